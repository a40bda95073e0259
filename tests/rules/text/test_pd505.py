"""PD505: characters that cannot be printed."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

FIRES = [
    'objective: «"完成\\a任务"»\n',
    "objective: «完成\ue001任务»\n",
    "objective: «完成\u0378任务»\n",
    "objective: «完成\ufffd任务»\n",
    'objective: «"完成\\r任务"»\n',
]
MISSES = [
    "objective: 完成任务①②㎡\n",
    "objective: |\n  第一段\u200b。\n  第二段\u3000\u00a0。\n",
    'objective: "完成\\t任务\u200b"\n',
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD505", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD505", fragment)


def test_every_text_is_asked() -> None:
    found = judged("PD505", "objective: 完成\ue001任务\ue002\n" + tasks(task(name="宣传\ufffd工作")))
    assert [one.path for one in found] == [("objective",), ("tasks", 0, "name")]
