"""PD302: the tasks cost more than project and development spending."""

import pytest

from perfdecl.forms.table14.rules.tasks.pd302 import BASIC
from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

FIRES = [
    "«tasks»:\n" + task(funds="50.01"),
    "«tasks»:\n" + task(funds="150"),
    "«tasks»:\n" + task(name="人员经费", funds="60") + task(name="二", content="x", funds="51", goal="y"),
    "«tasks»:\n" + task(name="人员密集场所整治", funds="60"),
]
MISSES = [
    tasks(task(funds="50")),
    tasks(task(funds="150.01")),
    tasks(task(name="人员经费", funds="100"), task(name="二", content="x", funds="50", goal="y")),
    tasks(task(name="公用经费", funds="100")),
    tasks(task(name="工资及津补贴", funds="100")),
    tasks(task(name="行政运行", funds="100")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD302", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD302", fragment)


@pytest.mark.parametrize("name", BASIC)
def test_what_is_basic_spending_itself(name: str) -> None:
    listed = tasks(task(name=f"{name}（机关）", funds="100"), task(name="二", content="x", funds="50", goal="y"))
    assert_quiet("PD302", listed)


def test_what_it_rests_on() -> None:
    """Basic spending is not counted, but whether it was left out rests on it."""
    (found,) = judged("PD302", tasks(task(name="人员经费", funds="60"), task(funds="51")))
    assert found.related == (("tasks", 1, "funds"),)
    assert found.uses == (("tasks", 0, "funds"), *found.related, *LIMIT, *INCOME)
    assert found.args["difference"] == 1


LIMIT = (
    ("budget", "expenditure", "project"),
    ("budget", "development", "earmarked"),
    ("budget", "development", "other"),
)
INCOME = (("budget", "funding", "fiscal_appropriation"), ("budget", "funding", "other"))
