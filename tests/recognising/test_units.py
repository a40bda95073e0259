"""Units of amounts, and amounts as people write them, to exact ones in 万元."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.recognising.units import POWERS, is_only_note, read_amount, unit_in, unit_noted

AMOUNTS = st.decimals(0, 10**12, places=2, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("label", "unit"),
    [
        ("预算金额（万元）", "万元"),
        ("预算金额（元）", "元"),
        ("预算金额 (单位：元)", "元"),
        ("预算金额（单位：人民币千元）", "千元"),
        ("拟投入的资金（亿元）", "亿元"),
        ("金额/百万元", "百万元"),
        ("预算金额：元", "元"),
        ("预算金额", ""),
        ("单元（栋）", ""),
        ("其他资金（含上年结转）", ""),
        ("财政拨款（公共财政、元）", ""),
    ],
)
def test_labels(label: str, unit: str) -> None:
    assert unit_in(label) == unit


@pytest.mark.parametrize(
    ("note", "unit", "is_alone"),
    [
        ("单位：元", "元", True),
        ("金额单位： 万 元", "万元", True),
        ("（单位：人民币千元）", "千元", True),
        ("注：单位为元", "元", True),
        ("本表金额单位均为元。", "元", True),
        ("填报单位：某局    金额单位：元", "元", False),
        ("说明：以下各项以亿元为单位填列。", "亿元", False),
        ("填报单位：区教育局", "", False),
        ("单位负责人：元某", "", False),
        ("节约资金5万元", "", False),
    ],
)
def test_notes(note: str, unit: str, is_alone: bool) -> None:
    assert (unit_noted(note), is_only_note(note)) == (unit, is_alone)


@pytest.mark.parametrize(
    ("text", "unit", "amount", "is_tidied"),
    [
        ("13,407,300.00", "元", "1340.73", False),
        ("1", "元", "0.0001", False),
        ("1.5", "亿元", "15000", False),
        ("250", "千元", "25.00", False),
        ("1,340.73", "万元", "1,340.73", False),
        ("1,340.73万元", "元", "1,340.73万元", False),
        ("13,407,300元", "万元", "1340.73", False),
        ("-", "万元", "0", True),
        ("——", "元", "0", True),
        ("１，３４０．７３", "万元", "1,340.73", True),
        ("1 , 3 4 0 . 7 3", "万元", "1,340.73", True),
        ("1, 340.73", "万元", "1,340.73", True),
        ("1 340 000.50", "元", "134.00005", True),
        ("￥30.00", "万元", "30.00", True),
        ("12 34", "万元", "12 34", False),
        ("12\n34", "万元", "12\n34", False),
        ("1,34", "元", "1,34", False),
        ("三十万", "元", "三十万", False),
        ("", "元", "", False),
    ],
)
def test_amounts(text: str, unit: str, amount: str, is_tidied: bool) -> None:
    found = read_amount(text, unit)
    assert (found.text, found.is_tidied) == (amount, is_tidied)


@settings(deadline=None)
@given(amount=AMOUNTS, unit=st.sampled_from(sorted(POWERS)))
def test_every_amount_stays_exact(amount: Decimal, unit: str) -> None:
    found = Decimal(read_amount(f"{amount:,f}", unit).text.replace(",", ""))
    assert found == amount.scaleb(POWERS[unit])


@settings(deadline=None)
@given(st.text(alphabet="0123456789,.，． -—元万亿千￥", max_size=24))
def test_what_is_no_amount_stays(text: str) -> None:
    found = read_amount(text, "万元").text
    assert found == text or found.replace(",", "").removesuffix("万元").replace(".", "").removeprefix("-").isdecimal()
