"""What one document may hold at most. Honest forms, and books of them, stay far below; files made to hurt do not.

Each limit has its entry of the catalogue, its number, and the reason for it. The option ``--limits``, or the
environment variable PERFDECL_LIMITS, raises all of them together, as many times as it says. The process that reads has limits of its own behind these.
"""

import os
from typing import NamedTuple

from perfdecl.errors import DocumentError
from perfdecl.readers.whole_numbers import whole

VARIABLE = "PERFDECL_LIMITS"
MOST_TIMES = 100


class Limit(NamedTuple):
    """One limit: its entry of the catalogue, which says what there is too much of, and how much there may be."""

    entry: str
    most: int


#: Bytes of the file itself. A scan of a book of 500 pages takes about that much, and has no text to read.
FILE = Limit("PD705.too_large", 100_000_000)
#: Bytes of a web page: a form that Word saved as one takes less than a megabyte.
PAGE = Limit("PD705.too_large", 20_000_000)
#: Bytes of a text: a form takes ten kilobytes.
TEXT_FILE = Limit("PD705.too_large", 5_000_000)
#: Bytes of all parts of an office file that are unpacked, and of one. A form with sixty tasks takes half a megabyte.
INFLATED = Limit("PD705.inflated", 100_000_000)
PART = Limit("PD705.inflated", 30_000_000)
#: Parts of an office file; a workbook has a few for each of its sheets.
PARTS = Limit("PD705.parts", 5_000)
#: Elements and attributes of XML or HTML that are kept in memory, about 180 bytes each. A form takes 2 to 15 thousand.
NODES = Limit("PD705.nodes", 800_000)
#: Cells, merged ones counted in parts. A form takes a few hundred, a sheet of ten thousand rows 200 thousand.
CELLS = Limit("PD705.cells", 500_000)
#: Characters of all cells and lines together, one that is used more often counted each time. A form takes ten thousand.
CHARACTERS = Limit("PD705.characters", 10_000_000)
#: Tables and lines outside of them. A page has at most a hundred.
BLOCKS = Limit("PD705.blocks", 50_000)
#: Forms of a book. A province has fewer departments.
FORMS = Limit("PD705.forms", 2_000)
#: Sheets of a workbook.
SHEETS = Limit("PD705.sheets", 1_000)
#: Pages of a PDF.
PAGES = Limit("PD705.pages", 500)
#: What is drawn on one page of a PDF: objects, corners of paths and clips. A dense page of dotted lines has 20 thousand.
DRAWN = Limit("PD705.drawn", 100_000)
#: Characters on one page of a PDF. A sheet of A3 in the smallest print has 20 thousand.
GLYPHS = Limit("PD705.drawn", 50_000)
#: Lines of the tables on one page of a PDF.
RULES = Limit("PD705.drawn", 20_000)
#: Places of one table of a PDF, merged cells counted in parts; more are no table but a drawing.
PLACES = Limit("PD705.drawn", 30_000)
#: Characters on all pages of a PDF; a full page has two thousand.
ALL_GLYPHS = Limit("PD705.characters", 2_000_000)

_times = 1


def times_asked() -> int:
    """How many times the environment raises the limits: 1 where it says nothing, or nothing that is a number."""
    return min(max(whole(os.environ.get(VARIABLE, ""), 1), 1), MOST_TIMES)


def raise_limits(times: int) -> None:
    """Let all limits be as many times higher from now on, in the process that reads."""
    global _times
    _times = times


def most(limit: Limit) -> int:
    """What a limit is now."""
    return limit.most * _times


def check(limit: Limit, count: int, path: str) -> None:
    """Raise DocumentError where there is more than the limit allows."""
    if count > most(limit):
        raise beyond(limit, path)


def more(times: int) -> int:
    """What is advised to ask for where so many times the limits are not enough."""
    return min(4 * times, MOST_TIMES)


def beyond(limit: Limit, path: str) -> DocumentError:
    """The refusal of what is beyond a limit, which says how to raise it."""
    return DocumentError(limit.entry, path=path, most=f"{most(limit):,}", variable=VARIABLE, times=more(_times))


class Tally:
    """Counts what has been found in one document, and raises DocumentError as soon as that is too much."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._counts: dict[Limit, int] = {}

    def add(self, limit: Limit, count: int = 1) -> None:
        """Count some more."""
        total = self._counts.get(limit, 0) + count
        self._counts[limit] = total
        check(limit, total, self.path)

    def cell(self, text: str, rows: int = 1, columns: int = 1) -> None:
        """Count a cell with the places that it covers, and its text."""
        self.add(CELLS, rows * columns)
        self.add(CHARACTERS, len(text))

    def block(self, text: str = "") -> None:
        """Count a table, or a line outside of tables with its text."""
        self.add(BLOCKS)
        self.add(CHARACTERS, len(text))
