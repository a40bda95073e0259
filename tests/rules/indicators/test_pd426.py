"""PD426: satisfaction below 80% or at 100%."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("满意", "居民满意度|«≥79%»"),
    rows("满意", "居民满意度|«=100%»"),
    rows("满意", "居民满意度|«79.9%»|="),
    rows("满意", "居民满意度（%）|«≥70»"),
    rows("满意", "投诉率|≤3%", "群众满意率|«≥70%»"),
    rows("满意", "居民满意度|«100%»"),
    rows("满意", "学生满意度|", "家长满意度|较高", "不满意率|≤5%", "教师满意度|≤9分", "群众满意率|«≥70%»"),
    rows("质量", "甲满意度|≥60%")
    + "  satisfaction:\n    service_recipients:\n      - name: 群众满意率\n        annual: «≥70%»\n",
]
MISSES = [
    rows("满意", "居民满意度|≥80%", "游客满意度|≥95%"),
    rows("满意", "投诉率|≤3%", "投诉件办结率|=100%", "回访率|≥70%", "满意度提升幅度|≥5%", "不满意率|≥5%"),
    rows("满意", "居民满意度|≤70%", "游客满意度|≥70分"),
    rows("质量", "居民满意度|≥70%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD426", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD426", fragment)


@pytest.mark.parametrize(("value", "said"), [("≥79%", "低于 80%"), ("=100%", "难以做到")])
def test_both_are_told_apart(value: str, said: str) -> None:
    (low_or_full,) = messages("PD426", rows("满意", f"居民满意度|{value}"))
    assert said in low_or_full
