"""Where Chinese text may be broken: laws for any text, and the rules one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.text.blanks import BLANKS
from perfdecl.text.breaking import CLOSING, OPENING, UNITS, pieces


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert "".join(pieces(text)) == text
    assert all(pieces(text))


@given(st.text(st.sampled_from("一二三约第abZ059%.,，。、；：！？（）《》“”‘’≥≤—… \u3000'\"/-~+")))
def test_no_piece_begins_or_ends_as_no_line_may(text: str) -> None:
    found = pieces(text)
    assert not any(piece[0] in CLOSING for piece in found[1:])
    assert not any(piece.rstrip(BLANKS)[-1:] in tuple(OPENING) for piece in found[:-1] if piece.strip(BLANKS))


@given(st.text(st.sampled_from("一二人万元次0123456789.,%‰≥≤")))
def test_no_number_is_torn(text: str) -> None:
    for piece, following in zip(pieces(text), pieces(text)[1:], strict=False):
        assert not (piece[-1] in "0123456789" and following[0] in "0123456789.,%‰")
        assert not (piece[-1] in "≥≤" and following[0] in "0123456789")


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_stays_at_its_number(unit: str) -> None:
    assert pieces(f"约1,340.5{unit}左") == ["约", f"1,340.5{unit}", "左"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("保持100%，", ["保", "持", "100%，"]),
        ("≥ 95%以上", ["≥ 95%", "以", "上"]),
        ("（含“双减”）", ["（含", "“双", "减”）"]),
        ("《方案》（2024—2026年）", ["《方", "案》", "（2024—2026年）"]),
        ("2024年12月", ["2024年", "12月"]),
        ("第3名", ["第3名"]),
        ("5-10人；3～5个", ["5-10人；", "3～5个"]),
        ("AI教育 hello, world", ["AI", "教", "育 ", "hello, ", "world"]),
        ("其中——另外……", ["其", "中——", "另", "外……"]),
        ("60km/h，12 ㎡", ["60km/h，", "12 ㎡"]),
        ("说“”。", ["说", "“”。"]),
        ("\u3000\u3000段落", ["\u3000\u3000段", "落"]),
        ("", []),
    ],
)
def test_rules(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "text", [" " * 50_000 + "\n", "( " * 30_000, '"' * 50_000, "1 " * 30_000, "a-" * 30_000, "+" * 50_000]
)
def test_hostile_texts_take_no_time(text: str) -> None:
    assert "".join(pieces(text)) == text
