"""PD109, keys of both vocabularies: at its exact place in both vocabularies, and near misses."""

import pytest

from support.checking import CHINESE, ENGLISH, Change, assert_places, codes

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("year: 2024", "年度: 2024", (2, 1, 3), "年度: 2024", "year: 2024", (2, 1, 5)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD109", case)


def test_one_foreign_key_is_enough_for_pd109_and_none_is_not() -> None:
    assert codes(CHINESE.replace("表: 表14", "表: table14")) == []
    assert codes(ENGLISH.replace("form: table14", "form: 表14")) == []
    assert codes(CHINESE.replace("表: 表14", "form: 表14")) == ["PD109"]
