"""PD402: no output indicator, or no benefit indicator."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "场次|≥6场").replace("indicators", "«indicators»"),
    rows("数量", "场次|≥6场") + "  «benefit»:\n",
    rows("效益", "知晓率|≥80%") + "  «output»:\n    quantity:\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD402", fragment)


def test_quiet() -> None:
    assert_quiet(
        "PD402", rows("数量", "场次|≥6场") + "  benefit:\n    social:\n      - name: 知晓率\n        annual: ≥80%\n"
    )
