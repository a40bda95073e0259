"""PD507: fillers."""

import pytest

from support.rows import assert_found, assert_quiet, rows
from support.tasks import task, tasks

FIRES = [
    "objective: «略»\n",
    'objective: " «略» "\n',
    tasks(task(goal="«/»")),
    tasks(task(content="«——»")),
    "other_tasks: «无»\n",
    "objective: （«无»）\n".replace("（«无»）", "«（无）»"),
    rows("数量", "活动场次|≥6场|«同上»"),
]
MISSES = [
    "objective: 做到无事故、无投诉。\n",
    rows("质量", "事故数|无"),
    rows("质量", "事故数|无|无"),
    rows("数量", "活动场次|/|/"),
    rows("数量", "活动场次|"),
    "objective: ……\n",
    tasks(task(goal='"***"')),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD507", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD507", fragment)
