"""The regions of a table for which its style has looks of their own: its first row, every second column."""

from xml.etree.ElementTree import Element

from perfdecl.readers.docx.names import W, is_on

#: What a table asks for, by the bits of an older way of writing it.
ASKED = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}


class Regions:
    """Tells for each cell which regions it is in, those that count more behind those that count less."""

    def __init__(self, table: Element, rows: int, columns: int) -> None:
        look = table.find(f"{W}tblPr/{W}tblLook")
        bits = _bits(look.get(f"{W}val", "") if look is not None else "")
        self._asked = {
            name: is_on(look.get(f"{W}{name}"))
            if look is not None and look.get(f"{W}{name}") is not None
            else bool(bits & bit)
            for name, bit in ASKED.items()
        }
        self._has_style = table.find(f"{W}tblPr/{W}tblStyle") is not None
        self._rows, self._columns = rows, columns

    def of(self, row: int, column: int, span: int) -> tuple[str, ...]:
        """The regions of a cell."""
        if not self._has_style:
            return ()
        asked = self._asked
        is_first, is_last = asked["firstRow"] and row == 0, asked["lastRow"] and row == self._rows - 1
        is_left = asked["firstColumn"] and column == 0
        is_right = asked["lastColumn"] and column + span >= self._columns
        found = ["wholeTable"]
        if not (asked["noVBand"] or is_left or is_right):
            found.append(f"band{(column - asked['firstColumn']) % 2 + 1}Vert")
        if not (asked["noHBand"] or is_first or is_last):
            found.append(f"band{(row - asked['firstRow']) % 2 + 1}Horz")
        sides = (is_left, "firstCol"), (is_right, "lastCol"), (is_first, "firstRow"), (is_last, "lastRow")
        found += [name for is_here, name in sides if is_here]
        corners = (is_first, is_left, "nwCell"), (is_first, is_right, "neCell"), (is_last, is_left, "swCell")
        found += [name for one, other, name in (*corners, (is_last, is_right, "seCell")) if one and other]
        return tuple(found)


def _bits(said: str) -> int:
    return int(said, 16) if len(said) == 4 and all(char in "0123456789abcdefABCDEF" for char in said) else 0
