"""Numbers in several units of one kind are compared in one."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.indicators.measures import MEASURES, SCALES
from perfdecl.indicators.one_unit import in_base, is_same_kind, is_same_unit

UNITS = st.builds(
    lambda scale, measure, per: f"{scale}{measure}{per}",
    st.sampled_from(["", *SCALES]),
    st.sampled_from(sorted(MEASURES)),
    st.sampled_from(["", "/人", "/人·月", "/年", "每人"]),
)
NUMBERS = st.decimals(0, 10**6, places=2)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2.4 万人次", "24000 人次"), ("300000 元", "30 万元"), ("5 名", "5 人"), ("5 位", "5 人"), ("500 元/人·月", "500 元/月/人"), ("50 名学生", "50 人"),
        ("3 场活动", "3 场次"), ("3 ‰", "0.3 %"), ("2 h", "120 分钟"), ("1 公里", "1000 m"), ("1 年", "12 个月"), ("2 季度", "6 个月"), ("1 周", "7 日"),
        ("10 台(套)", "10 台"), ("1.5 亿元", "15000 万元"), ("3 公顷", "30000 ㎡"), ("2 吨", "2000 公斤"), ("17 元/人.每天", "17 元/天/人"), ("5 元每人", "5 元/人"),
        ("2 千米", "2000 米"), ("1 个工作日", "1 工作日"), ("60 dB(A)", "60 分贝"), ("3 百万元", "300 万元"), ("1 次/日", "1 次/天"),
        ("500 元/(人·月)", "500 元/人/月"), ("10 台(套)", "10 台设备"),
    ],
)  # fmt: skip
def test_the_same(left: str, right: str) -> None:
    (number, unit), (other, another) = left.split(), right.split()
    assert in_base(Decimal(number), unit) == in_base(Decimal(other), another)
    assert is_same_unit(unit, another)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("人次", "人"), ("个", "项"), ("元", "元/人"), ("场", "次"), ("%", "个百分点"), ("个学校", "个社区"), ("天", "工作日"), ("次/年", "次/月"), ("次/季度", "次/年"),
        ("亩", "公顷"), ("米", "平方米"), ("", "人"), ("家", "家次"), ("名学生", "名教师"),
    ],
)  # fmt: skip
def test_another(left: str, right: str) -> None:
    assert not is_same_unit(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("亩", "公顷"),
        ("次/季度", "次"),
        ("天", "个月"),
        ("小时", "天"),
        ("万亩", "平方米"),
        ("场", "场次"),
        ("场培训/季度", "场培训"),
    ],
)
def test_one_kind(left: str, right: str) -> None:
    assert is_same_kind(left, right)
    assert is_same_kind(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [("次/季度", "次/年"), ("个学校", "个社区"), ("元/人", "元"), ("亩", "米"), ("人", "人次"), ("%", "个")],
)
def test_two_kinds(left: str, right: str) -> None:
    assert not is_same_kind(left, right)


@settings(deadline=None)
@given(UNITS, UNITS)
def test_being_of_one_unit_goes_both_ways(left: str, right: str) -> None:
    assert is_same_unit(left, left)
    assert is_same_unit(left, right) == is_same_unit(right, left)


@settings(deadline=None)
@given(NUMBERS, NUMBERS, UNITS)
def test_the_order_of_numbers_is_kept(low: Decimal, high: Decimal, unit: str) -> None:
    assert (in_base(low, unit)[0] < in_base(high, unit)[0]) == (low < high)


@settings(deadline=None)
@given(NUMBERS, st.sampled_from([*SCALES.items()]), st.sampled_from(["人次", "元", "平方米", "册", "元/人"]))
def test_a_power_of_ten_goes_into_the_number(number: Decimal, scale: tuple[str, int], unit: str) -> None:
    word, factor = scale
    assert in_base(number, word + unit) == in_base(number * factor, unit)
