"""PD304: two tasks of one name."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

TWO = task(name="其他工作", content="运营公众号", goal="粉丝数稳步增加")
FIRES = [
    tasks(task(), task(name="«宣传工作»", content="运营公众号和网站", goal="粉丝数稳步地增加")),
    tasks(task(), task(name="«宣传 工作»", content="运营公众号和网站", goal="粉丝数稳步地增加")),
]
MISSES = [
    tasks(task(), TWO),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD304", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD304", fragment)


def test_the_first_is_shown() -> None:
    places = [(found.path, found.related) for found in judged("PD304", tasks(task(), task(), task()))]
    first = ("tasks", 0, "name")
    assert places == [(("tasks", at, "name"), (first,)) for at in (1, 2)]
