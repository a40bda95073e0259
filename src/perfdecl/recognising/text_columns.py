"""Columns in plain sight: bare text in which the cells of a row stand side by side, parted by wide blanks or tabs."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from re import compile as compile_pattern
from typing import NamedTuple
from unicodedata import normalize

_PARTS = compile_pattern(r"[^ \t\u3000]+(?:[ \u3000][^ \t\u3000]+)*")
#: An amount that nothing else is: a number with two decimals.
CERTAIN = r"-?[0-9]{1,3}(?:,?[0-9]{3})*\.[0-9]{2}(?![0-9%])"
_AMOUNT = compile_pattern(r"-?[0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?")
#: The same as programs that read pictures take it for letters: it keeps its place, and is no amount to anybody else.
_MISREAD = compile_pattern(r"-?(?=[^.]*[0-9])[0-9OoIl,]{1,12}\.[0-9OoIl]{2}")
_UNIT = "[万亿千百]?元|[万亿]|[%％‰]"
_BEFORE = compile_pattern(rf"({CERTAIN})[ \u3000]?(?=[^\s0-9.,])(?!{_UNIT})")
_BEHIND = compile_pattern(rf"[ \u3000]({CERTAIN})$")
#: Columns whose beginnings differ by no more are one.
NEAR = 1
#: So much of the lines must show that columns stand side by side.
SHARE = 0.2


class Segment(NamedTuple):
    """What stands together on a line: its text, and how many characters stand before it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + len(self.text)


def is_amount(text: str) -> bool:
    """Whether a text is an amount, or was one before a program misread some of its digits."""
    plain = text if text.isascii() else normalize("NFKC", text)
    return bool(_AMOUNT.fullmatch(plain) or _MISREAD.fullmatch(plain))


def segments(line: str) -> list[Segment]:
    """The parts of a line between wide blanks; an amount is one of its own, however near other text is."""
    found: list[Segment] = []
    for part in _PARTS.finditer(line):
        text, start = part[0], part.start()
        if amount := _BEFORE.match(text):
            found.append(Segment(amount[1], start))
            text, start = text[amount.end() :], start + amount.end()
        if amount := _BEHIND.search(text):
            found += [Segment(text[: amount.start()], start), Segment(amount[1], start + amount.start(1))]
        else:
            found.append(Segment(text, start))
    return found


def without_amount(word: str) -> list[str]:
    """An amount that begins a word, and what stands right behind it and is not its unit; else the word alone."""
    amount = _BEFORE.match(word)
    return [amount[1], word[amount.end() :]] if amount else [word]


def are_columns(lines: Sequence[str]) -> bool:
    """Whether the cells of lines stand side by side: lines begin at several places, or have wide blanks in them."""
    lines = [line for line in lines if line.strip()]
    wide = sum(len(_PARTS.findall(line)) > 1 for line in lines)
    indented = sum(line.startswith(("  ", "\t")) for line in lines)
    return bool(lines) and wide > 0 and wide + indented >= max(2, SHARE * len(lines))


def beginnings(starts: Sequence[int], count: int) -> list[int]:
    """The ``count`` places at which most segments begin, from left to right; fewer where there are no more."""
    counts = Counter(starts)
    groups: list[tuple[int, int]] = []
    while counts:
        most, _ = max(counts.items(), key=lambda one: (one[1], -one[0]))
        near = [place for place in counts if abs(place - most) <= NEAR]
        groups.append((sum(counts.pop(place) for place in near), most))
    return sorted(place for _, place in sorted(groups, reverse=True)[:count])


def column_of(start: int, places: Sequence[int]) -> int:
    """The column in which a segment begins: the last one whose beginning is not behind it."""
    return max(bisect_right(places, start + NEAR) - 1, 0)


def parted(found: Sequence[Segment], places: Sequence[int]) -> list[Segment]:
    """The segments, divided where a single blank stands right before the beginning of a column."""
    parts: list[Segment] = []
    for one in found:
        text, start = one
        for place in places:
            at = place - start
            if 1 < at < len(text) and text[at - 1] in " \u3000":
                parts.append(Segment(text[: at - 1].rstrip(), start))
                text, start = text[at:], place
        parts.append(Segment(text, start))
    return parts
