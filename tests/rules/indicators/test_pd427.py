"""PD427: the value stands in the name."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "村组干部«230人»|100%"),
    rows("数量", "场次|≥6场", "新建公园«3个»|100%"),
    rows("数量", "改造道路«5.5公里»|100%"),
    rows("数量", "受益群众«2万余人次»|100%"),
    rows("数量", "参会«１２人»|100%"),
    rows("数量", '"  村组干部«230人»"|100%'),
    rows("数量", '"　村组干部«230人»  "|100%'),
    rows("数量", "'村组干部«230人»'|100%"),
    rows("数量", "印制手册«5000册»|≥5000册"),
    rows("数量", "投放垃圾桶«300只»|100%"),
]
MISSES = [
    rows("数量", "2024年活动|≥6场", "5000吨稻谷到位率|100%", "12345热线|≥6次"),
    rows(
        "数量",
        "举办西关讲坛第12期|≥1个",
        "全国排名前10名|≥1个",
        "旧改项目1期|≥1个",
        "稳经济前20条|≥1个",
        "第3次|≥1个",
        "5A级景区|≥1个",
        "百千万工程|≥1个",
    ),
    rows("数量", "3次|≥1个", "活动人|≥1个", "第 3 次|≥1个"),
    rows("数量", "第3期|≥1期", "前20位|≥1人"),
    rows("数量", "第 12场|≥1场", "前 3名|≥1项"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD427", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD427", fragment)
