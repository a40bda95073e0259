"""PD429: a percentage of something that no percentage measures."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("效益", "维护社会稳定|«≥95%»"),
    rows("效益", "促进村集体经济发展|«≥95%»"),
    rows("效益", "满足辖区居民对疫苗的需求|«100%»|="),
    rows("质量", "提升服务质量|«≥95%»"),
    rows("效益", "知晓率|≥95%", "社会和谐稳定|«≥95%»"),
    rows("效益", "水质改善|«≥50%»"),
    rows("效益", "形象|", "经济发展|增长55%", "水平|≥5场", "社会稳定|«≥95%»"),
    rows("效益", "传播影响力|«≥95%»"),
]
MISSES = [
    rows(
        "效益",
        "政策知晓率|≥95%",
        "促进居民收入增长|≥95%",
        "服务质量|≥95%",
        "居民满意度提升|≥5%",
        "促进经济发展|≥5%",
        "水质改善|≥49%",
    ),
    rows("效益", "维护社会稳定|≥95分", "经济发展|增长60%以上"),
    rows("质量", "工作完成情况|≥95%", "安全感|≥95%"),
    rows("效益", "松材线虫病防控效果|≥85%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD429", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD429", fragment)
