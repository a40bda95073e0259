"""PD108, a form or a year that there is not: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("form: table14", "form: table15", (1, 7, 14), "表: 表14", "表: 表15", (1, 4, 7)),
    ("year: 2024", "year: 1999", (2, 7, 11), "年度: 2024", "年度: 2024年", (2, 5, 10)),
    ("year: 2024", "year: 2101", (2, 7, 11), "年度: 2024", "年度: 02024", (2, 5, 10)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD108", case)
