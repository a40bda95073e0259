"""PD308: no task at all."""

import pytest

from support.rows import assert_found

FIRES = [
    "«tasks»: []\n",
    "«tasks»:\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD308", fragment)
