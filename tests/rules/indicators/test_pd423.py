"""PD423: a rate under quantity, or satisfaction outside of it."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("数量", "«事件处置率»|≥95%"),
    rows("效益", "«居民满意度»|≥90%"),
    rows("质量", "«群众满意率»|≥90%"),
    rows("数量", "场次|≥6场", "«覆盖率（%）»|≥90"),
    rows("数量", "«满意度调查完成率»|≥95%"),
    rows("数量", "«居民满意度»|≥95%"),
    rows("数量", "«事件处置率»|较高"),
    rows("满意", "居民满意度|≥90%") + "  benefit:\n    social:\n      - name: «家长满意度»\n        annual: ≥90%\n",
]
MISSES = [
    rows("质量", "处置率|≥95%") + "  satisfaction:\n    service_recipients:\n      - name: 满意度\n",
    rows("数量", "满意度调查次数|≥2次", "满意度调查问卷份数|≥2份", "课时比例|1:3", "宣传频率|≥2次/月", "工作效率|≥2倍"),
    rows("质量", "满意度提升幅度|≥5%"),
    rows("数量", "死亡率|≤8/10万"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD423", fragment)


def test_the_rows_behind_satisfaction_are_seen() -> None:
    assert len(messages("PD423", rows("数量", "居民满意度|≥95%", "覆盖率|≥90%", "满意率|≥90%"))) == 3


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD423", fragment)


def test_the_group_is_named() -> None:
    (said,) = messages("PD423", rows("数量", "事件处置率|≥95%"))
    assert said.startswith("“事件处置率”是比率，放在了“quantity”下")
    (said,) = messages("PD423", rows("质量", "居民满意度|≥95%"))
    assert said.startswith("“居民满意度”是满意度，放在了“quality”下")
