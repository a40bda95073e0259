"""PD107, a text that says nothing: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("department: 区委宣传部", "department: ''", (3, 13, 15), "部门名称: 区委宣传部", "部门名称: ~", (3, 1, 5)),
    ("- name: 宣传工作", '- name: "　"', (14, 11, 14), "- 名称: 宣传工作", "- 名称:", (14, 5, 7)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD107", case)
