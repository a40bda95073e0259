"""PD421: costs above the whole budget."""

import pytest

from support.rows import assert_found, assert_quiet, messages, related, rows

FIRES = [
    rows("成本", "印刷成本|«≤151万元»"),
    rows("成本", "印刷成本|«1681680元»"),
    rows("成本", "总成本|«总成本≤300万元»|="),
    rows("成本", "运维成本|«≤300万元/年»"),
    rows("成本", "成本|«≤250万»"),
    rows("成本", "成本|«≤0.02亿元»"),
    rows("成本", "成本|«100-200万元»"),
    rows("成本", "单价|≤500元/人", "印刷成本|«≤151万元»"),
    rows("成本", "印刷成本|≤80万元", "场地成本|≤80万元").replace("cost", "«cost»"),
    rows("成本", "印刷成本|≤60万元", "场地成本|≤60万元", "餐费|≤50万元").replace("cost", "«cost»"),
    rows("成本", "收益|≥300万元", "印刷成本|«≤151万元»"),
]
#: What the whole budget is cannot be said.
UNREAD = (
    "budget:\n  expenditure: {basic: 100, project: 50}\n  funding: {fiscal_appropriation: 150, other: 很多}\n"
    "  level: {district: 150}\n"
)
MISSES = [
    "budget:\n  expenditure: {basic: 0, project: 0}\n  funding: {fiscal_appropriation: 0}\n  level: {district: 0}\n"
    + rows("成本", "印刷成本|≤1万元"),
    rows("成本", "印刷成本|≤150万元", "单价|≤300万元/次", "人均|≤500元/人"),
    rows("成本", "项目总成本|≤100万元", "其中：印刷成本|≤60万元", "场地成本|≤40万元"),
    rows("成本", "项目成本|≤100万元", "印刷成本|≤60万元", "场地成本|≤40万元"),
    rows("成本", "项目成本|≥300万元"),
    rows("成本", "面积|≤300平方米", "印刷成本|≤75万元", "场地成本|≤75万元"),
    rows("数量", "投资|≤300万元"),
    rows("成本", "其中：印刷|≤80万元", "场地|≤80万元"),
    rows("成本", "项目总投资|≤1200万元"),
    rows("成本", "批复概算|≤3000万元"),
    rows("成本", "每公里造价|≤300万元", "人均成本|≤200万元"),
    rows("成本", "预算控制数|≤150万元", "印刷成本|≤90万元"),
    rows("成本", "项目成本|>300万元"),
    UNREAD + rows("成本", "印刷成本|≤300万元"),
    UNREAD + rows("成本", "印刷成本|≤90万元", "场地成本|≤90万元"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD421", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD421", fragment)


def test_the_sum_is_said() -> None:
    (said,) = messages("PD421", rows("成本", "印刷成本|≤80万元", "场地成本|≤800000元"))
    assert said.startswith("各项成本合计 160.00 万元，超过了整个预算 150.00 万元")
    assert related("PD421", rows("成本", "印刷成本|≤80万元", "场地成本|≤800000元")) == [
        ["annual: ≤80万元", "annual: ≤800000元"]
    ]


def test_the_budget_is_said() -> None:
    (said,) = messages("PD421", rows("成本", "印刷成本|≤151万元"))
    assert said.startswith("成本超过了整个预算 150.00 万元")
