"""PD106, an amount that is not printed as it is written: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("funds: 30", "funds: 30.005", (16, 12, 18), "拟投入的资金: 30", "拟投入的资金: 30.005", (16, 13, 19)),
    ("funds: 30", "funds: 300001元", (16, 12, 19), "拟投入的资金: 30", "拟投入的资金: 300001元", (16, 13, 20)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD106", case)
