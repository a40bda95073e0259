"""The sums that stand above the form."""

from perfdecl.web.sums import SumShown
from perfdecl.web.view import view_of
from support.paths import EXAMPLES

TEXT = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")


def sums(text: str) -> tuple[SumShown, ...]:
    return view_of(text.encode(), "decl.yaml", "/", "zh").sums


def test_equal_sums() -> None:
    spending, levels, tasks = sums(TEXT)
    assert spending[:5] == ("部门预算支出＋事业发展性支出", "3,451.73", "收入来源", "3,451.73", "0.00")
    assert levels[:5] == ("按预算级次划分", "3,451.73", "收入来源", "3,451.73", "0.00")
    assert tasks[:5] == ("年度重点工作任务", "2,011.00", "项目支出＋事业发展性支出", "2,111.00", "100.00")
    assert (spending.is_due, spending.is_open, spending.cures) == (True, False, {})
    assert (tasks.is_due, tasks.cures) == (False, {})


def test_what_would_make_unequal_ones_equal() -> None:
    spending, levels, _ = sums(TEXT.replace("basic: 1340.73", "basic: 1340.7304"))
    assert spending.difference == "-0.0004"
    assert spending.cures["budget.expenditure.basic"] == "1340.7300"
    assert spending.cures["budget.funding.fiscal_appropriation"] == "3451.7304"
    assert levels.cures == {}


def test_no_amount_becomes_less_than_nothing() -> None:
    spending, *_ = sums(TEXT.replace("basic: 1340.73", "basic: 2340.73"))
    assert set(spending.cures) == {
        "budget.expenditure.basic",
        "budget.expenditure.project",
        "budget.funding.fiscal_appropriation",
        "budget.funding.other",
    }


def test_what_is_not_filled_in_is_no_difference() -> None:
    spending, levels, _ = sums(TEXT.replace("basic: 1340.73", "basic:"))
    assert (spending.is_open, levels.is_open) == (True, False)


def test_the_total_of_a_project() -> None:
    text = "form: project\nyear: 2025\nfunds:\n  total: 20\n  appropriation: 15.5\n"
    [total] = sums(text)
    assert total[:5] == ("年度资金总额", "20.00", "财政拨款＋其他资金", "15.50", "-4.50")
    assert total.cures == {"funds.total": "15.5", "funds.appropriation": "20.0", "funds.other": "4.5"}
