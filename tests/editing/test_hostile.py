"""Texts that are damaged in any way: an edit is right, or refused by name; there is no third way."""

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.lists import copy_item, delete_item, insert_item, move_item
from perfdecl.editing.merge import merge
from perfdecl.editing.patching import apply, inverse
from perfdecl.editing.refused import EditError
from perfdecl.editing.rows import paste_rows
from perfdecl.editing.values import set_value
from perfdecl.source.problem import TextEdit
from support.edited import VALUES
from support.paths import EXAMPLES

TEXTS = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.yaml"))]
DAMAGE = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "-",
    "- ",
    "\n",
    "\r",
    "\t",
    "  ",
    "#",
    " #",
    "'",
    '"',
    "|",
    "|+",
    ">",
    "&a ",
    "*a",
    "!x ",
    "? ",
]
DAMAGE += [
    "：",
    "\u3000",
    "\u200b",
    "\x07",
    "\x85",
    "\u2028",
    "\ufeff",
    "---\n",
    "...\n",
    "<<: ",
    "%",
    "@",
    ",",
    "𠮷",
    "name: x\n",
    "\n- name: y",
]


@st.composite
def damaged(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(TEXTS))
    if draw(st.booleans()):
        start = draw(st.integers(0, len(text)))
        text = text[start : start + draw(st.integers(0, 1500))]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        text = (
            text[:at]
            + draw(st.sampled_from(["", *DAMAGE]))
            + text[at + draw(st.integers(0, 30)) * draw(st.booleans()) :]
        )
    return text


PATHS: list[tuple[str | int, ...]] = [
    ("year",),
    ("department",),
    ("name",),
    ("objective",),
    ("budget", "expenditure", "basic"),
    ("funds", "total"),
    ("tasks", 0, "goal"),
    ("tasks", 1, "name"),
    ("other_tasks",),
    ("other_tasks", "goal"),
    ("indicators", "output", "quantity", 0, "name"),
    ("indicators", "benefit", "social", 1, "annual"),
]
LISTS: list[tuple[str | int, ...]] = [
    ("tasks",),
    ("indicators", "output", "quantity"),
    ("indicators", "benefit", "social"),
]


def made(make: Callable[[], list[TextEdit]]) -> list[TextEdit] | None:
    """The edits, or None where they are refused with a sentence."""
    try:
        return make()
    except EditError as error:
        return None if str(error) else []


@settings(max_examples=150, deadline=None)
@given(damaged(), st.data())
def test_an_edit_is_right_or_refused(text: str, data: st.DataObject) -> None:
    path, where = data.draw(st.sampled_from(PATHS)), data.draw(st.sampled_from(LISTS))
    at, to = data.draw(st.integers(0, 3)), data.draw(st.integers(0, 3))
    value = data.draw(st.one_of(st.none(), st.just(""), VALUES, st.text(max_size=8)))
    makers: list[Callable[[], list[TextEdit]]] = [
        lambda: set_value(text, path, value),
        lambda: insert_item(text, where, at, {"name": value or ""}),
        lambda: delete_item(text, (*where, at)),
        lambda: move_item(text, (*where, at), to),
        lambda: copy_item(text, (*where, at), to),
        lambda: paste_rows(text, where, at, [{"name": value or ""}, {"name": "x"}]),
    ]
    for make in makers:
        edits = made(make)
        if edits is not None:
            assert apply(apply(text, edits), inverse(text, edits)) == text
    edits = made(makers[0])
    if value and edits is not None:
        assert set_value(apply(text, edits), path, value) == []


@settings(max_examples=60, deadline=None)
@given(damaged(), damaged(), st.booleans())
def test_any_texts_are_merged(base: str, theirs: str, is_near: bool) -> None:
    mine: Any = base.replace("2024", "2026") if is_near else theirs[::-1]
    merged = merge(base, mine, theirs)
    assert merge(base, mine, base).text == mine
    assert merge(base, base, theirs).text == theirs
    assert merged.is_decided or merged.conflicts
