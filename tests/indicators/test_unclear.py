"""A text that speaks of numbers is not called qualitative, and dates that do not exist are known."""

import pytest

from perfdecl.indicators.parse import parse_value


@pytest.mark.parametrize(
    "text",
    [
        "10来场",
        "三年后达标",
        "二十公里外达标",
        "三年内达到九成",
        "九成以上群众认可",
        "前10名",
        "９５％％",
        "①项",
        "三分之二",
        "两次以上活动之和",
        "二百余场左右吧",
        "50人×3期",
    ],
)
def test_speaks_of_numbers(text: str) -> None:
    assert parse_value(text, 2024).is_unclear


@pytest.mark.parametrize(
    "text",
    [
        "显著提升",
        "一次性完成",
        "十分满意",
        "一流",
        "两委",
        "三级甲等",
        "千家万户",
        "百花齐放",
        "一个都不少",
        "",
        "及时",
        "零容忍",
    ],
)
def test_is_qualitative(text: str) -> None:
    value = parse_value(text, 2024)
    assert (value.kind, value.is_unclear) == ("text", False)


def test_what_is_understood_is_not_unclear() -> None:
    assert not parse_value("≥95%").is_unclear
    assert not parse_value("12月底前", 2024).is_unclear


@pytest.mark.parametrize(
    "text",
    [
        "2024年2月30日前", "2月30日", "2月30", "13月底前", "2024-13-01", "2024.02.30", "2024/4/31", "9月31号前完成", "2024年12月32日", "二月三十日前",
        "2023年2月29日", "2024年6月1日至2024年6月31日", "20月中旬",
        "1999-02-30", "13月5日", "2024-13-1", "2024-13-01前", "于13月底", "13月末", "13月初", "13月上旬", "13月下旬",
    ],
)  # fmt: skip
def test_no_such_day(text: str) -> None:
    value = parse_value(text, 2024)
    assert (value.kind, value.has_no_such_day) == ("text", True)


@pytest.mark.parametrize(
    "text",
    [
        "2024年2月29日",
        "12月底前",
        "18个月",
        "每月31日",
        "第3.5.2版",
        "2024-1-6",
        "13.5月",
        "2.30",
        "≥18月",
        "2024.13",
        "24年12月",
        "192.168.1.40",
        "12月35场",
        "编号12024-13-45",
        "V1.2024.13.45",
        "2024-13-451",
        "2024.13.45.1",
        "2024/13/45/2",
        "2024-13-45-3",
    ],
)
def test_may_be_a_day(text: str) -> None:
    assert not parse_value(text, 2024).has_no_such_day


def test_the_year_decides_on_the_29th_of_february() -> None:
    assert parse_value("2月29日前完成80%", 2023).has_no_such_day
    assert not parse_value("2月29日前完成80%", 2024).has_no_such_day
    assert not parse_value("2月29日前完成80%").has_no_such_day
