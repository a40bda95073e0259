"""The amounts of a form while it is read: the unit of each, and at the end all of them in 万元."""

from collections import Counter

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, GridCell, Recognised, Remark
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Pairs
from perfdecl.recognising.units import USUAL, is_only_note, read_amount, unit_in, unit_noted

#: So many amounts that were put right are named one by one.
SEVERAL = 5


class Units:
    """What says in which unit amounts are: their own labels, headings above or beside them, notes on the whole form."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._noted: list[str] = []
        self._of_section: dict[str, str] = {}
        self._of_column: dict[str, str] = {}
        self._above: list[tuple[tuple[float, float], str]] = []
        self._of: dict[Path, str] = {}

    def note(self, text: str) -> bool:
        """Take a note on the unit. Whether the text says nothing else."""
        unit = unit_noted(text)
        if unit:
            self._noted.append(unit)
        return bool(unit) and is_only_note(text)

    def of_section(self, section: str, cell: GridCell) -> None:
        """Take the heading of a section."""
        unit = unit_in(cell.text)
        if unit:
            self._of_section[section] = unit

    def heading(self, column: str, cell: GridCell) -> None:
        """Take the heading of a column."""
        self._of_column[column] = unit_in(cell.text)

    def above(self, grid: Grid, cell: GridCell, word: str) -> None:
        """Take a label without a value, which may stand over amounts, or beside a group of them."""
        unit = unit_in(cell.text)
        if not unit:
            return
        if word in self._labels.parts:
            self._of_section[self._labels.of_pairs[word]] = unit
        if word in self._labels.without_value:
            self._above.append((grid.extent(cell), unit))

    def pair(self, grid: Grid, path: Path, label: GridCell, value: GridCell | None, section: str) -> None:
        """Take a label and the amount beside it."""
        kind = self._labels.section(section)
        if value is None or not isinstance(kind, Pairs) or not kind.is_amount(path):
            return
        start, end = grid.extent(value)
        over = (unit for (left, right), unit in reversed(self._above) if min(end, right) > max(start, left))
        self._of[path] = unit_in(label.text) or next(over, "") or self._of_section.get(section, "")

    def unit_of(self, column: str, section: str) -> str:
        """The unit of amounts in a column of a list; empty where neither its heading nor that of the section says it."""
        return self._of_column.get(column, "") or self._of_section.get(section, "")

    def listed(self, path: Path, unit: str) -> None:
        """Take the amount in a row of a list."""
        self._of[path] = unit

    def convert(self, found: Recognised) -> None:
        """Bring all amounts to 万元, and say what was done to them."""
        noted = self._noted[0] if self._noted else ""
        converted: Counter[str] = Counter()
        tidied: list[Remark] = []
        for path, unit in self._of.items():
            text = found.texts.get(path, "")
            if not text.strip():
                continue
            amount = read_amount(text, unit or noted or USUAL)
            if amount.unit != USUAL and amount.text != text:
                converted[amount.unit] += 1
            elif amount.is_tidied:
                tidied.append(Remark("PD702.amount", path, {"text": text, "amount": amount.text}))
            found.texts[path] = amount.text
        if len(tidied) > SEVERAL:
            tidied = [Remark("PD702.amounts", (), {**tidied[0].words, "count": len(tidied)})]
        found.remarks += tidied
        for unit, count in converted.items():
            found.remarks.append(Remark("PD702.unit", (), {"unit": unit, "count": count}))
        units = "、".join(sorted({*self._noted, *filter(None, self._of.values())}))
        if "、" in units:
            found.remarks.append(Remark("PD702.units", (), {"units": units}))
