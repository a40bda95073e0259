"""PD301: the tasks cost more than the whole budget."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

FIRES = [
    "«tasks»:\n" + task(funds="150.01"),
    "«tasks»:\n" + task(funds="100") + "other_tasks:\n  content: 其他\n  funds: 50.01\n",
]
MISSES = [
    tasks(task(funds="150")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD301", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD301", fragment)


def test_what_it_rests_on() -> None:
    others = "other_tasks:\n  content: 其他\n  funds: 50.01\n"
    (found,) = judged("PD301", tasks(task(funds="100")) + others)
    assert found.related == (("tasks", 0, "funds"), ("other_tasks", "funds"))
    assert found.uses == (*found.related, *INCOME)


INCOME = (("budget", "funding", "fiscal_appropriation"), ("budget", "funding", "other"))
