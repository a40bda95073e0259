"""PD101, a key that must be there: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("year: 2024\n", "", (1, 1, 5), "年度: 2024\n", "", (1, 1, 2)),
    ("    basic: 100\n", "", (5, 3, 14), "    基本支出: 100\n", "", (5, 3, 9)),
    ("    content: 组织宣传活动\n", "", (14, 5, 9), "    主要实施内容: 组织宣传活动\n", "", (14, 5, 7)),
    ("  level:\n    district: 150\n", "", (4, 1, 7), "  按预算级次划分:\n    区本级使用资金: 150\n", "", (4, 1, 7)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD101", case)
