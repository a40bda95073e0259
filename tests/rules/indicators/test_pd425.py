"""PD425: nearly all indicators have the same value."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("数量", "甲|=5场", "乙|=5场", "丙|=5场", "丁|=5场", "戊|≥9场").replace("indicators", "«indicators»"),
    rows("数量", *(f"第{at}项|100%" for at in "一二三四五")).replace("indicators", "«indicators»"),
    rows("质量", "甲|≥95%", "乙|95%以上", "丙|≥95％", "丁|不低于95%", "戊|≥ 95 %").replace(
        "indicators", "«indicators»"
    ),
    rows("数量", "甲|100%", "乙|100%", "丙|=100%", "丁|100%", "戊|8人").replace("indicators", "«indicators»"),
    rows("数量", "甲|2万人次", "乙|20000人次", "丙|2万人次", "丁|2万人次", "戊|2万人次").replace(
        "indicators", "«indicators»"
    ),
    rows("效益", "甲|明显提升", "乙|明显 提升", "丙|明显提升", "丁|明显　提升", "戊|提高").replace(
        "indicators", "«indicators»"
    ),
    rows("时效", "甲|3-5天", "乙|3至5天", "丙|3-5天", "丁|3天-5天", "戊|6天").replace("indicators", "«indicators»"),
    rows("时效", "甲|12月底前", "乙|12月底前", "丙|2024年12月底前", "丁|12月底前完成", "戊|12月底前").replace(
        "indicators", "«indicators»"
    ),
]
MISSES = [
    rows("数量", *(f"第{at}项|100%" for at in "一二三四")),
    rows("数量", "甲|100%", "乙|100%", "丙|100%", "丁|6场", "戊|8人"),
    rows("数量", "甲|≥95%", "乙|≤95%", "丙|95%", "丁|>95%", "戊|<95%"),
    rows("效益", "甲|提升", "乙|提高", "丙|提升", "丁|改善", "戊|提升"),
    rows("效益", "甲|[六]", *(f"{name}|提升" for name in "乙丙丁戊己")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD425", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD425", fragment)


def test_the_value_is_said() -> None:
    (said,) = messages("PD425", rows("数量", "戊|≥9场", "甲|=5场", "乙|=5场", "丙|5场", "丁|=5场"))
    assert said.startswith("5 个指标里有 4 个的值都是“=5场”")
