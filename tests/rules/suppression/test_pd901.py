"""PD901: suppressions of nothing."""

import pytest

from support.rows import assert_found, assert_quiet

FIRES = [
    "objective: 完成任务。  «# perfdecl: ignore[PD503]»\n",
    "«# perfdecl: ignore[PD999] 没有这条»\nobjective: 完成任务。\n",
    "objective: 完成任务。  «# perfdecl: ignore 没写代码»\n",
    "objective: 完成任务。\n«# perfdecl: ignore-file[PD2]»\n",
]
MISSES = [
    "# perfdecl: ignore[PD503] 原文如此\nobjective: 完成 任务。\n",
    "objective: 完成 任务。  # perfdecl: ignore[PD503]\n",
    "objective: 完成 任务。\n# perfdecl: ignore-file[PD5]\n",
    "objective: '完成任务 # perfdecl: ignore[PD503]'\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD901", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD901", fragment)
