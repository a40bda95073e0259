"""Amounts in prose are judged by their clause, however many there are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.text.money import explains, money_in

CLAUSES = {
    "安排资金20万元": [True],
    "引进投资50亿元": [False],
    "每人补助500元": [False],
    "投入3万元，": [True],
    "补助由5元提高到8元": [False, False],
    "招商后安排资金2万元": [False],
    "安排3万元引进人才，": [False],
    "投入1,000元/人": [False],
    "引进一人给5万元、拨付6万元": [False, False],
    "提高到5元投入6元": [False, True],
    "没有金额": [],
}


@given(st.lists(st.sampled_from(sorted(CLAUSES)), max_size=12))
def test_a_clause_is_judged_by_itself(clauses: list[str]) -> None:
    found = list(money_in("。".join(clauses)))
    assert [one.is_own for one in found] == [own for clause in clauses for own in CLAUSES[clause]]


@pytest.mark.parametrize("between", ["，", ""])
def test_many_amounts_in_one_text(between: str) -> None:
    found = list(money_in(f"投入5元{between}" * 20_000))
    assert len(found) == 20_000
    assert all(one.is_own for one in found)
    assert {one.amount for one in found} == {Decimal("0.0005")}


def test_many_amounts_and_many_counts() -> None:
    amounts = [Decimal(number) for number in range(7, 20_007)]
    counts = "".join(f"{number}人" for number in range(10_000))
    assert not explains(amounts, [counts], Decimal("0.5"))
    assert explains(amounts, [counts], Decimal(20_006 * 9_999))
