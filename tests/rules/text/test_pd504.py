"""PD504: another year as this year's work."""

import pytest

from support.rows import assert_found, assert_quiet, rows
from support.tasks import task, tasks

FIRES = [
    "objective: 完成«2023年»度任务。\n",
    "other_tasks:\n  content: 其他\n  goal: 做好«2023年»工作\n",
    "objective: «２０２３年»全年开展活动\n",
    "objective: «二〇二三年»，完成各项任务\n",
    "objective: 完成«2023 年»各项工作\n",
    tasks(task(content="完成«2023年»度宣传任务")),
    rows("数量", "«2023年»宣传活动场次|≥6场"),
    tasks(task(goal="做好2023年度决算公开，完成«2023年»度各项任务")),
]
MISSES = [
    "objective: 较2023年增长；2021-2025年；自2023年起；2023年以来；《2023年工作方案》；到2025年；2019年建成。\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD504", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD504", fragment)
