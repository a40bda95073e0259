"""PD502: look-alike characters."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    "objective: 完成全年«⼯»作任务。\n",
    "objective: 完成«１»项\n",
    "objective: 完成宣传«,»建设\n",
    "objective: 宣传«(»活动)\n",
    rows("质量", "合格率|«≧»95%"),
    rows("质量", "合格率|≥95«％»"),
    "objective: |\n  第一段。\n\n  第二段«\uf900»能。\n",
    "objective: 开发«Ａ»ＰＰ一个\n",
    "objective: 目标«:»完成任务\n",
    "objective: 开展活动«.»完成任务\n",
    rows("质量", ' 合格率|"«>=»95%"'.strip()),
    rows("质量", '合格率|"«》=»95%"'),
    "objective: 增长３«．»５倍\n".replace("３«．»", "«３»．"),
]
MISSES = [
    "objective: 共1,000人（党员）,A(b)；C;D\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD502", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD502", fragment)
