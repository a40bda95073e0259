"""Marks by character."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from perfdecl.differences.change import Mark
from perfdecl.differences.marks import LONGEST, marks_of

TEXTS = st.text("完成年度宣传工作abc \n", max_size=40)


@given(TEXTS, TEXTS)
def test_joined_they_are_the_texts(old: str, new: str) -> None:
    marks = marks_of(old, new)
    assert "".join(mark.old for mark in marks) == old
    assert "".join(mark.new for mark in marks) == new
    assert all(not (one.is_same and other.is_same) for one, other in pairwise(marks)) or old == new


def test_only_what_changed_is_marked() -> None:
    assert marks_of("完成宣传工作", "完成好宣传任务") == (
        Mark("完成", "完成"),
        Mark("", "好"),
        Mark("宣传", "宣传"),
        Mark("工作", "任务"),
    )


def test_a_single_character_between_changes_is_chance() -> None:
    assert marks_of("甲的乙", "丙的丁") == (Mark("甲的乙", "丙的丁"),)


def test_a_very_long_change_is_marked_as_a_whole() -> None:
    old, new = "头" + "甲乙" * LONGEST + "尾", "头" + "乙甲丙" * LONGEST + "尾"
    assert marks_of(old, new) == (Mark("头", "头"), Mark(old[1:-1], new[1:-1]), Mark("尾", "尾"))
