"""The grid of a section, and how high its rows are."""

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.layout import TYPOGRAPHY
from perfdecl.layout.measure import fitting, line_count, row_height, row_heights
from perfdecl.layout.sheet import Cell, Role, Row, Section
from support.declarations import extremes, long_text


def test_a_merged_cell_takes_its_column_in_the_rows_below() -> None:
    tall = Cell("合并", Role.LABEL, rows=2)
    section = Section(
        "x", (10, 20, 30), (Row((tall, Cell("a", Role.PROSE, span=2))), Row((Cell("b", Role.PROSE),) * 2))
    )
    grid = [[(slot.cell.text, slot.column, slot.width, slot.begins) for slot in slots] for _, slots in section.grid()]
    assert grid == [
        [("合并", 0, 10, True), ("a", 1, 50, True)],
        [("合并", 0, 10, False), ("b", 1, 20, True), ("b", 2, 30, True)],
    ]


def test_every_row_of_every_form_fills_its_width() -> None:
    for declaration in extremes().values():
        for section in FORM.lay_out(declaration).sections:
            for _, slots in section.grid():
                assert sum(slot.width for slot in slots) == sum(section.widths)


def test_lines_are_counted_as_they_break() -> None:
    task = next(section for section in FORM.lay_out(extremes()["all-levels"]).sections if section.name == "tasks")
    for width, characters in zip((task.widths[0], task.widths[1], task.widths[3]), (10, 15, 24), strict=True):
        assert line_count("字" * characters, width, TYPOGRAPHY) == 1
        assert line_count("字" * (characters + 1), width, TYPOGRAPHY) == 2
        assert line_count("字" * characters + "\n字", width, TYPOGRAPHY) == 2
        assert line_count("", width, TYPOGRAPHY) == 1


def test_a_row_that_is_taller_than_a_page_does_not_fit() -> None:
    section = next(one for one in FORM.lay_out(extremes()["task-3000"]).sections if one.name == "tasks")
    grid = list(section.grid())
    assert [
        fits
        for fits, (row, _) in zip(fitting(grid, row_heights(grid, TYPOGRAPHY), TYPOGRAPHY), grid, strict=True)
        if not row.repeated
    ] == [
        True,
        False,
        True,
        True,
    ]
    heights = [row_height(slots, TYPOGRAPHY) for _, slots in grid]
    assert max(heights) > TYPOGRAPHY.body_height > sorted(heights)[-2]
    assert len(long_text(3000)) == 3000
