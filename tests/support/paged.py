"""On which pages rows stand, as a PDF of any program shows them.

``python -m support.paged 200`` (from the folder ``tests``, with ``src`` on the path) counts over so many forms how often
LibreOffice puts the rows of the .docx on the pages of our own PDF, leaves a row of a group alone, and loses a label.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.pages import kept_with_next
from perfdecl.layout.sheet import Sheet, Slot
from perfdecl.printers.formats import printer_of
from support.declarations import plain
from support.office import convert, pages

GROUPS = {
    "output": ("quantity", "quality", "timeliness", "cost"),
    "benefit": ("economic", "social", "ecological", "sustainability"),
    "satisfaction": ("service_recipients",),
}
#: Each indicator begins with the key of its level and its number; a level without one is known by its label.
NAME = re.compile(
    rf"({'|'.join(key for keys in GROUPS.values() for key in keys)})\d+(?!\d)|[\u4e00-\u9fff]+指标(?!指标)"
)


def form_of_groups(seed: int) -> Sheet:
    """The form of such a declaration."""
    return FORM.lay_out(of_groups(seed))


def of_groups(seed: int) -> Table14Declaration:
    """A declaration whose levels have few or many indicators, with short or long names."""
    random = Random(seed)
    most, longest = random.choice([1, 2, 3, 5, 8, 14]), random.choice([1, 3, 10, 60])
    data: dict[str, Any] = plain()
    row = data["indicators"]["output"]["quantity"][0]
    data["indicators"] = {
        first: {
            key: [
                row | {"name": f"{key}{at}" + "名称" * random.randrange(longest)}
                for at in range(random.randrange(most + 1))
            ]
            for key in keys
        }
        for first, keys in GROUPS.items()
    }
    return Table14Declaration.model_validate(data)


def rows_on_pages(sheet: Sheet, texts: list[str]) -> dict[str, int | None]:
    """Of each row of the indicators, in order, the page where it stands; None for one that is not found."""
    whole = ["".join(text.split()) for text in texts]
    found: dict[str, int | None] = {}
    for _, slots in sheet.sections[-1].grid():
        name = _name(slots)
        if name:
            pattern = re.compile(rf"{name}(?!\d)")
            found[name] = next((at for at, text in enumerate(whole) if pattern.search(text)), None)
    return found


def alone(sheet: Sheet, texts: list[str]) -> list[str]:
    """The rows of groups that stand at a page's foot without another of the group."""
    on_page = rows_on_pages(sheet, texts)
    grid = list(sheet.sections[-1].grid())
    followed = zip(kept_with_next(grid), grid, grid[1:], strict=False)
    pairs = [(_name(slots), _name(below)) for kept, (_, slots), (_, below) in followed if kept]
    return [name for name, below in pairs if on_page[name] != on_page[below]]


def lost_labels(sheet: Sheet, texts: list[str]) -> list[str]:
    """The labels of merged cells that no page shows."""
    whole = "".join("".join(texts).split())
    cells = (cell for section in sheet.sections for row in section.rows for cell in row.cells)
    return [cell.text for cell in cells if cell.rows > 1 and cell.text not in whole]


def _name(slots: Iterable[Slot]) -> str:
    """What a row is known by: the name of its indicator, or the label of its level."""
    texts = [slot.cell.text for slot in slots if slot.begins]
    names = [found[0] for text in texts for found in [NAME.match(text)] if found and "级" not in text]
    return names[-1] if names else ""


def count(seeds: Iterable[int], folder: Path) -> tuple[list[int], list[str], list[str]]:
    """The forms whose rows LibreOffice puts on other pages, rows that stand alone, and labels that are lost."""
    sheets = {f"{seed}": form_of_groups(seed) for seed in seeds}
    for name, sheet in sheets.items():
        (folder / f"{name}.docx").write_bytes(printer_of("docx")(sheet))
        (folder / f"{name}.own.pdf").write_bytes(printer_of("pdf")(sheet))
    other: list[int] = []
    lone: list[str] = []
    lost: list[str] = []
    for name, made in zip(sheets, convert([folder / f"{name}.docx" for name in sheets], "pdf", folder), strict=True):
        sheet, ours, theirs = sheets[name], pages(folder / f"{name}.own.pdf"), pages(made)
        if (len(ours), rows_on_pages(sheet, ours)) != (len(theirs), rows_on_pages(sheet, theirs)):
            other.append(int(name))
        lone += [
            f"{name} {way} {row}" for way, texts in (("pdf", ours), ("docx", theirs)) for row in alone(sheet, texts)
        ]
        lost += [f"{name} {label}" for label in lost_labels(sheet, theirs)]
    return other, lone, lost


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        print(*count(range(int(sys.argv[1])), Path(name)), sep="\n")
