"""PD403: no satisfaction indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "场次|≥6场") + "  «satisfaction»:\n    service_recipients: []\n",
    rows("数量", "场次|≥6场").replace("indicators", "«indicators»"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD403", fragment)


def test_quiet() -> None:
    assert_quiet("PD403", rows("满意", "满意度|≥90%"))


def test_a_list_that_could_not_be_read_may_have_some() -> None:
    assert_quiet("PD403", rows("数量", "场次|≥6场") + "  satisfaction:\n    service_recipients: 很多\n")
