"""PD202, the whole budget and its division by levels: on the real declaration, each of the four amounts changed."""

from decimal import Decimal

import pytest

from support.real_budget import AMOUNTS, FILES, changed, expected, found

OF_LEVELS = [at for at, (*_, codes) in enumerate(AMOUNTS) if "PD202" in codes]


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("at", range(8))
def test_one_less(ending: str, at: int) -> None:
    checked = changed(ending, at, str(abs(Decimal(AMOUNTS[at][2]) - 1)))
    assert found(checked, "PD202") == (expected({"PD202"}, ending) if at in OF_LEVELS else set())


def test_the_message_shows_both_sums() -> None:
    one = next(one for one in changed("zh.yaml", 6, "3450.73").diagnostics if one.code == "PD202")
    assert "区本级使用资金 3,450.73（第 17 行）" in one.message
    assert "财政拨款 3,451.73（第 14 行）" in one.message
    assert one.cell == "预算整体情况 / 按预算级次划分"
    assert [related.span.start.line for related in one.related] == [17, 18, 14, 15]


def test_what_rounding_explains_is_no_error() -> None:
    assert {one.code for one in changed("yaml", 6, "3451.74").diagnostics} == {"PD203"}
