"""PD422: the name of a first or second level used for an indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("效益", "«社会效益»|提升"),
    rows("数量", "«质量指标»|≥6场"),
    rows("效益", "«社会成本指标»|100%"),
    rows("经济", "«经济成本指标(必填)»|100%"),
    rows("效益", "«产出指标»|100%"),
    rows("效益", "知晓率|≥80%", "«生态环境成本指标»|100%"),
    rows("满意", "«服务对象满意度指标»|≥90%"),
    rows("成本", "«成本 指标»|≤5万元"),
    "indicators:\n  output:\n    quantity:\n      - name: «数量指标1»\n        annual: ≥3个\n",
    "indicators:\n  output:\n    quality:\n      - name: «质量指标二»\n        annual: ≥3个\n",
]
MISSES = [
    rows("满意", "服务对象满意度|≥90%", "社会公众满意度|≥90%"),
    rows("效益", "社会效益提升率|≥90%", "项目社会成本|≤5万元"),
    rows("质量", "服务质量|≥90分"),
    rows("数量", "时效分析报告1|≥3份"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD422", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD422", fragment)
