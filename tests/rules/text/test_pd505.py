"""PD505: characters that cannot be printed."""

import pytest

from support.rows import assert_found, assert_quiet

FIRES = [
    'objective: «"完成\\a任务"»\n',
]
MISSES = [
    "objective: 完成任务①②㎡\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD505", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD505", fragment)
