"""PD306: texts that are too long."""

import pytest

from support.rows import assert_found, assert_quiet, messages
from support.tasks import task, tasks

LONG = "开展宣传思想文化各项重点工作，"
FIRES = [
    tasks(task(name=f"«{'宣' * 101}»")),
    tasks(task(content=f"«{LONG * 67}»")),
]
MISSES = [
    tasks(task(name="宣" * 100, content="宣" * 1000)),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD306", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD306", fragment)


def test_both_numbers_are_said() -> None:
    (said,) = messages("PD306", tasks(task(name="宣" * 101)))
    assert said.startswith("“name”有 101 字，超过 100 字")
