"""PD205, a budget of nothing: on the real declaration, each of its eight amounts changed."""

from support.real_budget import check, read


def test_an_empty_budget() -> None:
    text = read("yaml")
    for amount in ("1340.73", "1496.00", "555.00", "60.00", "3451.73"):
        text = text.replace(f": {amount}\n", ": 0\n")
    (one,) = check(text).diagnostics
    assert (one.code, one.span.start.line, one.span.start.column) == ("PD205", 6, 1)
    codes = {one.code for one in check(text.replace("district: 0", "district: 1")).diagnostics}
    assert codes == {"PD202", "PD205"}


def test_an_amount_that_could_not_be_read_is_not_nothing() -> None:
    text = read("yaml")
    for amount in ("1340.73", "1496.00", "555.00", "3451.73"):
        text = text.replace(f": {amount}\n", ": 0\n")
    assert [one.code for one in check(text.replace(": 60.00\n", ": 六十\n")).diagnostics] == ["PD104"]
