"""PD310: tasks that cover little of the money."""

import pytest

from support.rows import assert_found, assert_quiet
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
