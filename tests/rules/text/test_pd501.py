"""PD501: placeholders."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    "objective: 完成«XX»项重点工作。\n",
    'objective: "完成重点工作，«待填»。"\n',
    "objective: |\n  第一段。\n  第二段完成«***»项。\n",
    rows("数量", "活动场次|≥«□»场"),
    "objective: «……»\n",
]
MISSES = [
    "objective: 等待定价，6-8项，3.5个，XXL号，完成……等。\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD501", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD501", fragment)
