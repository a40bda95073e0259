"""PD407: the same name under two second-level groups."""

import pytest

from support.rows import assert_found, assert_quiet, messages, related, rows

FIRES = [
    rows("质量", "合格率|≥90%") + "    timeliness:\n      - name: «合格率»\n        annual: ≥90%\n",
    rows("质量", "达标率|≥90%", "合格率(%)|≥90")
    + "    timeliness:\n      - name: «合格率（%）»\n        annual: ≥90\n",
    rows("质量", "合格率|≥90%")
    + "    timeliness:\n      - name: 及时率\n        annual: ≥90%\n      - name: «合格率»\n        annual: ≥90%\n",
]
MISSES = [
    rows("质量", "合格率|≥90%", "合格率|≥90%"),
    rows("质量", "合格率|≥90%") + "    timeliness:\n      - name: 及时率\n        annual: ≥90%\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD407", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD407", fragment)


def test_the_first_place_is_shown() -> None:
    fragment = rows("质量", "合格率|≥90%") + "    timeliness:\n      - name: 合格率\n        annual: ≥90%\n"
    (said,) = messages("PD407", fragment)
    assert said.startswith("“合格率”在“quality”里已经有了")
    assert related("PD407", fragment) == [["name: 合格率"]]
