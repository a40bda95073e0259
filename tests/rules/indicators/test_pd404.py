"""PD404: no cost indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "场次|≥6场") + "    «cost»:\n",
    rows("数量", "场次|≥6场").replace("output", "«output»"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD404", fragment)


def test_quiet() -> None:
    assert_quiet("PD404", rows("成本", "成本|≤9万元"))
