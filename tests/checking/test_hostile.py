"""Whatever a file holds: diagnostics with places inside it, and never an exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from support.checking import CHINESE, ENGLISH, cured

#: What makes up YAML, forms, and trouble.
PIECES = st.sampled_from(
    [*"-:?#&*!|>'\"%@`{}[],\n\r\t \u3000\u00a0：“”\\<=~0\ufeff\u2028\x00\x85"]
    + [
        "- ",
        ": ",
        "\n  ",
        "\n    ",
        "name: ",
        "名称: ",
        "tasks:\n",
        "form: table14\n",
        "<<: *a",
        "&a ",
        "!!int ",
        "---\n",
    ]
    + ["budget", "预算整体情况", "年度", "1340.73", "≥5万人次", "|\n", ">-\n", "𠮷", "e\u0301", "\ud800"]
)


def assert_sound(data: str | bytes) -> None:
    """Every place is in the file and every message is a sentence, in both languages."""
    for language in ("zh", "en"):
        checked = perfdecl.check(data, language=language)
        lines = checked.source.line_starts
        for one in checked.diagnostics:
            spans = [one.span, *(other.span for other in one.related)]
            spans += [edit.span for edit in one.fix.edits] if one.fix else []
            assert one.message
            for start, end in spans:
                assert start <= end
                assert 1 <= start.line <= len(lines)
                assert 1 <= start.column <= len(checked.source.line(start.line)) + 2
                assert end.line <= len(lines)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text(text: str) -> None:
    assert_sound(text)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    assert_sound(data)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([ENGLISH, CHINESE]), st.data())
def test_a_declaration_with_a_piece_replaced(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 12, len(text))))
    assert_sound(text[:start] + data.draw(st.lists(PIECES, max_size=3).map("".join)) + text[end:])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([ENGLISH, CHINESE]), st.data())
def test_a_file_that_was_cut_off(text: str, data: st.DataObject) -> None:
    encoded = text.encode()
    assert_sound(encoded[: data.draw(st.integers(0, len(encoded)))])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([ENGLISH, CHINESE]), st.data())
def test_applying_the_fixes_is_always_possible(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wrong = text[:start] + data.draw(PIECES) + text[start:]
    if "\ud800" not in wrong:
        perfdecl.check(cured(wrong))


@pytest.mark.parametrize(
    "text",
    ["[" * 5000, "{" * 5000, "- " * 5000, "? " * 3000, "a: " * 3000, '"' * 5001, "\n" * 100_000, "\t" * 10_000]
    + ["&a [" * 2000, "x: &a " + "[*a, *a]" * 500, "：" * 20_000, "name：x\n" * 3000, "𠮷" * 200_000],
)
def test_texts_made_to_hurt(text: str) -> None:
    assert_sound(text)
