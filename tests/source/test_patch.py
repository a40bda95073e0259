"""Edits, and the way back from a place in the patched text to the place in the file."""

from hypothesis import given
from hypothesis import strategies as st

from perfdecl.source.patch import Patched, in_order, patch
from perfdecl.source.problem import TextEdit

TEXTS = st.text("ab年\n", min_size=1, max_size=30)


@st.composite
def texts_and_edits(draw: st.DrawFn) -> tuple[str, list[TextEdit]]:
    text = draw(TEXTS)
    edits = []
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        edits.append(TextEdit(start, draw(st.integers(start, len(text))), draw(st.text("xyz", max_size=4))))
    return text, edits


def test_edits_that_touch_a_replaced_piece_are_left_out() -> None:
    edits = [TextEdit(4, 6, "late"), TextEdit(0, 3, "early"), TextEdit(2, 5, "across")]
    assert in_order(edits) == [TextEdit(0, 3, "early"), TextEdit(4, 6, "late")]
    assert patch("0123456789", in_order(edits)) == "early3late6789"


@given(texts_and_edits(), st.data())
def test_untouched_characters_are_found_again(pair: tuple[str, list[TextEdit]], data: st.DataObject) -> None:
    text, edits = pair
    patched = Patched(text)
    patched.apply(edits)
    for offset, char in enumerate(patched.text):
        if char not in "xyz":
            assert text[patched.offset(offset)] == char
    assert patched.offset(len(patched.text)) <= len(text)
    offsets = [patched.offset(offset) for offset in range(len(patched.text) + 1)]
    assert offsets == sorted(offsets)


def test_two_rounds_of_edits() -> None:
    patched = Patched("year：2024")
    patched.apply([TextEdit(4, 5, ": ")])
    patched.apply([TextEdit(0, 4, "fiscal year")])
    assert patched.text == "fiscal year: 2024"
    assert patched.offset(13) == 5
