"""A list that is written while it grows has the text that it would have as a whole."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.diagnostics.json_text import Listing, dump

VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
GROUPS = st.lists(st.lists(VALUES, max_size=3), max_size=3)


def written(listing: Listing, groups: list[list[Any]], further: Any = None) -> str:
    return "".join(map(listing.add, groups)) + listing.end(further)


@settings(deadline=None)
@given(GROUPS)
def test_alone(groups: list[list[Any]]) -> None:
    items = [item for group in groups for item in group]
    assert written(Listing([], 0), groups) == dump(items, 2) + "\n"


@settings(deadline=None)
@given(GROUPS)
def test_at_the_end_of_a_document(groups: list[list[Any]]) -> None:
    items = [item for group in groups for item in group]
    assert written(Listing({"a": {"b": 1}, "items": []}, 1), groups) == dump({"a": {"b": 1}, "items": items}, 2) + "\n"


@settings(deadline=None)
@given(GROUPS)
def test_with_more_behind_it(groups: list[list[Any]]) -> None:
    items = [item for group in groups for item in group]
    whole = {"items": items, "count": {"all": len(items)}}
    assert written(Listing({"items": []}, 1), groups, {"count": {"all": len(items)}}) == dump(whole, 2) + "\n"


def test_what_has_been_said_is_not_kept() -> None:
    listing = Listing([], 0)
    assert "甲" in listing.add(["甲"])
    assert "甲" not in listing.add(["乙"]) + listing.end()
