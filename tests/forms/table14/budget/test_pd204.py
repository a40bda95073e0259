"""PD204, an amount in 元 where 万元 are meant: on the real declaration, each of its eight amounts changed."""

from decimal import Decimal

import pytest

from support.real_budget import AMOUNTS, FILES, LINES, changed, check, expected, found, read


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("at", [at for at in range(8) if Decimal(AMOUNTS[at][2])])
def test_yuan_for_ten_thousand_yuan(ending: str, at: int) -> None:
    amount, codes = AMOUNTS[at][2:]
    checked = changed(ending, at, str(Decimal(amount) * 10_000))
    assert found(checked, "PD201", "PD202") == expected(codes, ending)
    (suspect,) = [one for one in checked.diagnostics if one.code == "PD204"]
    assert suspect.span.start.line == LINES[at]
    assert suspect.severity == "warning"
    assert checked.has_errors


def test_a_whole_side_in_yuan() -> None:
    text = read("zh.yaml")
    for amount in ("1340.73", "1496.00", "555.00", "60.00"):
        text = text.replace(f": {amount}\n", f": {Decimal(amount) * 10_000}\n", 1)
    (suspect,) = [one for one in check(text).diagnostics if one.code == "PD204"]
    assert suspect.path == ("budget", "expenditure")
    assert suspect.span.start.line == 7
