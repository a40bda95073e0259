"""Whatever two sides do to a declaration, what either wrote is in the merged text or told as a conflict."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.lists import copy_item, delete_item, insert_item, move_item
from perfdecl.editing.merge import Merged, merge
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply
from perfdecl.editing.values import set_value
from perfdecl.model.path import Path
from perfdecl.source.read import read
from perfdecl.source.text import Source
from support.paths import EXAMPLES

BASES = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.yaml"))]
KINDS = ["set", "set", "set", "empty", "insert", "delete", "move", "copy", "remark"]


def changed(data: st.DataObject, text: str, tokens: Iterator[str]) -> str:
    """The text after some changes, each with a word that stands nowhere else."""
    for kind in data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4)):
        opened = Opened(text)
        rows: Path = ("indicators", "output", "quantity")
        items = opened.data["indicators"]["output"]["quantity"]
        at, to = data.draw(st.integers(0, len(items) - 1)), data.draw(st.integers(0, len(items) - 1))
        path = data.draw(
            st.sampled_from(
                [("year",), ("objective",), (*rows, at, "name"), ("indicators", "benefit", "social", 0, "name")]
            )
        )
        if kind in ("set", "empty"):
            text = apply(text, set_value(text, path, next(tokens) if kind == "set" else ""))
        elif kind == "insert":
            text = apply(text, insert_item(text, rows, at, {"name": next(tokens)}))
        elif kind == "delete" and len(items) > 1:
            text = apply(text, delete_item(text, (*rows, at)))
        elif kind == "move":
            text = apply(text, move_item(text, (*rows, at), to))
        elif kind == "copy":
            text = apply(text, copy_item(text, (*rows, at), to))
        elif kind == "remark":
            lines = text.splitlines(keepends=True)
            place = data.draw(st.integers(0, len(lines)))
            lines.insert(place, f"# {next(tokens)}\n")
            remarked = "".join(lines)
            text = remarked if not read(Source("", remarked)).problems else text
    return text


def told(merged: Merged) -> str:
    """All that somebody who takes the merged text and reads its conflicts has seen."""
    return merged.text + "".join(f"{one.mine}{one.theirs}" for one in merged.conflicts)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(BASES), st.data())
def test_nothing_is_lost(base: str, data: st.DataObject) -> None:
    words = [f"词{number:04}" for number in range(100)]
    tokens = iter(words)
    mine, theirs = changed(data, base, tokens), changed(data, base, tokens)
    merged = merge(base, mine, theirs)
    everything = told(merged)
    for word in words:
        if word in mine or word in theirs:
            assert word in everything
    if merged.is_decided:
        # What nobody asks about is a declaration, whichever side it is asked from.
        assert not read(Source("", merged.text)).problems
        assert merge(base, theirs, mine).is_decided
    else:
        every = range(len(merged.conflicts))
        chosen = [merge(base, mine, theirs, dict.fromkeys(every, side)) for side in ("mine", "theirs")]
        for word in words:
            if word in mine or word in theirs:
                assert any(word in one.text for one in chosen)
        assert all(one.is_decided for one in chosen)
