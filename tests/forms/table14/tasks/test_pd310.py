"""PD310: tasks that cover little of the money."""

import pytest

from support.rows import assert_found, assert_quiet, judged, messages
from support.tasks import task, tasks

FIRES = [
    "«tasks»:\n" + task(funds="24.99"),
    tasks(task(), task(name="二", content="x", funds="«0»", goal="y")),
]
MISSES = [
    tasks(task(funds="25")),
    "tasks: []\n",
    tasks(task(funds="20")) + "other_tasks:\n  content: 其他\n  funds: 5\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD310", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD310", fragment)


def test_what_is_said() -> None:
    (said,) = messages("PD310", tasks(task(funds="20")))
    assert said.startswith("各项任务的资金合计 20.00 万元，不到项目支出与事业发展性支出 50.00 万元的一半")
    (_, said) = messages("PD310", tasks(task(funds="0")))
    assert said.startswith("任务“宣传工作”没有资金")


def test_what_it_rests_on() -> None:
    (found,) = judged("PD310", tasks(task(funds="20")))
    assert found.uses == (
        ("tasks", 0, "funds"),
        ("budget", "expenditure", "project"),
        ("budget", "development", "earmarked"),
        ("budget", "development", "other"),
    )
