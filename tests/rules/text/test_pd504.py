"""PD504: another year as this year's work."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows
from support.tasks import task, tasks

FIRES = [
    "objective: 完成«2023年»度任务。\n",
    "objective: 完成«2023年»冬季宣传任务。\n",
    "other_tasks:\n  content: 其他\n  goal: 做好«2023年»工作\n",
    "objective: «２０２３年»全年开展活动\n",
    "objective: «二〇二三年»，完成各项任务\n",
    "objective: 完成«2023 年»各项工作\n",
    tasks(task(content="完成«2023年»度宣传任务")),
    rows("数量", "«2023年»宣传活动场次|≥6场"),
    tasks(task(goal="做好2023年度决算公开，完成«2023年»度各项任务")),
    "objective: 一、«2023年»总体目标：推进改革。\n",
    "objective: «2023年»，我局全面推进改革。\n",
    "objective: «2023年»预计举办活动30场。\n",
    "objective: 紧紧围绕«2023年»中心工作推进各项事业。\n",
]
MISSES = [
    "objective: 较2023年增长；2021-2025年；自2023年起；2023年以来；《2023年工作方案》；到2025年；2019年建成。\n",
    "objective: 2023年9月至2024年6月实施；落实2023年中央一号文件；完成2023年度企业所得税汇算清缴；完成2023年在建项目建设；2023年12月31日前入库的项目。\n",
    "objective: 推进2023年省级试点建设；开展2023年度述职评议；2023年为98%，今年提高到99%；按2023年标准执行；2023年报刊订阅费。\n",
    "objective: 完成2023年冬至2024年春农田水利任务；做好2023年秋季-2024年夏季各项工作。\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD504", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD504", fragment)


def test_both_years_are_said() -> None:
    (said,) = messages("PD504", "objective: 完成2023年度任务。\n")
    assert said.startswith("这里说的是 2023 年，而申报的是 2024 年度")
