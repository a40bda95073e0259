"""The mark of ``full`` stands under the right characters, whatever their width, and lines are cut around it."""

from hypothesis import given
from hypothesis import strategies as st

import perfdecl
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.format import Found, Options
from perfdecl.diagnostics.terminal import Terminal
from perfdecl.messages import Language
from perfdecl.source.text import Source
from perfdecl.text.width import width


def render(diagnostic: Diagnostic, source: Source, language: Language, columns: int, colour: bool) -> str:
    options = Options(language, columns=columns, colour=colour)
    return Terminal(options).file(Found(diagnostic.file, [diagnostic], source)).removesuffix("\n")


def shown(line: str, start: int, end: int, columns: int = 80) -> tuple[str, str]:
    """The source line and the mark under it, without the gutter."""
    source = Source("decl.yaml", line)
    diagnostic = Diagnostic("PD104", "error", "x", "", "decl.yaml", source.span(start, end))
    _, text, marks = render(diagnostic, source, "zh", columns, False).splitlines()
    return text.partition(" | ")[2], marks.partition(" | ")[2]


def under(text: str, marks: str) -> str:
    """The characters of the line that stand over the mark."""
    left = len(marks) - len(marks.lstrip())
    found, at = "", 0
    for char in text:
        if left <= at < len(marks):
            found += char
        at += width(char)
    return found


def test_chinese_and_latin_mixed() -> None:
    text, marks = shown("  基本支出 basic: １２abc元", 15, 20)
    assert under(text, marks) == "２abc元"
    assert marks == " " * 20 + "^" * 7


def test_a_tab_is_as_wide_as_it_is_shown() -> None:
    text, marks = shown("\t年度:\t24", 5, 7)
    assert under(text, marks) == "24"


@given(
    st.text("年度abc，：1.\t𠮷e", min_size=1, max_size=200).filter(str.strip),
    st.data(),
    st.sampled_from([40, 80, 120]),
)
def test_what_stands_over_the_mark(line: str, data: st.DataObject, columns: int) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    text, marks = shown(line, start, end, columns)
    assert width(text) <= columns
    assert width(marks) <= columns
    over = under(text, marks).rstrip("…")
    assert "".join(line[start:end].replace("\t", " " * 4)).startswith(over.replace("…", ""))


def test_related_lines_have_marks_of_their_own() -> None:
    checked = perfdecl.check("form: table14\nyear: 2024\nyear: 2025\n", language="en")
    found = next(one for one in checked.diagnostics if one.code == "PD002")
    out = render(found, checked.source, "en", 80, False)
    assert " 2 | year: 2024\n   | ---- first written here\n 3 | year: 2025\n   | ^^^^\n" in out


def test_colour_changes_nothing_but_colour() -> None:
    from re import sub

    checked = perfdecl.check("form: table14\nyear: 2024\nyear: 2025\n")
    for one in checked.diagnostics:
        plain = render(one, checked.source, "zh", 80, False)
        assert sub("\x1b\\[[0-9;]*m", "", render(one, checked.source, "zh", 80, True)) == plain
