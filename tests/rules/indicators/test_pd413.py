"""PD413: a qualitative value under quantity."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "宣传活动|«持续开展»"),
    rows("数量", "宣传活动|«第一名»"),
    rows("数量", "宣传活动|6场", "培训|«不低于上年»"),
    rows("数量", "宣传活动||«长期»"),
    rows("数量", "体检人数|«全区在校学生»"),
]
MISSES = [
    rows("质量", "环境质量|优良"),
    rows("数量", "活动情况|50人×3期", "活动|举办3场", "人数|人数≥10人", "绿化|每平方米30元", "讲座|10来场"),
    rows("数量", "活动情况|/"),
    rows("数量", "活动|两场"),
    rows("数量", "活动|三年内达到九成"),
    rows("数量", "断面|≥2个断面", "等级提升|0.5个等级", "办件|0件差错"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD413", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD413", fragment)
