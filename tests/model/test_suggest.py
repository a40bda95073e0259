"""The number that a clerk meant: the right one, or none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.model.amount import read_amount
from perfdecl.model.suggest import suggest_amount

MEANT = {
    "1680万": "1680",
    "约1680万": "1680",
    "大约1680万元左右": "1680",
    "1680（万元）": "1680",
    "1680 (万元)": "1680",
    "1680（单位：万元）": "1680",
    "16800000（元）": "1680",
    "16,800,000元整": "1680",
    "￥1680万元": "1680",
    "0.168亿元": "1680",
    "0.168亿": "1680",
    "1680千元": "168",
    "1680.50万": "1680.50",
    "１６８０": "1680",
    "2000。50": "2000.50",
    "1，680.5": "1680.5",
    "168、432.66": "168432.66",
    "1340，73": "1340.73",
    "12，5": "12.5",
    "168.432,66": "168432.66",
    "九百二十万": "920",
    "九百二十万元": "920",
    "壹佰贰拾万元整": "120",
    "十万元": "10",
    "十二万": "12",
    "两百万": "200",
    "一百零五万元": "105",
    "三千元": "0.3",
    "一万二千元": "1.2",
    "无": "0",
    "没有": "0",
    "零": "0",
    "-": "0",
    "——": "0",
    "/": "0",
    "０": "0",
    "007": "7",
}
#: What could be two numbers, or is none.
UNCERTAIN = [
    *(
        "",
        "很多",
        "若干",
        "待定",
        "(30)",
        "12:30",
        "1_000",
        "1e3",
        "0x1F",
        ".inf",
        "true",
        "1,34,5",
        "1、234",
        "1340，730",
    ),
    *(
        "￥30",
        "$30",
        "一万二",
        "二百五",
        "五万3千",
        "3-5万",
        "1.2.3",
        "30万40万",
        "万元",
        "亿",
        "%",
        "100%",
        "1680吨",
        "+5",
        ".5",
        "5.",
    ),
    *("一百千万", "千", "三三", "9" * 50, "一" * 41, "1680万美元"),
]


@pytest.mark.parametrize("written", MEANT)
def test_what_is_certain(written: str) -> None:
    meant = suggest_amount(written)
    assert meant == MEANT[written]
    assert read_amount(meant) == Decimal(meant)


@pytest.mark.parametrize("written", UNCERTAIN)
def test_what_is_not(written: str) -> None:
    assert suggest_amount(written) is None


CHINESE = "零一二三四五六七八九"


def spoken(number: int) -> str:
    """A number below ten thousand as people say it."""
    text, gap = "", False
    for step, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // step % 10
        if digit:
            text += ("零" if gap and text else "") + CHINESE[digit] + name
            gap = False
        else:
            gap = True
    return text


@given(st.integers(1, 9999), st.sampled_from(["万", "万元", "亿元", "元"]))
def test_numerals_are_the_number_that_they_say(number: int, unit: str) -> None:
    meant = suggest_amount(spoken(number) + unit)
    assert meant is not None
    by = {"万": 0, "万元": 0, "亿元": 4, "元": -4}[unit]
    assert Decimal(meant) == Decimal(number).scaleb(by)


@given(
    st.decimals(0, 10**9, places=2), st.sampled_from(["约{}万", "{}（万元）", "￥{}万元", "{}万左右", "　{}　", "{}万"])
)
def test_digits_are_kept(number: Decimal, around: str) -> None:
    meant = suggest_amount(around.format(f"{number:f}"))
    assert meant is not None
    assert Decimal(meant) == number


@given(st.text("0123456789,.，。、 一二十百千万亿元约零-/()（）￥", max_size=12))
def test_a_suggestion_is_an_amount_or_refused(written: str) -> None:
    meant = suggest_amount(written)
    if meant is not None:
        assert Decimal(meant) >= 0
        # No digit is lost, none comes from nowhere.
        assert sorted(char for char in meant if char in "123456789") == sorted(
            str("零一二三四五六七八九".find(char)) if char in "一二" else char
            for char in written
            if char in "123456789一二"
        ) or any(char in written for char in "十百千万亿元")
