"""Paragraphs as lines: by the rules of Chinese typography, or as in the specimen."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from perfdecl.layout.advances import FULL, advance, width_of
from perfdecl.layout.lines import _lines, _most, _usual, broken, broken_anywhere, most_lines
from perfdecl.text.blanks import BLANKS
from perfdecl.text.breaking import CLOSING, OPENING, pieces
from support.declarations import CHARACTERS

FONT = Path(__file__).parents[2] / "templates" / "fonts" / "PerfdeclSerif.otf"
ROOMS = st.integers(2, 70).map(lambda characters: characters * FULL + 286)


@given(st.text(CHARACTERS), ROOMS)
def test_lines_are_the_paragraph_and_have_room(text: str, room: int) -> None:
    for lines in (broken(text, room), broken_anywhere(text, room)):
        assert "".join(lines) == text
        assert all(lines) or text == ""
    assert all(width_of(line.rstrip(BLANKS)) <= room for line in broken(text, room))
    assert all(width_of(line) <= room for line in broken_anywhere(text, room))
    assert most_lines(text, room) >= len(broken(text, room))


@given(
    st.lists(st.sampled_from(["坚持", "（含）", "“双减”", "100%，", "5000人次。", "《方案》", "1,340.73万元；", "AI"]))
)
def test_no_line_begins_or_ends_as_none_may(words: list[str]) -> None:
    lines = broken("".join(words), 15 * FULL)
    for line, following in pairwise(lines):
        assert following[0] not in CLOSING
        assert line[-1] not in OPENING
        assert not (line[-1] in "0123456789,." and following[0] in "0123456789%万人")


def test_what_is_wider_than_a_line_is_divided_where_it_does_least_harm() -> None:
    assert broken("https://example.org/", 5 * FULL)[0] in "https://example.org/"
    assert broken("字" + "a" * 30, 10 * FULL)[0] == "字"
    assert broken("，" * 7, 3 * FULL) == ["，" * 3, "，" * 3, "，"]
    assert broken("甲乙丙（（丁", 4 * FULL) == ["甲乙丙", "（（丁"]


def test_addresses_are_divided_at_their_joints() -> None:
    address = "https://www.example.org/a_long_folder/page-one.html?year=2024"
    assert broken(address, 12 * FULL) == ["https://www.example.or", "g/a_long_folder/page-", "one.html?year=2024"]
    assert broken("a" * 8 + "/" + "b" * 30, 10 * FULL)[0] == "a" * 8 + "/"
    assert broken("a" * 4 + "/" + "b" * 30, 10 * FULL)[0] == "a" * 4 + "/" + "b" * 11, "it would leave most of the line"


def test_as_in_the_specimen() -> None:
    assert broken_anywhere("字" * 10 + "。", 10 * FULL) == ["字" * 10, "。"]
    assert broken("字" * 10 + "。", 10 * FULL) == ["字" * 9, "字。"]
    assert broken_anywhere("", FULL) == broken("", FULL) == [""]


def test_word_processors_may_need_more_lines() -> None:
    text = "面积约3.5万平方米，面积约3.5万平方米，建设AI教"
    assert (len(broken(text, 25 * FULL)), most_lines(text, 25 * FULL)) == (1, 2)


def test_widths_are_those_of_the_font() -> None:
    from fontTools.ttLib import TTFont

    font = TTFont(str(FONT))
    widths = {chr(code): font["hmtx"][name][0] for code, name in font.getBestCmap().items()}
    assert {char: advance(char) for char in widths} == widths


@given(st.text(st.one_of(CHARACTERS, st.sampled_from("的，。（）1234567890%abc 年万元≥-.")), max_size=90), ROOMS)
def test_lines_are_counted_as_they_are_made(text: str, room: int) -> None:
    """Counting makes no line, and is a way of its own."""
    made = [sum(1 for _ in _lines(pieces(text), room, way)) for way in (_usual, _most)]
    assert most_lines(text, room) == (max(made) if any("!" <= char <= "~" for char in text) else made[0])
