"""PD431: a part larger than its whole, or parts that do not add up to it."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("数量", "培训人数|≥200人", "其中：党员人数|«≥300人»"),
    rows("数量", "其中会议|≥3场", "培训人数|≥0.02万人", "其中党员|«≥300名»"),
    rows("数量", "培训人数|≥200人", "其中：党员|≥100人", "其中：干部|«≥201人»"),
    rows("成本", "项目总成本|«≤100万元»", "其中：印刷成本|≤60万元", "其中：场地成本|≤50万元"),
    rows("成本", "项目总成本|«≤100万元»", "其中：印刷成本|≤60万元", "其中：场地成本|≤300000元"),
    rows("数量", "培训人数|«≥1000人（其中：党员1300人）»|="),
    rows("数量", "场次|≥6场", "培训人数|«≥1000人（其中：党员300人，其中：干部0.2万人）»"),
]
MISSES = [
    rows("数量", "培训人数|≥0.05万人", "其中：党员人数|≥300人"),
    rows("数量", "培训人数|≥200人", "其中：党员|≥200人", "其中：干部|≥200人"),
    rows("成本", "项目总成本|≤100万元", "其中：印刷成本|≤60万元", "其中：场地成本|≤400000元"),
    rows("成本", "项目总成本|≤100万元", "其中：印刷成本|≤60万元", "场地成本|≤80万元"),
    rows("成本", "项目成本|≤100万元", "其中：印刷成本|≤60万元", "其中：场地成本|≤20万元"),
    rows("数量", "其中：党员|≥300人", "培训|≥30人"),
    rows("数量", "培训人数|≥200人", "其中：经费|≥300元", "其中：场次|优"),
    rows("质量", "合格率|≥90%", "其中：优良率|≥95%"),
    rows("数量", "培训人数|≥1000人（其中：党员300人）", "甲|≥1000人（其中：经费1300元）"),
    rows("成本", "总成本|≤100万元", "其中：印刷|≤60万元", "其中：场地|合理"),
    rows("成本", "总成本|≤100万元", "其中：印刷|≤60万元")
    + "    quality:\n      - name: 其中：合格率\n        annual: ≥900万元\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD431", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD431", fragment)


def test_what_is_said() -> None:
    assert messages("PD431", rows("数量", "培训人数|≥200人", "其中：党员|≥300人"))[0].startswith(
        "“其中”≥300人 大于“培训人数”的 ≥200人"
    )
    fragment = rows("成本", "项目总成本|≤100万元", "其中：印刷|≤60万元", "其中：场地|≤50万元")
    assert messages("PD431", fragment)[0].startswith("“项目总成本”是 100.00 万元，各个“其中”合计 110.00 万元")
    assert messages("PD431", rows("数量", "人数|≥10人（其中党员13人）"))[0].startswith("“其中”13人 大于总数")
