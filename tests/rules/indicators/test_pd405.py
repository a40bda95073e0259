"""PD405: no timeliness indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "场次|≥6场") + "    «timeliness»: []\n",
    rows("数量", "场次|≥6场").replace("output", "«output»"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD405", fragment)


def test_quiet() -> None:
    assert_quiet("PD405", rows("时效", "及时率|≥90%"))
