"""Which rows and columns of a sheet are seen: those that are neither hidden nor of no size."""

from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.names import S, all_of

#: Columns of a sheet in any program.
MAX_COLUMNS = 16_384
NUMBER = compile_pattern(r"[0-9]{1,6}(?:\.[0-9]{1,20})?")
#: Rows of fewer points and columns of fewer characters show nothing.
FLAT, NARROW = 3.0, 0.4
#: What columns are wide unless something is said, in characters.
USUAL_WIDTH = 8.43
#: How wide a character of that is, in points.
POINTS = 5.25
ON = ("1", "true")


class Extent:
    """The rows and columns of a sheet that nobody sees, from 0, and how wide columns are."""

    def __init__(self, root: Element) -> None:
        usual = root.find(f"{S}sheetFormatPr")
        self._usual_height = size(usual.get("defaultRowHeight") if usual is not None else None, 15)
        self._usual_hidden = usual is not None and usual.get("zeroHeight") in ON
        self._usual_width = size(usual.get("defaultColWidth") if usual is not None else None, USUAL_WIDTH)
        self._widths: dict[int, float] = {}
        done = 0
        columns = ((whole(one.get("min"), 1), whole(one.get("max"), 1), one) for one in all_of(root, "col"))
        for first, last, one in sorted(columns, key=lambda column: column[:2]):
            width = 0.0 if one.get("hidden") in ON else size(one.get("width"), self._usual_width)
            for column in range(max(first - 1, done), min(last, MAX_COLUMNS)):  # each column once
                self._widths[column] = width
            done = max(done, min(last, MAX_COLUMNS))
        self._heights: dict[int, float] = {}  # of the rows that say one

    def take(self, number: int, row: Element) -> None:
        """Hear how high a row is."""
        if self.hides(row):
            self._heights[number] = 0.0
        elif row.get("ht") is not None:
            self._heights[number] = size(row.get("ht"), self._usual_height)

    def height(self, row: int) -> float:
        """How high a row is, in points."""
        return self._heights.get(row, self._usual_height)

    def fixed_height(self, row: int, rows: int = 1) -> float | None:
        """How high rows are together; None where one of them says nothing, and grows with its text."""
        heights = [self._heights.get(one) for one in range(row, row + rows)]
        return None if None in heights else sum(one for one in heights if one is not None)

    def hides(self, row: Element) -> bool:
        """Whether a row is hidden, or of no height."""
        if row.get("hidden") in ON:
            return True
        if row.get("ht") is None and self._usual_hidden:
            return True
        return size(row.get("ht"), self._usual_height) < FLAT

    def width(self, column: int, columns: int = 1) -> float:
        """How wide columns are together, in characters."""
        return sum(self._widths.get(one, self._usual_width) for one in range(column, column + columns))

    def has_width(self, column: int, columns: int = 1) -> bool:
        """Whether one of some columns is seen."""
        return any(self._widths.get(one, self._usual_width) >= NARROW for one in range(column, column + columns))


def size(said: str | None, default: float) -> float:
    """A length as files have it."""
    return float(said) if said and NUMBER.fullmatch(said) else default
