"""Cells found by a point, and tables by their lines, as a look at each of them finds them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.readers.pdf.lattice import NEAR, Boxes, Rule, boxes_of, is_open, tables_of

EDGES = st.lists(st.integers(0, 30).map(lambda at: at * 10.0), min_size=2, max_size=6, unique=True).map(sorted)


def lattice(xs: list[float], ys: list[float]) -> tuple[list[Rule], list[Rule]]:
    """The lines of a table with these edges."""
    return [Rule(y, xs[0], xs[-1]) for y in ys], [Rule(x, ys[0], ys[-1]) for x in xs]


@settings(max_examples=200, deadline=None)
@given(EDGES, EDGES, EDGES, st.floats(-20, 320), st.floats(-20, 720))
def test_the_cell_at_a_point(xs: list[float], first: list[float], second: list[float], x: float, y: float) -> None:
    tables = [boxes_of(*lattice(xs, first)), boxes_of(*lattice(xs, [at + 350 for at in second]))]
    expected = [box for boxes in tables for box in boxes if box.left <= x < box.right and box.top <= y < box.bottom]
    assert Boxes(tables).at(x, y) == (expected[0] if expected else None)


RULES = st.lists(
    st.builds(Rule, *[st.integers(0, 400).map(float)] * 3).map(lambda one: Rule(one[0], *sorted(one[1:]))), max_size=20
)


@settings(max_examples=200, deadline=None)
@given(RULES.map(sorted), RULES)
def test_each_table_gets_its_rules(horizontal: list[Rule], vertical: list[Rule]) -> None:
    found = list(tables_of(horizontal, vertical))
    assert sorted(rule for _, rules in found for rule in rules) == sorted(vertical)
    bottoms = [max(rule.end for rule in rules) for _, rules in found]
    tops = [min(rule.start for rule in rules) for _, rules in found]
    assert all(top > bottom + NEAR for top, bottom in zip(tops[1:], bottoms, strict=False))
    for (across, _), top, bottom in zip(found, tops, bottoms, strict=True):
        assert across == [rule for rule in horizontal if top - NEAR <= rule.at <= bottom + NEAR]


def test_a_table_is_open_where_no_line_closes_it() -> None:
    across, down = lattice([0.0, 50.0, 100.0], [0.0, 20.0, 40.0])
    assert not is_open(boxes_of(across, down), across)
    longer = [Rule(rule.at, rule.start, 60.0) for rule in down]
    assert is_open(boxes_of(across, longer), across)
    beside = sorted([*across, Rule(60.0, 200.0, 300.0)])
    assert is_open(boxes_of(across, longer), beside)
