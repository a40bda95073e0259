"""Items of a list whose first key was left out."""

import pytest

from support.checking import CHINESE, ENGLISH, Place, codes, cured, places

ROW = "      - name: 居民满意度\n"


@pytest.mark.parametrize(
    ("right", "typed", "found"),
    [
        (ROW, "      - 居民满意度\n", Place("PD001", 39, 9, 14)),
        (ROW, "      -   居民满意度\n", Place("PD001", 39, 11, 16)),
        ("  - name: 宣传工作\n", "  - 宣传工作\n", Place("PD001", 14, 5, 9)),
    ],
)
def test_the_key_is_written_before_it(right: str, typed: str, found: Place) -> None:
    assert ENGLISH.count(right) == 1
    wrong = ENGLISH.replace(right, typed)
    assert places(wrong) == [found]
    assert codes(cured(wrong)) == []


def test_it_is_written_in_the_vocabulary_of_what_stands_below() -> None:
    wrong = CHINESE.replace("- 三级指标: 居民满意度", "- 居民满意度")
    assert cured(wrong) == CHINESE != wrong


def test_two_of_them_are_told_at_once() -> None:
    wrong = ENGLISH.replace("- name: 政策知晓率", "- 政策知晓率").replace("- name: 居民满意度", "- 居民满意度")
    assert [place.code for place in places(wrong)] == ["PD001", "PD001"]
    assert cured(wrong) == ENGLISH


def test_a_key_beside_the_dash_is_none_of_its_keys() -> None:
    wrong = ENGLISH.replace(ROW, "      - 居民满意度\n      annual: ≥90%\n")
    assert all(place.column != 9 for place in places(wrong) if place.line == 39)


def test_a_value_behind_the_name_makes_no_item_of_the_line_below() -> None:
    row = "        period: ≥90%\n        annual: ≥90%\n"
    wrong = ENGLISH.replace(f"{ROW}{row}", "      - 居民满意度: ≥90%\n        annual: ≥90%\n")
    assert "PD001" not in codes(wrong)
