"""PD105, an amount below zero: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("funds: 30", "funds: -0.01", (16, 12, 17), "拟投入的资金: 30", "拟投入的资金: -0.01", (16, 13, 18)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD105", case)
