"""PD601: rows taller than a page."""

import pytest

from support.rows import assert_found, assert_quiet
from support.tasks import task, tasks

LONG = "开展宣传思想文化各项重点工作，"
FIRES = [
    tasks(task(content=f"«{LONG * 27}»")),
]
MISSES = [
    tasks(task(content=LONG * 24)),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD601", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD601", fragment)
