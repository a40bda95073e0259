"""PD104, what is no amount: at its exact place in both vocabularies, and near misses."""

import pytest

import perfdecl
from support.checking import ENGLISH, Change, assert_places, codes

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("basic: 100", "basic: 1_340", (6, 12, 17), "基本支出: 100", "基本支出: 1_340", (6, 11, 16)),
    ("basic: 100", "basic:", (6, 5, 10), "基本支出: 100", "基本支出:", (6, 5, 9)),
    ("basic: 100", "basic: ####", (6, 12, 16), "基本支出: 100", "基本支出: #REF!", (6, 11, 16)),
    ("basic: 100", "basic: [100]", (6, 5, 10), "基本支出: 100", "基本支出: [100]", (6, 5, 9)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD104", case)


@pytest.mark.parametrize(
    "written",
    [
        "1e3",
        ".inf",
        "0x1F",
        "12:30",
        "true",
        "一百",
        "100元整",
        "1,34",
        "￥100",
        "007",
        "１２３",
        "--",
        "+5",
        ".5",
        "5.",
    ],
)
def test_what_is_no_amount(written: str) -> None:
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", f"basic: {written}")).diagnostics
    assert one.code == "PD104"
    assert f"“{written}”" in one.message


@pytest.mark.parametrize(
    ("written", "meant"),
    [("１００", "100"), ("100。00", "100.00"), ("1，340.5", "1340.5"), ("1 340", "1340")],
)
def test_a_slip_in_an_amount_is_understood(written: str, meant: str) -> None:
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", f"basic: {written}")).diagnostics
    assert meant in one.help


@pytest.mark.parametrize("written", ["100", "100.00", '"100"', "100.0万元", "1000000元", "'1,00.0'", '"100.00万元"'])
def test_amounts(written: str) -> None:
    expected = ["PD104"] if written == "'1,00.0'" else []
    assert codes(ENGLISH.replace("basic: 100", f"basic: {written}")) == expected


@pytest.mark.parametrize("written", ["0", "0.00", "-0", "30.120000"])
def test_zero_and_trailing_noughts_are_fine(written: str) -> None:
    assert set(codes(ENGLISH.replace("funds: 30", f"funds: {written}"))) <= {"PD310"}


@pytest.mark.parametrize(("length", "shown"), [(60, "“" + "百" * 60 + "”"), (61, "“" + "百" * 60 + "…”")])
def test_of_a_long_text_sixty_characters_are_shown(length: int, shown: str) -> None:
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", f"basic: {'百' * length}")).diagnostics
    assert shown in one.message


@pytest.mark.parametrize("written", ["无", "——"])
def test_nothing_is_zero(written: str) -> None:
    (one,) = [
        one
        for one in perfdecl.check(ENGLISH.replace("funds: 30", f"funds: {written}")).diagnostics
        if one.code == "PD104"
    ]
    assert "0" in one.help
    assert "是不是" not in one.help
