"""How texts stand in a terminal: widths, what is shown of what nobody can see, and lines that fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.text.width import CLOSING, OPENING, on_one_line, visible, width, wrap

TEXTS = st.text("年度abc ，。（）“”：x-", max_size=80)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("年度\t1", "年度    1"),
        ("全\u3000角", "全  角"),
        ("a\u00a0b", "a b"),
        ("a\u200bb", "a<U+200B>b"),
        ("\x1b[2J", "<U+001B>[2J"),
        ("\u202e%59", "<U+202E>%59"),
        ("一\n二", "一↵二"),
        ("\U000e0041\ud800", "<U+E0041><U+D800>"),
        ("e\u0301 葛\U000e0100", "e\u0301 葛\U000e0100"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


@given(st.text())
@settings(deadline=None)
def test_what_is_visible_is_printable(text: str) -> None:
    assert visible(text).isprintable()


def test_a_quoted_text_keeps_its_blanks() -> None:
    assert on_one_line("合\u3000计\u00a0\x1b\n\u2028") == "合\u3000计\u00a0<U+001B>↵<U+2028>"
    assert on_one_line("合 计") == "合 计"


def test_marks_take_no_column() -> None:
    assert width("e\u0301") == 1
    assert width("葛\U000e0100\ufe0f") == 2


@given(TEXTS, st.integers(10, 40))
@settings(deadline=None)
def test_lines_fit_and_lose_nothing(text: str, columns: int) -> None:
    lines = list(wrap(text, columns))
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_where_lines_break() -> None:
    assert list(wrap("检查文件，打印表格。", 8)) == ["检查文", "件，打印", "表格。"]
    assert list(wrap("写成（名称）吧", 6)) == ["写成", "（名", "称）吧"]
    assert list(wrap("use json-lines now", 12)) == ["use", "json-lines", "now"]
    assert list(wrap("x" * 25, 10)) == ["x" * 10, "x" * 10, "x" * 5]
    assert not CLOSING & OPENING
