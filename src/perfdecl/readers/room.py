"""Whether a text has room where it stands. What is estimated here is the least that it needs, so that no text that is seen
is called cut.
"""

from perfdecl.text.width import width, wrap

#: So many times its size a line is high at the least, and of a line so much may be missing before that is seen.
LEAST, MISSING = 1.15, 0.35
#: Longer texts are not broken into lines; no cell shows them.
LONGEST = 20_000


def lines_of(text: str, wide: float, size: float) -> int:
    """In how many lines a text of a size stands between edges, both in points."""
    columns = int(wide * 2 / size + 1) if size else 0
    if columns < 2 or len(text) > LONGEST:
        return 1
    return sum(max(sum(1 for _ in wrap(line, columns)), 1) for line in text.split("\n"))


def is_cut(lines: int, high: float, line: float) -> bool:
    """Whether lines of a height have no room in a cell of a height, which cuts them off."""
    return high < (lines - MISSING) * line


def length_of(text: str, size: float) -> float:
    """How long the longest line of a text is that is not broken, in points."""
    return max(width(line) for line in text.split("\n")) * size / 2
