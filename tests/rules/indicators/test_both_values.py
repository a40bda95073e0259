"""A defect of a row whose two values are one text: told once, at the year's value, and the period's is shown."""

import pytest

from support.rows import related, rows

CASES = [
    ("PD401", "数量", "活动场次", "/"),
    ("PD408", "数量", "培训人数", "≥200"),
    ("PD409", "数量", "培训人数", "≥20个"),
    ("PD409", "质量", "环境质量", "优良%"),
    ("PD410", "质量", "合格率", "295%"),
    ("PD410", "质量", "合格率", "≥120%"),
    ("PD411", "质量", "合格率", "≥100%"),
    ("PD412", "质量", "投诉率", "≥5%"),
    ("PD412", "满意", "居民满意度", "≤90%"),
    ("PD413", "数量", "活动场次", "若干"),
    ("PD414", "质量", "工作质量", "良好"),
    ("PD415", "效益", "城市形象", "显著提升"),
    ("PD420", "时效", "完成时间", "45657"),
    ("PD420", "时效", "完成时间", "2024年2月30日前"),
    ("PD420", "时效", "完成时间", "2023年12月底前"),
    ("PD426", "满意", "居民满意度", "≥60%"),
    ("PD426", "满意", "居民满意度", "=100%"),
    ("PD428", "数量", "活动场次", "10来场"),
    ("PD428", "质量", "合格率", "≥95%%"),
    ("PD429", "效益", "维护社会稳定", "≥95%"),
    ("PD430", "数量", "活动场次", "≥0场"),
    ("PD431", "数量", "培训人数", "≥1000人（其中：党员1300人）"),
]


@pytest.mark.parametrize(("code", "group", "name", "value"), CASES)
def test_the_period_is_shown(code: str, group: str, name: str, value: str) -> None:
    assert related(code, rows(group, f"{name}|{value}|=")) == [[f"period: {value}"]]
    assert related(code, rows(group, f"{name}|{value}")) == [[]]
