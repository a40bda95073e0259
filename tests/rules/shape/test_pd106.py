"""PD106, an amount that is not printed as it is written: at its exact place in both vocabularies, and near misses."""

import pytest

import perfdecl
from support.checking import ENGLISH, Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("funds: 30", "funds: 30.005", (16, 12, 18), "拟投入的资金: 30", "拟投入的资金: 30.005", (16, 13, 19)),
    ("funds: 30", "funds: 300001元", (16, 12, 19), "拟投入的资金: 30", "拟投入的资金: 300001元", (16, 13, 20)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD106", case)


def test_what_is_said() -> None:
    (said,) = [one.message for one in perfdecl.check(ENGLISH.replace("funds: 30", "funds: 30.005")).diagnostics]
    assert said == "“funds”的 30.005 万元超过两位小数，打印时四舍五入为 30.01"


def test_amounts_in_yuan_are_told_together_at_the_first() -> None:
    """Those that the form shows exactly are none, and one in 万元 is told by itself."""
    text = ENGLISH
    for old, new in (
        ("basic: 100", "basic: 1000001元"),
        ("project: 50", "project: 500000元"),
        ("funds: 30", "funds: 30.005"),
    ):
        assert old in text
        text = text.replace(old, new)
    text = text.replace("fiscal_appropriation: 150", "fiscal_appropriation: 1500001元")
    found = [one for one in perfdecl.check(text).diagnostics if one.code == "PD106"]
    assert [(one.severity, one.path, [place.path for place in one.related]) for one in found] == [
        (
            "info",
            ("budget", "expenditure", "basic"),
            [("budget", "funding", "fiscal_appropriation")],
        ),
        ("warning", ("tasks", 0, "funds"), []),
    ]
