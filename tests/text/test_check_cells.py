"""Formulas that check sums: what they show is reckoned here as a spreadsheet does it."""

import pytest

from perfdecl.text.check_cells import Side, formula, shown

LEFT, RIGHT = Side(("B1", "B2"), ("A1", "A2")), Side(("D1",), ("C1",))
WRITTEN = formula(LEFT, RIGHT)
TEXTS = {"A1": "甲", "A2": "乙", "C1": "丙", "B1": "1,000.25", "B2": "0.75", "D1": "1001.00"}


def test_equal() -> None:
    assert shown(WRITTEN, TEXTS) == "甲＋乙＝丙　相符"
    assert shown(WRITTEN, TEXTS | {"D1": "1001.01"}) == "甲＋乙＝丙　相符"  # each of three may be half a cent off


def test_different() -> None:
    assert shown(WRITTEN, TEXTS | {"D1": "2001"}) == "甲＋乙＝丙　不符，相差 1,000.00"
    assert shown(WRITTEN, TEXTS | {"D1": ""}) == "甲＋乙＝丙　不符，相差 1,001.00"


def test_absolute_places_are_the_same() -> None:
    assert shown("=" + WRITTEN.replace("B1", "$B$1"), TEXTS) == "甲＋乙＝丙　相符"


@pytest.mark.parametrize("written", ["", "SUM(B1,B2)", WRITTEN.replace("相符", "万元改为元"), WRITTEN + '&"！"'])
def test_any_other_formula_is_none(written: str) -> None:
    assert shown(written, TEXTS) is None


@pytest.mark.parametrize("text", ["约100", "1e999999999", "NaN", "Infinity", "9" * 60])
def test_amounts_that_are_none(text: str) -> None:
    assert shown(WRITTEN, TEXTS | {"B1": text}) is None or "不符" in str(shown(WRITTEN, TEXTS | {"B1": text}))
