"""What both values of a row have wrong is told once, and cured in both."""

from perfdecl.model.path import Path
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.rules.told_once import told_once
from support.checking import cured, places
from support.marked import marked
from support.rows import rows

ROW: Path = ("indicators", "output", "quality", 0)


def _finding(value: str, start: int = 2, row: Path = ROW, fix: str = "%") -> Finding:
    path = (*row, value)
    cure = Replacement(path, ((start, start + 1, fix),)) if fix else None
    return Finding(path, "PD502", {"written": "％"}, within=(start, start + 1), fix=cure)


def test_the_same_at_both_is_one_with_both_cures() -> None:
    (one,) = told_once([_finding("period"), _finding("annual")])
    assert one.path == (*ROW, "annual")
    assert one.related == ((*ROW, "period"),)
    assert one.fix is not None
    assert [other.path for other in one.fix.others] == [(*ROW, "period")]


def test_what_differs_is_two() -> None:
    for other in (_finding("annual", start=3), _finding("annual", fix="x"), _finding("annual", fix="")):
        assert list(told_once([_finding("period"), other])) == [other, _finding("period")]


def test_other_rows_and_order() -> None:
    second = (*ROW[:-1], 1)
    found = [_finding("period"), _finding("period", row=second), _finding("annual", row=second)]
    one, two = told_once(found)
    assert one == found[0]
    assert (two.path, two.related) == ((*second, "annual"), ((*second, "period"),))


def test_without_a_part_of_the_text_nothing_is_joined() -> None:
    found = [_finding(value)._replace(within=None) for value in ("period", "annual")]
    assert list(told_once(found)) == found


def test_several_in_one_text() -> None:
    found = [_finding("period"), _finding("period", 5), _finding("annual"), _finding("annual", 5)]
    assert [(one.path[-1], one.within) for one in told_once(found)] == [("annual", (2, 3)), ("annual", (5, 6))]


def test_in_a_declaration() -> None:
    for text, place in marked("PD502", rows("质量", "合格率|≥95«％»|≥95％")):
        assert [one for one in places(text) if one.code == "PD502"] == [place]
        assert "％" not in cured(text)
