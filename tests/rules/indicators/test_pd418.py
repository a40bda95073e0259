"""PD418: the values for the period and for the year do not match."""

import pytest

from support.rows import assert_found, assert_quiet, related, rows

FIRES = [
    rows("数量", "次数|≥80次|«≥240»"),
    rows("数量", "人次（人）|≥80|«≥240次»"),
    rows("数量", "活动场次|≥6场").replace("name", "«name»"),
    rows("数量", "活动场次|≥6场|«≥6次»"),
    rows("数量", "活动场次|≥6场|«6场»"),
    rows("时效", "完成时间|12月底前|«100%»"),
    rows("效益", "形象|提升|«≥5%»"),
    rows("数量", "人数|≥6人|«≥6人次»"),
    rows("数量", "人数|≥6人|≥6人", "场次|≥6场|«≤6场»"),
    rows("数量", "天数|≥5个工作日|«≥7天»"),
    rows("数量", "学校|≥5个学校|«≥7个社区»"),
    rows("数量", "学校|≥6个学校|«≥7个社区»"),
    rows("数量", "名单|", "场次|/|≥6场", "活动|≥6场|10来场", "人次|≥80次|«≥240»"),
    rows("数量", "名单||≥6份", "人次|≥80次|«≥240»"),
    rows("数量", "名单|≥6份", "人次|≥80次|«≥240»").replace(
        "    annual: ≥6份", "    period: ≥6份\n        annual: ≥6份"
    ),
]
MISSES = [
    rows("数量", "次数|≥80|≥240次", "次数（次）|≥80|≥240次", "场次（场）|≥80场|≥240"),
    rows("数量", "活动场次|=6场|12场", "人数|≥6人|≥8人"),
    rows(
        "数量",
        "受益人次|≥12000人次|≥3万人次",
        "金额|≤300000元|≤90万元",
        "人数|≥6名|≥8人",
        "时长|≥60分钟|≥2小时",
        "活动|≥3场活动|≥5场",
    ),
    rows("时效", "完成时间|12月底前|2026年12月31日前"),
    rows("数量", "人数|10-20人|≥30人"),
    rows("质量", "事故|0起|零事故"),
    rows("数量", "活动|10来场|≥6场"),
    rows("数量", "活动|/|≥6场", "活动甲|≥6场|/"),
    rows("数量", "造林面积|≥100亩|≥20公顷", "巡查|每季度1次|12次", "巡河|≥2次/年|≥6次", "工期|≤30天|≤2个月"),
    rows("质量", "合格率|295%|≥95%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD418", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD418", fragment)


@pytest.mark.parametrize(("annual", "period"), [("及时", "≥6场"), ("≥6场", "≥6次"), ("≥6场", "≤6场")])
def test_the_value_of_the_year_is_shown(annual: str, period: str) -> None:
    assert related("PD418", rows("数量", f"活动场次|{annual}|{period}")) == [[f"annual: {annual}"]]
