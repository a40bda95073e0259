"""PD201, income and spending that differ: on the real declaration, each of its eight amounts changed."""

from decimal import Decimal

import pytest

from support.real_budget import AMOUNTS, FILES, LINES, changed, check, expected, found, read


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


def test_what_rounding_explains_is_no_error() -> None:
    assert {one.code for one in changed("yaml", 0, "1340.74").diagnostics} == {"PD203"}


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


def test_amounts_written_in_yuan_are_converted_exactly() -> None:
    text = read("yaml").replace(": 1340.73\n", ": 13407300元\n").replace(": 3451.73\n", ': "3,451.73万元"\n')
    assert check(text).diagnostics == []


def test_nothing_is_checked_on_amounts_that_could_not_be_read() -> None:
    assert [one.code for one in changed("yaml", 0, "很多").diagnostics] == ["PD104"]
