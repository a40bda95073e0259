"""PD414: a qualitative value under quality, timeliness or cost."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("成本", "项目成本|«超预算»"),
    rows("成本", "成本|«按预算»"),
    rows("成本", "成本|«不高于别处»"),
    rows("质量", "环境质量|«优良»"),
    rows("成本", "成本控制|«及时»"),
    rows("时效", "完成时间|«较快»"),
    rows("质量", "合格率|≥95%", "工作质量|«良好»|="),
    rows("成本", "成本|«合理»"),
    rows("时效", "完成时间|及时", "速度|«尽快»"),
]
MISSES = [
    rows("成本", "项目成本|严格控制在预算范围内", "采购成本|采购价不高于市场价"),
    rows("质量", "水质|Ⅲ类以上", "等级|二级以上", "称号|国家一级", "医院|三级甲等", "评比|第一名", "景区|5A级"),
    rows(
        "时效",
        "发放及时性|及时发放",
        "完成时间|12月底前",
        "时限|每月10日前",
        "安排|按月安排",
        "学期|学期末前",
        "时限|合同约定期限内",
        "服务期|全年",
        "施工|汛期来临前",
    ),
    rows(
        "质量",
        "浓度|≤35μg/m³",
        "事故|零事故",
        "合格率|95%（含95%）以上",
        "死亡率|≤8人/10万人",
        "情况|90%≤合格率≤95%",
        "排名|前10名",
    ),
    rows(
        "成本",
        "补助标准|17元/人.每天",
        "总成本|总成本≤90万元",
        "成本|人民币90万元",
        "成本控制|不超过预算",
        "成本控制|≤预算数",
    ),
    rows("质量", "水平|不低于上年", "质量|无"),
    rows("数量", "活动|优良"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD414", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD414", fragment)
