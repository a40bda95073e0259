"""PD420: a date outside the year or the period."""

import pytest

from support.rows import assert_found, assert_quiet, messages, related, rows

FIRES = [
    rows("时效", "完成时间|«12月底前»|2023.07-2024.01"),
    rows("时效", "完成时间|«2025年»|2024年-2026年"),
    rows("时效", "完成时间|«2023年12月31日»"),
    rows("时效", "完成时间|«2025年1月»"),
    rows("时效", "完成时间|«45657»"),
    rows("数量", "完工日期|«45657»"),
    rows("时效", "完成时间|«45,657»|="),
    rows("时效", "完成时间|«2024年12月»|2024年6月"),
    rows("时效", "完成时间|2024年12月|«2023年6月»"),
    rows("时效", "完成时间|«2024年2月30日前»|="),
    rows("时效", "完成时间|«13月底前»"),
    rows("时效", "完成时间|12月底前|«2024-13-01»"),
    rows("时效", "完成时间|«3月底前»|2024年7月-12月"),
    rows("时效", "完成时间|«2024年6月»|2024.07-2024.12"),
    rows("时效", "完成时间|«于2023年12月底前完成验收»"),
    rows("时效", "完成时间|12月底前", "验收时间|«2023年12月31日»|="),
    rows("时效", "完成时间|12月底前|«2025年1月-2026年12月»"),
    rows("时效", "工期|≤90天", "完成时间|12月底前|及时", "验收时间|«2025年1月»"),
]
MISSES = [
    rows("时效", "时间|2024年1月1日|=", "时间甲|2024年1月|=", "时间乙|2024年12月31日|2024年1月-2024年12月"),
    rows(
        "时效",
        "时间|2023.07-2024.01",
        "期限|2024年12月31日前|2025年6月",
        "时长|40000小时",
        "时间甲|12月底前|2026年12月31日前",
    ),
    rows("时效", "时间|2024年11月底前|2024.01-12", "时间甲|9月底前|第四季度", "时间乙|2024年6月|2024-12-31"),
    rows("时效", "时间|2024年2月29日前", "时间甲|10月|1-12月", "时间乙|12月31日|2024年"),
    rows("数量", "稻谷数量|45657", "金额|45657元", "时间|39999", "时间甲|60001"),
    rows("时效", "时间|1月底前|2023.07-2024.06"),
    rows("时效", "完成时间|2024年7月1日|2024年7月1日-2024年12月31日"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD420", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD420", fragment)


def test_what_excel_shows_is_said() -> None:
    assert "即 2024-12-31" in messages("PD420", rows("时效", "完成时间|45657"))[0]
    assert "即 2009-07-06" in messages("PD420", rows("时效", "完成时间|40000"))[0]
    assert "即 2064-04-08" in messages("PD420", rows("时效", "完成时间|60000"))[0]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("时间|2023年6月", "不在 2024 年度内"),
        ("时间|2月30日", "里的日期不存在"),
        ("时间|2024年12月|2024年6月", "在实施周期“2024年6月”之后"),
        ("时间|3月底前|2024年7-12月", "在实施周期“2024年7-12月”开始之前"),
    ],
)
def test_each_reason_is_said(row: str, said: str) -> None:
    assert said in messages("PD420", rows("时效", row))[0]


def test_each_date_is_told() -> None:
    first, second = messages("PD420", rows("时效", "完成时间|45657", "验收时间|2025年1月"))
    assert "45657" in first
    assert "2024-12-31" in first
    assert "2025年1月" in second


@pytest.mark.parametrize(("annual", "period"), [("2024年12月", "2024年6月"), ("3月底前", "2024年7月-12月")])
def test_the_period_is_shown(annual: str, period: str) -> None:
    assert related("PD420", rows("时效", f"完成时间|{annual}|{period}")) == [[f"period: {period}"]]
