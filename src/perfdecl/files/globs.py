"""Patterns of .gitignore that take no longer the more stars they have: anybody may write one.

pathspec makes a regular expression of a pattern, in which every star may be tried at every length. For all but the last
star of a piece the shortest match is as good as any other, so nothing else need be tried: it is made atomic.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: What pathspec makes of a star.
STAR = "[^/]*"
#: Patterns with more of these, which cross folders, and longer ones are nobody's.
MOST_FOLDERS = 4
LONGEST = 1_000


def spec_of(lines: Iterable[str]) -> GitIgnoreSpec:
    """What the lines leave out. Raises ValueError for a line that is no pattern."""
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(lines)
    kind = type(spec)
    return kind([_linear(pattern) for pattern in spec.patterns])


def is_bearable(line: str) -> bool:
    """Whether a pattern can be heeded at all."""
    return len(line) <= LONGEST and line.count("**") <= MOST_FOLDERS


def linear(regex: str) -> str:
    """The same expression, in which no star but the last of a run is tried at more than one length."""
    pieces = regex.split(STAR)
    if len(pieces) <= 2:
        return regex
    parts = [pieces[0]]
    for piece in pieces[1:-1]:
        if "(" in piece:
            parts.append(STAR + piece)
        elif piece:  # two stars in a row are one
            parts.append(f"(?>{STAR}?{piece})")
    return "".join((*parts, STAR, pieces[-1]))


def _linear(pattern: Any) -> Any:
    if pattern.regex is None or pattern.regex.pattern.count(STAR) < 2:
        return pattern
    return type(pattern)(compile_pattern(linear(pattern.regex.pattern)), pattern.include)
