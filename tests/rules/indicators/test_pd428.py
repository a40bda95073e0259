"""PD428: a value with digits that is not understood."""

import pytest

from support.rows import assert_found, assert_quiet, judged, messages, rows

FIRES = [
    rows("时效", "时间|每月15日前", "次数|«10来次»"),
    rows("质量", "时间|«每月15日前»"),
    rows("数量", "活动|«50人×3期»"),
    rows("质量", "合格率|«=100%%»"),
    rows("质量", "合格率|«≥95%%»|="),
    rows("数量", "活动|«10来场»"),
    rows("数量", "活动|6场", "人次|«≥5万余人次»"),
    rows("效益", "形象|«三年内达到九成»"),
    rows("数量", "场次|6场|«10来场»"),
    rows("质量", "合格率|«95%或90%»"),
    rows("质量", "桥梁|«一、二类桥梁≥95%»"),
    rows("时效", "次数|«10来次»|每月15日前"),
    rows("数量", "活动|«10来场»|前10名"),
    rows("数量", "活动|«10来场»|按财预〔2021〕101号执行"),
]
MISSES = [
    rows("时效", "时间|每月15日前", "时间甲|收到申请后5个工作日内", "时间乙|2024年春节前"),
    rows("成本", "总成本|总成本≤90万元", "补助|17元/人.每天"),
    rows("效益", "城市形象|显著提升", "形象|显著提升（知晓率≥90%为显著，≥80%为较好）"),
    rows("时效", "时间|2024年2月30日前"),
    rows("数量", "课时比例|1:3", "排名|前10名", "等级|3A级", "水质|3类以上"),
    rows("数量", "活动|一次性完成"),
    rows(
        "质量",
        "pH值|6-9",
        "水质pH|6.5～8.5",
        "设备|7*24小时",
        "标准|按财预〔2021〕101号执行",
        "评估|5A",
        "耕地质量|≥4.5级",
        "差错率|≤万分之一",
    ),
    rows("质量", "设备|7×24小时值班"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD428", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD428", fragment)


@pytest.mark.parametrize("value", ["=100%%", "≥95%%", "≥95％％", "95％%"])
def test_a_doubled_sign_is_taken_back(value: str) -> None:
    (said,) = messages("PD428", rows("质量", f"合格率|{value}"))
    better = f"{value[:-2]}%"
    assert said.endswith(f"写成 {better}")
    assert not messages("PD428", rows("质量", f"合格率|{better}"))


def test_advice_is_understood() -> None:
    assert not messages("PD428", rows("质量", "合格率|≥90万元", "时间|12月底前"))


def test_the_fix_takes_one_sign_back_at_both_values() -> None:
    """It is not safe: what was meant may have been another sign."""
    (found,) = judged("PD428", rows("质量", '合格率|" ≥95%% "|='))
    assert found.fix is not None
    assert not found.fix.safe
    assert [one.path[-1] for one in (found.fix, *found.fix.others)] == ["annual", "period"]
    assert {one.edits for one in (found.fix, *found.fix.others)} == {((4, 6, "%"),)}
