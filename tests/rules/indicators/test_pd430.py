"""PD430: an empty target."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "活动场次|«≥0场»"),
    rows("质量", "合格率|«≥0%»|="),
    rows("质量", "合格率|≥95%", "达标率|«不低于0%»"),
    rows("质量", "事故起数|«≥0起»"),
    rows("数量", "场次|≥6场|«≥0场»"),
    rows("效益", "收入增长率|≥0%", "活动场次|«≥0场»"),
]
MISSES = [
    rows("质量", "事故数|=0起", "事故起数|≤0起", "事故次数|0起", "活动|>0场"),
    rows("效益", "收入增长率|≥0%", "碳排放降幅|≥0%", "利润|≥0万元"),
    rows("效益", "收入|同比增长≥0%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD430", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD430", fragment)
