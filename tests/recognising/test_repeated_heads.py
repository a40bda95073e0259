"""Headings and the row below them in the same cells."""

from perfdecl.readers.document import Grid, GridCell
from perfdecl.recognising.repeated_heads import heads_of, parted

FIRST = Grid("1.1", tuple(GridCell(text, 0, at) for at, text in enumerate(["级次", "名称", "指标值（目标）"])))
HEADS = heads_of(FIRST, list(FIRST.cells))


def texts(grid: Grid) -> list[tuple[int, int, int, str]]:
    return sorted((cell.row, cell.column, cell.rows, cell.text) for cell in grid.cells)


def test_a_row_is_parted_from_its_headings() -> None:
    """A label that goes on below its heading without being said again leaves an empty cell."""
    grid = Grid(
        "2.1",
        (
            GridCell("级次", 0, 0, 2),
            GridCell("名 称\n甲", 0, 1),
            GridCell("指标值（目标）\n≥6场\n每年", 0, 2),
            GridCell("乙", 1, 1),
            GridCell("≥7场", 1, 2),
        ),
    )
    assert texts(parted(grid, HEADS)) == [
        (0, 0, 1, "级次"),
        (0, 1, 1, "名称"),
        (0, 2, 1, "指标值（目标）"),
        (1, 0, 2, ""),
        (1, 1, 1, "甲"),
        (1, 2, 1, "≥6场\n每年"),
        (2, 1, 1, "乙"),
        (2, 2, 1, "≥7场"),
    ]


def test_one_cell_without_a_line_takes_nothing_from_the_row_below() -> None:
    cells = [GridCell("级次", 0, 0), GridCell("名称\n甲", 0, 1, 2), GridCell("指标值（目标）", 0, 2)]
    grid = Grid("2.1", (*cells, GridCell("数量", 1, 0), GridCell("≥6场", 1, 2)))
    assert texts(parted(grid, HEADS)) == [
        (0, 0, 1, "级次"),
        (0, 1, 1, "名称"),
        (0, 2, 1, "指标值（目标）"),
        (1, 0, 1, "数量"),
        (1, 1, 1, "甲"),
        (1, 2, 1, "≥6场"),
    ]


def test_headings_alone_and_names_that_begin_like_one_stay() -> None:
    for row in (["级次", "名称", "指标值（目标）"], ["数量", "名称变更次数", "≥6场"], ["级次", "", ""]):
        grid = Grid("2.1", tuple(GridCell(text, 0, at) for at, text in enumerate(row)))
        assert parted(grid, HEADS) == grid
    assert parted(FIRST, ()) == FIRST
