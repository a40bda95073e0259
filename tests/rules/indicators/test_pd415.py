"""PD415: a qualitative value under benefit."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("效益", "城市形象|«显著提升»"),
    rows("经济", "影响|«有所提升»|="),
    rows("效益", "知晓率|≥80%", "城市形象|«提升»"),
    rows("效益", "居民形象|«全面提升»"),
    rows("效益", "校园|«无影响»"),
    rows("效益", "覆盖面|全覆盖", "水质|符合国家标准", "水体|Ⅲ类以上", "城市形象|«提升»"),
    rows("数量", "活动|若干") + "  benefit:\n    social:\n      - name: 城市形象\n        annual: «提升»\n",
]
MISSES = [
    rows("效益", "水质|Ⅲ类以上", "排名|全省前三名"),
    rows("质量", "环境质量|优良"),
    rows("效益", "城市形象|显著提升（知晓率≥90%为显著）", "增长|同比增长≥5%", "情况|较2023年增长5%", "排名|前10名"),
    rows("效益", "水平|不低于上年", "形象|/"),
    rows("效益", "农药用量|零增长", "零就业家庭|动态清零", "低保|应保尽保", "因灾死亡人数|零", "公共服务|行政村全覆盖"),
    rows("效益", "校园|无安全事故", "网络|未发生重大舆情"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD415", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD415", fragment)


def test_the_advice_cures() -> None:
    assert "“显著提升（知晓率≥90%）”" in messages("PD415", rows("效益", "城市形象|显著提升"))[0]
    after = rows("效益", "城市形象|显著提升（知晓率≥90%）")
    assert not messages("PD415", after) + messages("PD428", after) + messages("PD414", after)
