"""Lines that are joined to one text."""

from re import split

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.text.blanks import BLANKS, unwrapped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("完成\n任务", "完成任务"),
        ("  完成 \n\u3000任务\t", "  完成任务\t"),
        ("PDF\nfile", "PDF file"),
        ("完成\n \n任务", "完成任务"),
        ("\n完成\n", "完成"),
        ("完成\u200b任务\u00a0", "完成任务 "),
    ],
)
def test_unwrapped(text: str, expected: str) -> None:
    assert unwrapped(text) == expected


@settings(max_examples=300, deadline=None)
@given(st.text("甲b \t\u3000\n", max_size=12))
def test_only_what_is_around_breaks_goes(text: str) -> None:
    parts = split(rf"[{BLANKS}]*\n[{BLANKS}]*", text)
    assert "".join(unwrapped(text).split()) == "".join("".join(parts).split())
    assert unwrapped(text.replace("b", "乙")) == "".join(parts).replace("b", "乙")
