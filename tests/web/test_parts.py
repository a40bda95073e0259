"""Small parts of the server: line breaks, what is different between two lists, the history."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.web import history
from perfdecl.web.answer import different
from perfdecl.web.change import with_line_breaks_of
from perfdecl.web.history import History, Step

LINES = st.lists(st.text(st.sampled_from("ab#: 中"), max_size=4), min_size=1, max_size=8)
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])


@given(LINES, st.lists(BREAKS, min_size=8, max_size=8))
def test_a_text_that_only_went_through_a_browser_is_the_same(lines: list[str], breaks: list[str]) -> None:
    text = "".join(line + end for line, end in zip(lines, breaks, strict=False))
    shown = text.replace("\r\n", "\n").replace("\r", "\n")
    assert with_line_breaks_of(text, shown) == text


@given(LINES, LINES, BREAKS)
def test_lines_are_those_of_the_browser_and_breaks_those_of_the_file(old: list[str], new: list[str], end: str) -> None:
    text = with_line_breaks_of(end.join(old), "\n".join(new))
    assert text.split(end if len(old) > 1 else "\n") == new


@pytest.mark.parametrize(
    ("old", "new"), [("a", "a\nb"), ("", "\n"), ("a\nb", "a\nb\nc\n"), ("a\n", "a"), ("a", "b\na")]
)
def test_a_last_line_without_a_break_gets_one_when_others_follow(old: str, new: str) -> None:
    assert with_line_breaks_of(old, new) == new


@given(st.lists(st.integers(0, 3), max_size=8), st.lists(st.integers(0, 3), max_size=8))
def test_what_is_different_makes_one_list_of_the_other(old: list[int], new: list[int]) -> None:
    start, removed, added = different(old, new)
    assert [*old[:start], *added, *old[start + removed :]] == new
    assert min(removed, len(added)) <= max(len(old), len(new)) - start


def test_the_history_forgets_its_beginning_when_it_is_too_long() -> None:
    steps = History()
    size = history.MOST // 3
    for at in range(6):
        steps.add(str(at) * size, str(at + 1) * size)
    assert [step.before[0] for step in steps.done] == ["3", "4", "5"]
    steps.undone.append(Step("", ""))
    steps.add("a", "b")
    assert steps.undone == []
