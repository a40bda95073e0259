"""Documents that hold forms of two kinds, the second one known by nothing but its labels."""

from collections.abc import Callable
from itertools import permutations

import pytest

from perfdecl.documents.compare import declared_texts
from perfdecl.forms.table14.form import FORM
from perfdecl.model.path import Path
from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.readers.kinds import read_document
from perfdecl.recognising.book import split
from perfdecl.recognising.recognise import recognise
from support.books import Book, as_docx, as_html, as_txt, as_xlsx, declared, form, placed
from support.paper import as_pdf
from support.projects import LABELS, Project

KINDS = (FORM.labels, LABELS)
MAKERS: dict[str, Callable[[Book], bytes]] = {
    "docx": as_docx,
    "html": as_html,
    "xlsx, a sheet each": lambda content: as_xlsx(content, stacked=False),
    "xlsx, one sheet": lambda content: as_xlsx(content, stacked=True),
    "txt": as_txt,
    "pdf": as_pdf,
    "pdf, several on a page": lambda content: as_pdf(content, breaks=False),
}
FIRST = Project("信息化建设项目", "区教育局", "77.00", "建成信息化平台。")
SECOND = Project("校舍维修项目", "区教育局", "1,230.50", "完成校舍维修，消除隐患。")
DECLARED = declared(3, "区教育局")
WHOLE = ["表14", "部门整体预算绩效目标申报表", *form(DECLARED)]
PIECES: dict[str, Book] = {"表14": WHOLE, "信息化": FIRST.blocks, "校舍": SECOND.blocks}


def told(data: bytes) -> list[tuple[int, dict[Path, str], list[str]]]:
    """The kind of each form, its texts without blanks, and what is left over."""
    forms = []
    for kind, part in split(read_document("x", data), KINDS):
        found = recognise(part, KINDS[kind])
        texts = {path: "".join(text.split()) for path, text in found.texts.items() if text}
        forms.append((kind, texts, [text for text, _ in (*found.residue, *found.outside)]))
    return forms


@pytest.mark.parametrize("order", list(permutations(PIECES)), ids=" ".join)
@pytest.mark.parametrize("kind", MAKERS)
def test_any_order(kind: str, order: tuple[str, ...]) -> None:
    expected: dict[str, tuple[int, dict[Path, str], list[str]]] = {
        "表14": (0, {path: "".join(text.split()) for path, text in declared_texts(FORM.lay_out(DECLARED)).items()}, []),
        "信息化": (1, FIRST.texts, []),
        "校舍": (1, SECOND.texts, []),
    }
    content = [block for name in order for block in PIECES[name]]
    assert told(MAKERS[kind](content)) == [expected[name] for name in order]


@pytest.mark.parametrize("kind", MAKERS)
def test_alone(kind: str) -> None:
    ((found, texts, residue),) = told(MAKERS[kind](FIRST.blocks))
    assert (found, texts) == (1, FIRST.texts)
    assert residue == (["某区2024年部门预算表"] if kind.startswith("pdf") else [])


def test_a_text_beside_its_heading_that_goes_over_pages() -> None:
    (table,) = (block for block in FIRST.blocks if not isinstance(block, str))
    cells = [GridCell(put.text, row, column, put.rows, put.columns) for row, column, put in placed(table)]
    above = [one for one in cells if one.row < 7]
    below = [one._replace(row=one.row - 6) for one in cells if one.row >= 7]
    second = [GridCell("", 0, 0), GridCell("并通过验收，", 0, 1, 1, 4)]
    third = [GridCell("", 0, 0), GridCell("投入使用。", 0, 1, 1, 4)]
    pages = (Grid(f"{at}.1", tuple(part)) for at, part in enumerate((above, second, [*third, *below]), 1))
    found = recognise(Document("pdf", (Line("项目支出绩效目标表"), *pages)), LABELS)
    assert found.texts["objective",] == "建成信息化平台。并通过验收，投入使用。"
    assert found.texts["indicators", "output", "quantity", 1, "value"] == "3000册"
    assert found.residue == []
