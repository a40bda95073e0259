"""Patterns with many stars match as before, in a time that does not grow with them."""

from re import compile as compile_pattern

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from perfdecl.files.globs import STAR, is_bearable, linear, spec_of

PIECES = ["*", "a", "b", "?", "[ab]", "/", "**/", "/**", "."]
PATTERNS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map("".join)
NAMES = st.lists(st.sampled_from(["a", "b", "c", "/", "."]), min_size=1, max_size=9).map("".join)


@given(PATTERNS, NAMES)
def test_the_same_is_matched(pattern: str, name: str) -> None:
    try:
        usual = GitIgnoreSpec.from_lines([pattern])
    except ValueError:
        return
    assert spec_of([pattern]).match_file(name) == usual.match_file(name)


@pytest.mark.parametrize("stars", [8, 40, 400])
def test_no_star_but_the_last_is_tried_twice(stars: int) -> None:
    regex = next(iter(GitIgnoreSpec.from_lines(["*a" * stars + "*b"]).patterns)).regex
    assert regex is not None
    assert linear(regex.pattern).count("(?>") == stars
    assert linear(regex.pattern).count(STAR) == stars + 1
    assert compile_pattern(linear(regex.pattern)).match("a" * 250) is None


def test_what_nobody_writes_is_not_heeded() -> None:
    assert is_bearable("docs/**/*.yaml")
    assert not is_bearable("**/a/" * 6)
    assert not is_bearable("a" * 2_000)
