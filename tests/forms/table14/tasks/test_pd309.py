"""PD309: the same text in two places of a task, or as objective."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

TWO = task(name="其他工作", content="运营公众号", goal="粉丝数稳步增加")
FIRES = [
    tasks(task(goal="«组织宣传活动。»")),
    tasks(task(name="组织宣传活动", content="«组织宣传活动»")),
    tasks(task(name="居民了解各项政策", goal="«居民了解各项政策»")),
    "objective: 居民了解各项政策。\n" + tasks(TWO, task(goal="«居民了解各项政策»")),
]
MISSES = [
    tasks(task(goal="组织宣传活动取得实效")),
    tasks(task(goal="")),
    tasks(task(content="……", goal="——")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD309", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD309", fragment)


def test_the_other_text_is_shown() -> None:
    (found,) = judged("PD309", tasks(task(goal="组织宣传活动")))
    assert (found.path, found.related) == (("tasks", 0, "goal"), (("tasks", 0, "content"),))
    (found,) = judged("PD309", "objective: 居民了解各项政策\n" + tasks(task()))
    assert (found.path, found.related) == (("tasks", 0, "goal"), (("objective",),))
