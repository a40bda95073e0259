"""How often, and for each of what: every way of saying it before a number."""

import pytest

from perfdecl.indicators.frequency import frequency_of


@pytest.mark.parametrize("number", "1 25 500 一 二 两 三 四 五 六 七 八 九 十 二十五".split())
def test_so_often_in_a_year(number: str) -> None:
    assert frequency_of(f"一年{number}次") == ("年", f"{number}次")


@pytest.mark.parametrize(
    ("text", "each", "rest"),
    [
        ("一个季度2次", "季度", "2次"),
        ("1个月3场", "月", "3场"),
        ("一年内3次", "年", "3次"),
        ("半年度内1次", "半年", "1次"),
        ("一年500人次", "年", "500人次"),
    ],
)
def test_once(text: str, each: str, rest: str) -> None:
    assert frequency_of(text) == (each, rest)


@pytest.mark.parametrize("of", "人户亩场日月年生校班车床")
def test_the_average_of_each(of: str) -> None:
    assert frequency_of(f"{of}均≥5") == (of, "≥5")


@pytest.mark.parametrize(
    "rest",
    "≥5 ≤5 <5 >5 =5 5 约5 不低于5 为5 达到5 超过5 低于5 高于5 大于5 小于5 至少5 最低5".split(),
)
def test_what_follows_an_average(rest: str) -> None:
    assert frequency_of(f"人均{rest}") == ("人", rest)


@pytest.mark.parametrize(
    "of",
    (
        "2年 2月 2个月 2周 2天 2小时 2公里 2平方米 2平方公里 2个小时 10000平方米 5千人 1亿人 1千万人 10万 10万人 10万户 10万人口 10万人次"
    ).split(),
)
def test_each_of_so_many(of: str) -> None:
    assert frequency_of(f"每{of}≥3") == (of, "≥3")


@pytest.mark.parametrize("text", ["人均寿命5", "一年级3", "二年3次"])
def test_no_frequency(text: str) -> None:
    assert frequency_of(text) is None
