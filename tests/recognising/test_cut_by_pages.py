"""Tables of a PDF in frames, and rows of labels that a page's end cuts in two."""

from perfdecl.forms.table14.form import FORM
from perfdecl.readers.document import Document, Grid, GridCell
from perfdecl.recognising.continued import goes_on
from perfdecl.recognising.cut_labels import with_whole_labels
from perfdecl.recognising.frames import without_frames

EDGES = (0.0, 100.0, 300.0, 400.0, 700.0)


def row(number: int, *texts: str, first: int = 0) -> tuple[GridCell, ...]:
    return tuple(GridCell(text, number, first + column) for column, text in enumerate(texts))


def across(text: str, number: int, columns: int, first: int = 0) -> GridCell:
    return GridCell(text, number, first, 1, columns)


SUBJECT = (GridCell("部门名称", 0, 0), across("甲局", 0, 3, 1), across("年度重点工作任务", 1, 4))
TASK = ("档案整理", "整理", "30.00", "完成")


def test_a_row_of_labels_in_two_parts() -> None:
    above = Grid(
        "1.1", (*SUBJECT, *row(2, "名称", "主要实施内容", "拟投入的资金（万", "期望达到的目标（概")), EDGES, True
    )
    below = Grid("2.1", (*row(0, "", "", "元）", "述）"), *row(1, *TASK)), EDGES)
    found = FORM.recognise(Document("pdf", (above, below)))
    assert [found.texts["tasks", 0, name] for name in ("name", "content", "funds", "goal")] == list(TASK)
    assert not found.residue
    assert not found.outside


def test_rows_that_are_no_labels_stay_two() -> None:
    above = Grid("1.1", (*SUBJECT, *row(2, *TASK)), EDGES, True)
    below = Grid("2.1", row(0, "", "", "", "归档"), EDGES)
    document = Document("pdf", (above, below))
    assert with_whole_labels(document, (FORM.labels,)) is document


def test_a_frame_round_all_tables() -> None:
    """Its title is a line, and its margins are no columns, on further pages either."""
    sides = (0.0, 7.0, 107.0, 307.0, 407.0, 707.0, 714.0)
    top = (
        across("表14\n部门整体预算绩效目标申报表", 0, 6),
        GridCell("", 1, 0, 3), GridCell("部门名称", 1, 1), across("甲局", 1, 3, 2), GridCell("", 1, 5, 3),
        across("年度重点工作任务", 2, 4, 1),
        *row(3, "名称", "主要实施内容", "拟投入的资金（万元）", "期望达到的目标（概述）", first=1),
    )  # fmt: skip
    rest = (GridCell("", 0, 0), *row(0, *TASK, first=1), GridCell("", 0, 5))
    document = Document("pdf", (Grid("1.1", top, sides, True), Grid("2.1", rest, sides)))
    assert [line.text for line in without_frames(document).loose] == ["表14", "部门整体预算绩效目标申报表"]
    found = FORM.recognise(document)
    assert found.texts["department",] == "甲局"
    assert [found.texts["tasks", 0, name] for name in ("name", "content", "funds", "goal")] == list(TASK)
    assert not found.residue


def test_narrow_columns_with_texts_are_no_frame() -> None:
    grid = Grid("1", (across("题", 0, 3), *row(1, "1", "甲", "")), (0.0, 20.0, 300.0, 320.0))
    document = Document("pdf", (grid,))
    assert without_frames(document).grids == (grid,)


def test_words_for_what_goes_on() -> None:
    for text in ("（续）", "续表", "续上表", "接上页", "转下页", "表14（续）", "(续表二)", "下转第 3 页"):
        assert goes_on(text), text
    for text in ("续建", "续聘讲解员", "接待", "转移支付", "", "继续"):
        assert not goes_on(text), text
