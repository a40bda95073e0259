"""Which rows stand on which page."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.measure import BETWEEN, LINE, fitting, height_of, row_heights, section_height
from perfdecl.layout.pages import LEAST_LINES, pages_of
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet
from support.declarations import declarations, extremes, plain

EXTREMES = extremes()


def group(label: str, rows: int) -> list[Row]:
    """Rows with a label that is merged down over them."""
    own = [Cell(f"{label}{number}", Role.PROSE, ("x", number)) for number in range(rows)]
    return [Row((Cell(label, Role.LABEL, rows=rows), own[0])), *(Row((one,)) for one in own[1:])]


def section_of(*sizes: int) -> Section:
    head = Row((Cell("列", Role.LABEL, span=2),), repeated=True, heads_columns=True)
    rows = [row for at, size in enumerate(sizes) for row in group("甲乙丙丁"[at], size)]
    return Section("x", (3000, 11226), (head, *rows))


def texts(page: Section) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in page.rows if not row.repeated]


def check(sheet: Sheet) -> None:
    kind = sheet.typography
    for at, section in enumerate(sheet.sections):
        for whole_groups in (False, True):
            pages = pages_of(section, kind, at == 0, whole_groups)
            shown = [[cell for cell in row.cells if not cell.again] for page in pages for row in page.rows[1:]]
            for row in (row for row in section.rows if not row.repeated):
                assert [cell.text for cell in row.cells] in [[cell.text for cell in one] for one in shown]
            for number, page in enumerate(pages):
                first = kind.body_height - BETWEEN if at else kind.first_page_height
                room = kind.body_height if number else first
                grid = list(page.grid())  # merged cells end with the page
                assert section_height(page, kind) <= room or not all(fitting(grid, row_heights(grid, kind), kind))
                assert [row for row in page.rows if row.repeated] == [row for row in section.rows if row.repeated]
                _, slots = grid[-1]
                alone = [slot for slot in slots if slot.begins and not slot.cell.again and number + 1 < len(pages)]
                below = pages[number + 1].rows if number + 1 < len(pages) else ()
                following = next((row for row in below if not row.repeated), None)
                repeated = {cell.text for cell in following.cells if cell.again} if following else set()
                assert not any(slot.cell.text in repeated for slot in alone if slot.cell.role is Role.LABEL)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes(name: str) -> None:
    check(FORM.lay_out(EXTREMES[name]))


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    check(FORM.lay_out(Table14Declaration.model_validate(data)))


TYPE = FORM.lay_out(EXTREMES["all-levels"]).typography
#: So many rows of one line stand on a page below a row of headings.
FULL_PAGE = (TYPE.body_height - BETWEEN) // 465 - 1
#: And so many lines of one row.
FULL_LINES = (TYPE.body_height - LINE - height_of(1, TYPE) - height_of(0, TYPE)) // TYPE.line_height


def test_a_label_that_runs_over_a_page_is_printed_again() -> None:
    first, second = pages_of(section_of(FULL_PAGE + 3), TYPE, is_first=False)
    assert texts(second) == [["甲", f"甲{FULL_PAGE}"], [f"甲{FULL_PAGE + 1}"], [f"甲{FULL_PAGE + 2}"]]
    assert [cell.again for row in second.rows for cell in row.cells] == [False, True, False, False, False]
    assert first.rows[1].cells[0].rows == FULL_PAGE
    assert second.rows[1].cells[0].rows == 3


def test_no_row_of_a_group_is_alone_at_a_pages_foot() -> None:
    first, second = pages_of(section_of(FULL_PAGE - 1, 3), TYPE, is_first=False)
    assert texts(first)[-1] == [f"甲{FULL_PAGE - 2}"]
    assert texts(second) == [["乙", "乙0"], ["乙1"], ["乙2"]]
    first, second = pages_of(section_of(FULL_PAGE - 2, 3), TYPE, is_first=False)
    assert texts(second) == [["乙", "乙2"]]
    first, second = pages_of(section_of(FULL_PAGE - 2, 3), TYPE, is_first=False, whole_groups=True)
    assert texts(second) == [["乙", "乙0"], ["乙1"], ["乙2"]]


def test_below_the_title_there_is_less_room() -> None:
    (one,) = pages_of(section_of(FULL_PAGE), TYPE, is_first=False)
    first, second = pages_of(section_of(FULL_PAGE), TYPE, is_first=True)
    assert len(first.rows) < len(one.rows)
    assert texts(second)[0][0] == "甲"


def test_pages_end_where_they_are_full_in_the_specimen() -> None:
    assert pages_of(section_of(99), TYPE._replace(as_specimen=True), is_first=False) == [section_of(99)]


def test_rows_follow_one_that_is_higher_than_a_page() -> None:
    """On the last of its pages, where there is room."""
    sheet = FORM.lay_out(EXTREMES["task-3000"])
    tasks = next(one for one in sheet.sections if one.name == "tasks")
    (page,) = pages_of(tasks, sheet.typography, is_first=False)
    assert texts(page) == texts(tasks)
    (tall,) = [row for row in page.rows if row.turns]
    assert tall.cells[0].text == "长任务"
    assert tall.turns == tuple(range(23, 200, 24))  # below a row of one line, and below the headings alone


@pytest.mark.parametrize("lines", range(24, 82))
def test_no_line_of_a_high_row_is_alone_on_a_page(lines: int) -> None:
    head = Row((Cell("列", Role.LABEL),), repeated=True, heads_columns=True)
    tall = Row((Cell("\n".join("行" * lines), Role.PROSE, ("x",)),))
    (page,) = pages_of(Section("x", (14226,), (head, tall)), TYPE, is_first=False)
    turns = page.rows[1].turns
    on_pages = [end - start for start, end in pairwise((0, *turns, lines))]
    assert all(LEAST_LINES <= one <= FULL_LINES for one in on_pages)
    assert on_pages == [FULL_LINES] * (lines // FULL_LINES) + [lines % FULL_LINES] * (lines % FULL_LINES > 0) or (
        on_pages[-2:] == [FULL_LINES - 1, LEAST_LINES]
    )


def test_the_objective_stands_below_the_budget_where_it_fits() -> None:
    data = plain()
    for objective, names in (("目标。" * 100, ["budget"]), ("目标。" * 400, ["budget", "overall"])):
        sheet = FORM.lay_out(Table14Declaration.model_validate(data | {"objective": objective}))
        assert [one.name for one in sheet.sections][:-2] == names
