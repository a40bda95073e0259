"""PD506: characters that nobody sees."""

import pytest

from support.rows import assert_found, assert_quiet, rows
from support.tasks import task, tasks

FIRES = [
    "objective: 完成«\u200b»全年任务\n",
    "objective: 完成\u200b全年«\u202e»任务\n",
    tasks(task(name="宣传«\u00ad»工作")),
    rows("质量", "合格率|«\u2060»≥95%"),
]
MISSES = [
    "objective: 完成　全年\u00a0任务\u3000\n",
    "objective: 葛\U000e0100城\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD506", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD506", fragment)
