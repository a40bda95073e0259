"""PD203, a difference that rounding explains: on the real declaration, each of its eight amounts changed."""

from decimal import Decimal

import pytest

from support.real_budget import AMOUNTS, FILES, changed, check, expected, found, read


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("at", range(8))
def test_one_cent_more_is_within_rounding(ending: str, at: int) -> None:
    amount, codes = AMOUNTS[at][2:]
    checked = changed(ending, at, str(Decimal(amount) + Decimal("0.01")))
    places = {place[1:] for place in expected(codes, ending)}
    assert {place[1:] for place in found(checked, "PD203")} == places
    assert {one.code for one in checked.diagnostics} == {"PD203"}
    assert not checked.has_errors


@pytest.mark.parametrize(
    ("difference", "code"),
    [("0.03", "PD203"), ("0.04", "PD201"), ("-0.03", "PD203"), ("-0.04", "PD201"), ("0.0001", "PD203")],
)
def test_rounding_allows_half_a_cent_for_each_printed_amount(difference: str, code: str) -> None:
    """Four amounts of spending and two of income: six half cents."""
    checked = changed("yaml", 0, str(Decimal("1340.73") + Decimal(difference)))
    assert [one.code for one in checked.diagnostics if one.code != "PD106"] == [code]


def test_every_amount_of_both_sums_is_shown() -> None:
    (one,) = changed("yaml", 0, "1340.74").diagnostics
    assert [related.span.start.line for related in one.related] == [8, 9, 11, 12, 14, 15]
    (one,) = changed("yaml", 6, "3451.74").diagnostics
    assert [related.span.start.line for related in one.related] == [17, 18, 14, 15]


def test_three_decimals_are_printed_rounded() -> None:
    checked = changed("yaml", 0, "1340.7300")
    assert checked.diagnostics == []
    checked = check(read("yaml").replace("funds: 392.00", "funds: 392.005"))
    (one,) = checked.diagnostics
    assert (one.code, one.severity, one.span.start.line) == ("PD106", "warning", 25)
    assert "392.01" in one.message
