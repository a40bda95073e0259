"""PD408: a number without a unit."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("满意", "居民满意度|«≥95»"),
    rows("数量", "人数||«100»"),
    rows("数量", "培训人数（2024年）|«≥200»"),
    rows("数量", "受益人数|«≥5万»"),
    rows("质量", "比例|«80-90»"),
    rows("数量", "培训人数（人）|≥200", "出差人数|«=8»"),
    rows("数量", "人数（ ）|«≥200»"),
    rows("时效", "天数|«≥5»"),
    rows("数量", "培训人数（全年）|«≥200»"),
    rows("数量", "数据接口PCIX|«≥90»"),
    rows("数量", "名单|确定", "出勤人数|=8人", "路面PQI|≥90", "培训人数（人）|≥200", "出差人数|«=8»"),
    rows("时效", "完成时间|45657", "天数|«≥5»"),
    rows("质量", "事故|0", "出差人数|«=8»"),
    rows("数量", "名单|", "出差人数|«=8»"),
]
MISSES = [
    rows("质量", "事故|0", "事故起数|=0"),
    rows("数量", "培训人数（人）|≥200", "参训人数/人|≥50", "培训人数，人|≥50", "人数（单位：人）|≥50"),
    rows("质量", "占比（百分比）|≥50", "及时率%|≥95", "合格率（%）|≥95"),
    rows("时效", "完成时间|45657"),
    rows("质量", "配备比例|2024年"),
    rows("质量", "空气质量指数|≤100", "AQI|≤100", "基尼系数|≤0.4", "建筑容积率|≤2", "满意度得分|≥90"),
    rows("质量", "重大事故|零事故"),
    rows("成本", "项目成本|≤50万"),
    rows(
        "数量",
        "高速公路使用性能PQI|≥90",
        "国道技术状况（MQI）|≥85",
        "平整度|IRI≤3.5",
        "房价收入比|≤9",
        "生师比|≤18",
        "热身赛场次【场】|≥12",
        "平均受教育年龄（岁）|≥18",
    ),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD408", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD408", fragment)


@pytest.mark.parametrize(
    ("row", "better"),
    [
        ("培训人数|≥200", "≥200人"),
        ("合格率|≥95", "≥95%"),
        ("合格率|≥0.95", "≥95%"),
        ("产值死亡率|≤0.01", "≤0.01%"),
        ("开展次数|12", "12次"),
        ("成本|=3", "=3万元"),
        ("公园|≥5", "≥5个"),
        ("满意度|90", "90%"),
        ("合格率|1", "=100%"),
        ("党员比例|≥50", "≥50%"),
        ("合格率|≥1.5", "≥1.5%"),
        ("村集体经济收入|≥20万", "≥20万元"),
        ("参观人数|≥20万", "≥20万人"),
        ("带动投资|≥1.2亿", "≥1.2亿元"),
        ("营业收入|≥1200", "≥1200万元"),
    ],
)
def test_the_unit_that_is_proposed(row: str, better: str) -> None:
    (said,) = messages("PD408", rows("质量", row))
    assert said.endswith(f"如 {better}")
    assert not messages("PD408", rows("质量", f"{row.partition('|')[0]}|{better}"))
    assert not messages("PD409", rows("质量", f"{row.partition('|')[0]}|{better}"))
