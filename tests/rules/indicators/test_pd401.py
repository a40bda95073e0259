"""PD401: an indicator without a target for the year."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("质量", "投诉率|«/»"),
    rows("质量", "事故起数|«同上»"),
    rows("数量", "«XXX»|").replace("«XXX»", "场次").replace("name", "«name»"),
    rows("数量", "场次||≥6场").replace("name", "«name»"),
    rows("数量", "场次|«/»"),
    rows("效益", '城市形象|«"-"»|-'),
    rows("效益", "城市形象|«—»|="),
    rows("质量", "质量|«无»"),
    rows("质量", "质量|«同上»"),
    rows("质量", "质量|«略»"),
    rows("质量", "合格率|≥95%", "质量|«（无）»"),
    rows("数量", "场次|≥6场", "人数|«/»"),
]
MISSES = [
    rows("质量", "事故起数|无"),
    rows("质量", "投诉率|无"),
    rows("质量", "质量|无差错"),
    rows("数量", "场次|≥6场|/"),
    rows("质量", "质量|优"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD401", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD401", fragment)
