"""PD402: no output indicator, or no benefit indicator."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

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


def test_a_list_that_could_not_be_read_may_have_some() -> None:
    assert_quiet("PD402", rows("数量", "场次|≥6场") + "  benefit:\n    social: 很多\n")


def test_what_is_missing_is_named() -> None:
    (said,) = messages("PD402", rows("数量", "场次|≥6场"))
    assert "“benefit”" in said
