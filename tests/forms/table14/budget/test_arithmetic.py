"""PD201-PD205 on the real declaration: each of its eight amounts, changed, is found at the place that people rely on."""

from decimal import Decimal

import pytest

import perfdecl
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.messages import Language
from support.paths import EXAMPLES

#: Path in the declaration, key in English, key in Chinese, and which of the two sums the amount is part of.
AMOUNTS = [
    ("basic", "基本支出", "1340.73", {"PD201"}),
    ("project", "项目支出", "1496.00", {"PD201"}),
    ("earmarked", "财政专项资金", "555.00", {"PD201"}),
    ("other", "其他事业发展性支出", "60.00", {"PD201"}),
    ("fiscal_appropriation", "财政拨款", "3451.73", {"PD201", "PD202"}),
    ("other", "其他资金", "0.00", {"PD201", "PD202"}),
    ("district", "区本级使用资金", "3451.73", {"PD202"}),
    ("transfer_to_lower", "拟用于对下转移支付资金", "0.00", {"PD202"}),
]
#: Where PD201 and PD202 stand: line and column of the key in both files, and the key.
PLACES = {
    "PD201": (7, 3, {"yaml": "expenditure", "zh.yaml": "部门预算支出"}),
    "PD202": (16, 3, {"yaml": "level", "zh.yaml": "按预算级次划分"}),
}
LINES = [8, 9, 11, 12, 14, 15, 17, 18]
FILES = ["yaml", "zh.yaml"]


def read(ending: str) -> str:
    return (EXAMPLES / f"liwan-publicity-2024.{ending}").read_text("utf-8")


def check(text: str, language: Language = "zh") -> AnyChecked:
    """What the rules on amounts find; the real declaration has warnings on its indicators."""
    checked = perfdecl.check(text, language=language)
    return checked._replace(diagnostics=[one for one in checked.diagnostics if one.code < "PD3"])


def changed(ending: str, at: int, amount: str) -> AnyChecked:
    """The real declaration with the amount of one line replaced."""
    lines = read(ending).splitlines(keepends=True)
    key, _, _ = lines[LINES[at] - 1].partition(":")
    lines[LINES[at] - 1] = f"{key}: {amount}\n"
    return check("".join(lines))


def expected(codes: set[str], ending: str) -> set[tuple[str, int, int, int]]:
    places = {code: PLACES[code] for code in codes}
    return {(code, line, column, column + len(keys[ending])) for code, (line, column, keys) in places.items()}


def found(checked: AnyChecked, *codes: str) -> set[tuple[str, int, int, int]]:
    return {
        (one.code, one.span.start.line, one.span.start.column, one.span.end.column)
        for one in checked.diagnostics
        if one.code in codes
    }


@pytest.mark.parametrize("ending", FILES)
def test_the_real_declaration_is_right(ending: str) -> None:
    checked = check(read(ending))
    assert checked.diagnostics == []
    keys = [line.strip().partition(":")[0] for line in read(ending).splitlines()]
    for line, names in zip(LINES, AMOUNTS, strict=True):
        assert keys[line - 1] in names[:2]


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("at", range(8))
def test_one_more(ending: str, at: int) -> None:
    amount, codes = AMOUNTS[at][2:]
    checked = changed(ending, at, str(Decimal(amount) + 1))
    assert found(checked, "PD201", "PD202") == expected(codes, ending)
    assert checked.has_errors
    assert {one.code for one in checked.diagnostics} == codes


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("at", range(8))
def test_one_cent_more_is_within_rounding(ending: str, at: int) -> None:
    amount, codes = AMOUNTS[at][2:]
    checked = changed(ending, at, str(Decimal(amount) + Decimal("0.01")))
    places = {place[1:] for place in expected(codes, ending)}
    assert {place[1:] for place in found(checked, "PD203")} == places
    assert {one.code for one in checked.diagnostics} == {"PD203"}
    assert not checked.has_errors


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


def test_amounts_written_in_yuan_are_converted_exactly() -> None:
    text = read("yaml").replace(": 1340.73\n", ": 13407300元\n").replace(": 3451.73\n", ': "3,451.73万元"\n')
    assert check(text).diagnostics == []


def test_basic_plus_project_is_not_the_total() -> None:
    """2836.73 as income would satisfy that mistaken check; it is refused."""
    text = read("yaml").replace("3451.73", "2836.73")
    assert {"PD201"} == {one.code for one in check(text).diagnostics}


def test_the_message_shows_the_whole_sum() -> None:
    (one,) = changed("zh.yaml", 0, "1341.73").diagnostics
    assert one.message == (
        "支出合计与收入合计不相等，相差 1.00 万元："
        "基本支出 1,341.73（第 8 行） + 项目支出 1,496.00（第 9 行） + 财政专项资金 555.00（第 11 行）"
        " + 其他事业发展性支出 60.00（第 12 行） = 3,452.73，"
        "而 财政拨款 3,451.73（第 14 行） + 其他资金 0.00（第 15 行） = 3,451.73"
    )
    assert [related.span.start.line for related in one.related] == [8, 9, 11, 12, 14, 15]
    assert one.cell == "预算整体情况 / 部门预算支出"


def test_the_message_in_english_keys_and_english() -> None:
    lines = read("yaml").replace("basic: 1340.73", "basic: 1341.73").replace("    other: 0.00\n", "")
    (one,) = check(lines, language="en").diagnostics
    assert one.message.startswith("spending and income differ by 1.00 万元: basic 1,341.73 (line 8) + ")
    assert one.message.endswith("fiscal_appropriation 3,451.73 (line 14) + other 0.00 (not written) = 3,451.73")
    assert [related.span.start.line for related in one.related] == [8, 9, 11, 12, 14]


@pytest.mark.parametrize(
    ("difference", "code"),
    [("0.03", "PD203"), ("0.04", "PD201"), ("-0.03", "PD203"), ("-0.04", "PD201"), ("0.0001", "PD203")],
)
def test_rounding_allows_half_a_cent_for_each_printed_amount(difference: str, code: str) -> None:
    """Four amounts of spending and two of income: six half cents."""
    checked = changed("yaml", 0, str(Decimal("1340.73") + Decimal(difference)))
    assert [one.code for one in checked.diagnostics if one.code != "PD106"] == [code]


def test_nothing_is_checked_on_amounts_that_could_not_be_read() -> None:
    assert [one.code for one in changed("yaml", 0, "很多").diagnostics] == ["PD104"]


def test_an_empty_budget() -> None:
    text = read("yaml")
    for amount in ("1340.73", "1496.00", "555.00", "60.00", "3451.73"):
        text = text.replace(f": {amount}\n", ": 0\n")
    (one,) = check(text).diagnostics
    assert (one.code, one.span.start.line, one.span.start.column) == ("PD205", 6, 1)
    codes = {one.code for one in check(text.replace("district: 0", "district: 1")).diagnostics}
    assert codes == {"PD202", "PD205"}


def test_three_decimals_are_printed_rounded() -> None:
    checked = changed("yaml", 0, "1340.7300")
    assert checked.diagnostics == []
    checked = check(read("yaml").replace("funds: 392.00", "funds: 392.005"))
    (one,) = checked.diagnostics
    assert (one.code, one.severity, one.span.start.line) == ("PD106", "warning", 25)
    assert "392.01" in one.message
