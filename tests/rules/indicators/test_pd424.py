"""PD424: a process item as an indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("质量", "«部门预算完成率»|≥93%"),
    rows("时效", "«资金支付率»|≥93%"),
    rows("质量", "«预算执行进度»|≥93%"),
    rows("质量", "«支付率»|≥93%"),
    rows("质量", "合格率|≥90%", "«资金到位率（%）»|≥93"),
    rows("质量", "«预算执行率情况»|≥93%"),
]
MISSES = [
    rows("数量", "任务完成率|≥95%"),
    rows("质量", "养老金足额支付率|≥93%", "移动支付率|≥93%", "预算公开率|≥93%", "政策执行率|≥93%"),
    rows("经济", "招商引资资金到位率|≥95%", "外资资金到位率|≥90%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD424", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD424", fragment)
