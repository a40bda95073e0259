"""Word documents as they are seen: text boxes, tables that lay out others, the strict dialect, parts with other names."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from perfdecl.printers.package import package
from perfdecl.readers.document import Document
from perfdecl.readers.kinds import read_document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def docx(body: str, main: str = "word/document.xml", strict: bool = False) -> bytes:
    """The smallest document that has a body."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="x"><Override PartName="/{main}" ContentType="{TYPE}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="x"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="/{main}"/></Relationships>',
        main: f'<w:document xmlns:w="{W}" xmlns:wps="{WPS}"><w:body>{body}</w:body></w:document>',
    }
    if strict:
        old, new = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
        parts = {name: text.replace(old, new).replace("/2006/", "/") for name, text in parts.items()}
    return package([(name, text.encode()) for name, text in parts.items()])


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = (
        "".join(f"<w:tc>{cell if cell.startswith('<') else paragraph(cell)}</w:tc>" for cell in row) for row in rows
    )
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


FORM = table(("部门名称", "甲局"), ("基本支出", "1.00"), ("项目支出", "2.00"))
CELLS = [["部门名称", "甲局", "基本支出", "1.00", "项目支出", "2.00"]]


def cells(document: Document) -> list[list[str]]:
    return [[cell.text for cell in grid.cells] for grid in document.grids]


def test_a_form_in_a_table_of_one_cell() -> None:
    found = read_document("x", docx(table((paragraph("表14") + FORM,))))
    assert (cells(found), [line.text for line in found.loose]) == (CELLS, ["表14"])
    assert cells(read_document("x", docx(table((table((FORM,)),))))) == CELLS


def test_a_small_table_in_a_cell_is_its_text() -> None:
    found = read_document("x", docx(table(("部门名称和其余的说明文字", table(("392.00",))), ("甲", "乙"))))
    assert cells(found) == [["部门名称和其余的说明文字", "392.00", "甲", "乙"]]


def test_a_form_in_a_text_box() -> None:
    box = f"<w:p><w:r><w:t>附件</w:t><wps:txbx><w:txbxContent>{paragraph('表14')}{FORM}</w:txbxContent></wps:txbx></w:r></w:p>"
    found = read_document("x", docx(box))
    assert (cells(found), [line.text for line in found.loose]) == (CELLS, ["附件", "表14"])


@pytest.mark.parametrize("main", ["word/document.xml", "word/document2.xml", "word/document22.xml", "doc.xml"])
@pytest.mark.parametrize("strict", [False, True])
def test_names_of_parts_and_dialects(main: str, strict: bool) -> None:
    assert cells(read_document("x", docx(FORM, main, strict))) == CELLS


def test_what_no_relationship_names() -> None:
    with ZipFile(BytesIO(docx(FORM))) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist() if name == "word/document.xml"]
    assert cells(read_document("x", package(parts))) == CELLS


def test_rows_that_nobody_sees_are_said() -> None:
    hidden = FORM.replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>", 1)
    found = read_document("x", docx(hidden))
    assert cells(found) == [CELLS[0][2:]]
    assert found.remarks == ("PD702.unseen",)
    assert [one.text for one in found.sights] == ["部门名称", "甲局"]


def test_fields_that_word_works_out_and_what_is_brought_from_elsewhere() -> None:
    field = '<w:p><w:fldSimple w:instr=" =SUM(ABOVE) "><w:r><w:t>3.00</w:t></w:r></w:fldSimple></w:p><w:altChunk/>'
    found = read_document("x", docx(field))
    assert [line.text for line in found.loose] == ["3.00"]
    assert [(one.kind, one.text) for one in found.sights] == [("formula", "=SUM(ABOVE)"), ("object", "control")]
