"""The printed forms beside a report: each cell with a finding is marked, and a link marks the one that it leads to."""

from collections.abc import Iterable, Sequence

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.layout.sheet import Sheet
from perfdecl.model.path import Nearest, Path, dotted
from perfdecl.printers.html import draw

#: What the browser adds to the cells, in light and dark, on paper too.
STYLE = "<style>{marked}{{outline:2px solid #b3261e;outline-offset:-2px}}:target{{background:#ffe08a;color:#000}}</style>\n</head>"


def cells_of(sheet: Sheet) -> list[Path]:
    """The values that a form shows in cells."""
    cells = (cell for section in sheet.sections for row in section.rows for cell in row.cells)
    return list(dict.fromkeys(cell.path for cell in cells if cell.path))


def nearest(cells: Sequence[Path], path: Path) -> Path:
    """The cell that shows a value, or most of what it is within; empty where none does."""
    return Nearest(cells).to(path)


def form_page(sheet: Sheet, findings: Iterable[Diagnostic]) -> bytes:
    """The form as a web page with its marks."""
    cells = Nearest(cells_of(sheet))
    places = dict.fromkeys(cells.to(one.path) for one in findings)
    marked = ",".join(f'[data-path="{dotted(place)}"]' for place in places if place) or "x-none"
    return draw(sheet).replace(b"</head>", STYLE.format(marked=marked).encode(), 1)
