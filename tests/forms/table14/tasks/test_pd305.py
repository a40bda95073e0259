"""PD305: two tasks with the same content or goal."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

TWO = task(name="其他工作", content="运营公众号", goal="粉丝数稳步增加")
FIRES = [
    tasks(task(content="组织各类宣传活动"), task(name="二", content="«组织各类宣传活动»", goal="x")),
    tasks(task(), task(name="二", content="x", goal="«居民了解各项政策»")),
    tasks(task(content="组织各类宣传活动"), task(name="二", content="«组织各类宣传活动。»", goal="x")),
    tasks(task(content="组织各类宣传活动"), TWO, task(name="三", content="«组织各类宣传、活动»", goal="z")),
]
MISSES = [
    tasks(task(content="项目建设"), task(name="二", content="项目建设", goal="x")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD305", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD305", fragment)


def test_the_first_is_shown() -> None:
    fragment = tasks(task(content="组织各类宣传活动"), TWO, task(content="组织各类宣传活动"))
    places = [(found.path, found.related) for found in judged("PD305", fragment)]
    assert places == [(("tasks", 2, field), (("tasks", 0, field),)) for field in ("content", "goal")]
