"""PD406: the same name twice within one second-level group."""

import pytest

from support.rows import assert_found, assert_quiet, judged, related, rows

FIRES = [
    rows("质量", "合格率|≥90%", "«合格率»|≥96%"),
    rows("质量", "合格率(%)|≥90", "«合格率（%）»|≥96"),
    rows("质量", "合格率|≥90%", "达标率|≥90%", "«合 格 率»|≥96%"),
    rows("质量", "ＡＢ率|≥90%", "«AB率»|≥96%"),
    rows("质量", "“双减”知晓率|≥90%", "«双减知晓率»|≥96%"),
]
MISSES = [
    rows("质量", "合格率|≥90%", "合格数|≥96个"),
    rows("质量", "合格率（甲）|≥90%", "合格率（乙）|≥96%"),
    rows("质量", "合格率|≥90%") + "    timeliness:\n      - name: 合格率\n        annual: ≥90%\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD406", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD406", fragment)


def test_the_first_is_shown() -> None:
    fragment = rows("质量", "合格率|≥90%", "达标率|≥90%", "合格率|≥96%", "合格率|≥97%")
    assert related("PD406", fragment) == [["name: 合格率"], ["name: 合格率"]]
    places = [(found.path[-2], found.related[0][-2]) for found in judged("PD406", fragment)]
    assert places == [(2, 0), (3, 0)]
