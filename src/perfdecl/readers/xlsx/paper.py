"""What of a sheet is printed: not what its print area leaves out, nor what is scaled down until nobody can read it."""

from collections.abc import Iterable, Iterator
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import SMALLEST
from perfdecl.readers.document import ON_SHEET, Grid, Sight, Spot
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.extent import MAX_COLUMNS, ON, POINTS, Extent
from perfdecl.readers.xlsx.names import all_of, column_of

AREA = "_xlnm.Print_Area"
#: One range of a name: cells, whole columns, or whole rows of a sheet.
RANGE = compile_pattern(
    r"(?:'(?:[^']|'')*'|[^'!,:]+)!\$?([A-Z]{1,3})?\$?([0-9]{1,7})?(?::\$?([A-Z]{1,3})?\$?([0-9]{1,7})?)?"
)
#: Rows of a sheet in any program.
MAX_ROWS = 1_048_576
#: Paper by its number, in points upright; others are taken for A4.
PAPERS = {"1": (612, 792), "5": (612, 1008), "8": (842, 1191), "9": (595, 842), "11": (420, 595), "12": (729, 1032)}
#: A name of more ranges than these says nothing that could be looked at for each cell.
MOST_AREAS = 50
#: The size of the type of most cells, in points.
TYPE = 10.5
#: The first and the last row and column that are printed together, from 0.
Area = tuple[int, int, int, int]


def areas_of(workbook: Element) -> dict[int, list[Area]]:
    """What is printed of each sheet, by its number from 0; of sheets that are not here all."""
    found: dict[int, list[Area]] = {}
    for name in all_of(workbook, "definedName"):
        if name.get("name") == AREA and (areas := _areas(name.text or "")):
            found[whole(name.get("localSheetId"), -1)] = areas
    return found


def last_column(areas: Iterable[Area], row: int) -> int | None:
    """The last column that is printed of a row; None where that goes as far as there are texts."""
    return max((right for top, _, low, right in areas if top <= row <= low), default=None)


def unprinted(grid: Grid, areas: Iterable[Area]) -> Iterator[Sight]:
    """The first text of a sheet that is in none of the areas that are printed."""
    areas = tuple(areas)
    for cell in grid.cells if areas else ():
        is_in = any(
            top <= cell.row <= low and left <= cell.column <= right for top, left, low, right in areas
        )  # a merged cell prints what it shows where it begins
        if cell.text.strip() and not is_in:
            yield Sight("unprinted", cell.text.strip(), grid.spot(cell))
            return


def scaled(root: Element, grid: Grid, areas: Iterable[Area], extent: Extent) -> Iterator[Sight]:
    """By how much a sheet is scaled down on paper, where nobody can read it any more."""
    share = _scale(root, grid, tuple(areas), extent)
    if share * TYPE < SMALLEST:
        yield Sight("scaled", f"{max(round(share * 100), 1)}%", Spot(grid.name, 0, ON_SHEET))


def _areas(said: str) -> list[Area]:
    """The ranges of a name; none where it says something else."""
    found: list[Area] = []
    at = 0
    while one := RANGE.match(said, at):
        left, top, right, low = one.groups()
        if left is None and top is None:
            return []
        first = column_of(left) if left else 0
        last = column_of(right or left) if left else MAX_COLUMNS - 1
        above = int(top) - 1 if top else 0
        below = int(low or top) - 1 if top else MAX_ROWS - 1
        if len(found) == MOST_AREAS:
            return []
        found.append((min(above, below), min(first, last), max(above, below), max(first, last)))
        at = one.end() + 1
        if said[one.end() : at] != ",":
            return found if one.end() == len(said) else []
    return []


def _scale(root: Element, grid: Grid, areas: tuple[Area, ...], extent: Extent) -> float:
    """What the sheet's sizes are multiplied with."""
    setup = next(all_of(root, "pageSetup"), None)
    fits = next(all_of(root, "pageSetUpPr"), None)
    if fits is None or fits.get("fitToPage") not in ON:
        return whole(setup.get("scale"), 100) / 100 if setup is not None else 1.0
    said = setup.attrib if setup is not None else {}
    wide, high = sorted(
        PAPERS.get(said.get("paperSize", ""), PAPERS["9"]), reverse=said.get("orientation") == "landscape"
    )
    pages = whole(said.get("fitToWidth"), 1), whole(said.get("fitToHeight"), 1)
    used = (0, 0, grid.height() - 1, max((cell.column + cell.columns for cell in grid.cells), default=0) - 1)
    width = height = 1.0
    for top, left, low, right in areas or (used,):
        right = used[3] if right == MAX_COLUMNS - 1 else right  # of whole rows only what has cells is printed
        width = max(width, extent.width(left, right - left + 1) * POINTS)
        height = max(height, sum(extent.height(row) for row in range(top, min(low, grid.height()) + 1)))
    across, down = (paper * count / size for paper, count, size in ((wide, pages[0], width), (high, pages[1], height)))
    return min(1.0, *(one for one in (across, down) if one))
