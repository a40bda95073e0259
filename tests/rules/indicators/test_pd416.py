"""PD416: more than half of the indicators are qualitative."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("效益", "城市形象|显著提升", "知晓率|≥80%", "影响|扩大").replace("indicators", "«indicators»"),
    rows("效益", "城市形象|显著提升").replace("indicators", "«indicators»"),
]
MISSES = [
    rows("效益", "水质|Ⅲ类以上", "排名|前三名", "等级|二级"),
    rows("效益", "城市形象|显著提升", "知晓率|≥80%"),
    rows("成本", "总成本|按照总成本90控制", "成本|10来万元", "费用|50元×3次"),
    rows("效益", "形象|/", "影响|-", "知晓率|≥80%"),
    rows("效益", "城市形象|[六]", "影响|扩大", "氛围|浓厚"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD416", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD416", fragment)


def test_it_counts_what_is_qualitative_alone() -> None:
    (said,) = messages("PD416", rows("效益", "形象|提升", "影响|扩大", "知晓率|≥80%", "人数|10来人", "氛围|浓厚"))
    assert said.startswith("5 个指标里有 3 个是定性的")
