"""Places as editors count them, beyond the BMP and on any line break; and the least that makes one text of another."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from perfdecl.lsp.changes import changes
from perfdecl.lsp.places import Places, units
from perfdecl.source.patch import patch
from perfdecl.source.text import Source

ENCODINGS = ["utf-8", "utf-16", "utf-32"]
TEXTS = st.text("a甲𠮷é\n\r\u2028\x85\t ", max_size=30)


@pytest.mark.parametrize(("encoding", "size"), [("utf-8", 8), ("utf-16", 4), ("utf-32", 3)])
def test_units(encoding: str, size: int) -> None:
    assert units("a甲𠮷", encoding) == size
    assert units("\ud800", encoding) == {"utf-8": 3}.get(encoding, 1)


@given(TEXTS, st.sampled_from(ENCODINGS))
def test_there_and_back(text: str, encoding: str) -> None:
    source = Source("decl.yaml", text)
    places = Places(source, encoding)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] != "\r\n":  # between them nobody can be
            assert places.offset(places.at(offset)) == offset


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_lines_are_broken_as_the_protocol_says(encoding: str) -> None:
    places = Places(Source("decl.yaml", "𠮷\r\na\u2028b\rc"), encoding)
    assert places.offset(types.Position(1, units("a\u2028", encoding))) == 5
    assert places.at(7) == types.Position(2, 0)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_is_outside_is_the_nearest_place(encoding: str) -> None:
    places = Places(Source("decl.yaml", "甲𠮷\r\n乙"), encoding)
    assert places.offset(types.Position(0, 99)) == 2
    assert places.offset(types.Position(9, 0)) == 5
    assert places.offset(types.Position(1, 99)) == 5


def test_a_place_within_a_character_is_before_it() -> None:
    places = Places(Source("decl.yaml", "a𠮷b"), "utf-16")
    assert [places.offset(types.Position(0, at)) for at in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(("encoding", "lead"), [("utf-8", 3), ("utf-16", 1), ("utf-32", 1)])
def test_a_byte_order_mark_is_a_character_to_an_editor(encoding: str, lead: int) -> None:
    places = Places(Source("decl.yaml", "ab\ncd", bom=True), encoding)
    assert places.at(1) == types.Position(0, lead + 1)
    assert places.offset(types.Position(0, lead + 1)) == 1
    assert places.at(4) == types.Position(1, 1)


@given(TEXTS, TEXTS)
def test_changes_make_the_other_text(old: str, new: str) -> None:
    edits = changes(old, new)
    assert patch(old, edits) == new
    assert all(one.end <= two.start for one, two in itertools.pairwise(edits))


@given(st.lists(st.sampled_from(["甲: 1", "𠮷: 2", "乙:  3", ""]), max_size=8), st.data())
def test_a_line_break_is_never_cut_in_two(lines: list[str], data: st.DataObject) -> None:
    old = "\r\n".join(lines)
    new = "\r\n".join(line.replace("  ", " ") for line in lines if data.draw(st.booleans()) or line)
    for edit in changes(old, new):
        assert old[edit.start - 1 : edit.start + 1] != "\r\n"
        assert old[edit.end - 1 : edit.end + 1] != "\r\n"


def test_only_the_piece_of_a_line_changes() -> None:
    (edit,) = changes("甲: 1\n乙:  2\n丙: 3\n", "甲: 1\n乙: 2\n丙: 3\n")
    assert (edit.start, edit.end, edit.text) == (8, 9, "")


def test_a_long_text_is_compared_by_its_ends() -> None:
    old = "".join(f"{number}\n" for number in range(20_000))
    new = old.replace("1\n", "2\n")
    assert patch(old, changes(old, new)) == new
