"""PD206, a whole declaration in 元: at the budget in both vocabularies, and near misses."""

from decimal import Decimal

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, codes, found

#: The amounts of the plain declaration, each with what it is in 元.
IN_YUAN = {": 100\n": ": 1000000\n", ": 50\n": ": 500000\n", ": 150\n": ": 1500000\n"}


def changed(text: str, amounts: dict[str, str]) -> str:
    for old, new in amounts.items():
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(("text", "end"), [(ENGLISH, 7), (CHINESE, 7)])
def test_places(text: str, end: int) -> None:
    wrong = changed(text, IN_YUAN)
    assert found(wrong, "PD206") == [(4, 1, end)]
    assert "PD206" not in codes(changed(text, {old: f"{new[:-1]}元\n" for old, new in IN_YUAN.items()}))


def test_a_small_budget_beside_a_task_in_ten_thousands() -> None:
    """Whole amounts of five digits say nothing alone; that a task takes a ten-thousandth of them does."""
    amounts = {": 100\n": ": 60000\n", ": 50\n": ": 40000\n", ": 150\n": ": 100000\n"}
    assert found(changed(ENGLISH, amounts | {"funds: 30\n": "funds: 3\n", "≤30万元": "≤3万元"}), "PD206") == [(4, 1, 7)]
    assert "PD206" not in codes(changed(ENGLISH, amounts | {"funds: 30\n": "funds: 3\n"})), (
        "a cost of 30 万元 is none of 10"
    )
    assert "PD206" not in codes(changed(ENGLISH, amounts | {"funds: 30\n": "funds: 40000\n"}))
    assert "PD206" not in codes(
        changed(ENGLISH, {": 100\n": ": 60000.5\n", ": 50\n": ": 39999.5\n", ": 150\n": ": 100000\n"})
    )


def test_ten_thousand_is_one_yuan() -> None:
    """The smallest amount that is a whole number of 万元."""
    amounts = {": 100\n": ": 90000\n", ": 50\n": ": 10000\n", ": 150\n": ": 100000\n", "funds: 30\n": "funds: 3\n"}
    assert found(changed(ENGLISH, amounts | {"≤30万元": "≤3万元"}), "PD206") == [(4, 1, 7)]


@pytest.mark.parametrize("total", ["999999", "150"])
def test_a_large_department_is_not_suspected(total: str) -> None:
    amounts = {": 100\n": f": {int(total) - 50}.00\n", ": 150\n": f": {total}.00\n"}
    assert "PD206" not in codes(changed(ENGLISH, amounts | {"funds: 30\n": f"funds: {int(total) // 3}\n"}))


#: A budget that is 10 万元 if it was written in 元.
TEN = {": 100\n": ": 60000\n", ": 50\n": ": 40000\n", ": 150\n": ": 100000\n"}


@pytest.mark.parametrize(
    ("funds", "cost", "is_found"),
    [
        ("11", "≤11万元", True),
        ("11.01", "≤3万元", False),
        ("3", "≤11.01万元", False),
        ("0.01", "合理", True),
        ("0.009", "合理", False),
        ("3", "≤30000元", True),
        ("3", "≤3场", True),
        ("0", "≤3万元", True),
        ("0", "合理", False),
    ],
)
def test_what_else_costs_money(funds: str, cost: str, is_found: bool) -> None:
    """A task or a cost from a thousandth of such a budget to a tenth more than it."""
    text = changed(ENGLISH, TEN | {"funds: 30\n": f"funds: {funds}\n", "≤30万元": cost})
    assert found(text, "PD206") == ([(4, 1, 7)] if is_found else [])


def test_money_that_is_no_cost_says_nothing() -> None:
    quantity = "    quantity:\n      - name: 引进资金\n        annual: ≥40万元\n    cost:\n"
    text = changed(
        ENGLISH, TEN | {"funds: 30\n": "funds: 3\n", "≤30万元": "≤3万元", "    quantity:\n": "    quality:\n"}
    )
    assert "PD206" in codes(changed(text, {"    cost:\n": quantity}))


def test_a_cost_without_a_value() -> None:
    text = changed(ENGLISH, TEN | {"funds: 30\n": "funds: 3\n", "≤30万元": '""'})
    assert "PD206" in codes(text)


@pytest.mark.parametrize(("total", "is_found"), [("1000000.00", True), ("999999.99", False)])
def test_ten_billion_yuan(total: str, is_found: bool) -> None:
    amounts = {": 100\n": f": {Decimal(total) - 50}\n", ": 150\n": f": {total}\n"}
    assert ("PD206" in codes(changed(ENGLISH, amounts))) == is_found


def test_what_is_said() -> None:
    (found,) = [one for one in perfdecl.check(changed(ENGLISH, IN_YUAN)).diagnostics if one.code == "PD206"]
    assert found.message.startswith("“budget”的合计是 1,500,000.00 万元")
    assert found.help is not None
    assert "合计应当是 150.00 万元" in found.help


def test_a_budget_that_could_not_be_read_is_not_judged() -> None:
    """The spending alone does not say how large the whole is."""
    text = changed(ENGLISH, IN_YUAN).replace(
        "fiscal_appropriation: 1500000\n", "fiscal_appropriation: 1500000\n    other: 无\n"
    )
    assert "PD206" not in codes(text)
