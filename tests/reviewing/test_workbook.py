"""A workbook comes back with notes on its cells and a sheet that lists them, and is otherwise what it was."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from perfdecl.documents.forms_in import forms_in
from perfdecl.readers.kinds import read_document
from support.reviewing import OFFICE, SHEET, S, parts, reviewed, wrong

LIST = "审核意见（perfdecl）"
VML = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br><v:shape id="other">kept</v:shape></xml>'


def opened(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def notes(data: bytes) -> dict[str, str]:
    """The notes by sheet and cell; those of the form's first sheet by their cells alone."""
    return {
        cell.coordinate if sheet.title == "表14" else f"{sheet.title}!{cell.coordinate}": cell.comment.text
        for sheet in opened(data).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment is not None
    }


#: The cell of the amount that is wrong.
PLACE = next(
    cell.coordinate for row in opened(wrong("xlsx"))["表14"].iter_rows() for cell in row if cell.value == 1341.73
)


def with_note(cell: str, text: str = "<t>请核对</t>") -> bytes:
    """A workbook in which somebody has put a note on a cell."""
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="c" Type="{OFFICE}/comments" Target="../other.xml"/>'
        f'<Relationship Id="v" Type="{OFFICE}/vmlDrawing" Target="../other.vml"/></Relationships>'
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
    types = (
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
        f'<Override PartName="/xl/other.xml" ContentType="{kind}"/></Types>'
    )
    drawing = f'<legacyDrawing xmlns:r="{OFFICE}" r:id="v"/></worksheet>'
    return wrong(
        "xlsx",
        {
            SHEET: lambda sheet: sheet.replace("</worksheet>", drawing),
            "[Content_Types].xml": lambda said: said.replace("</Types>", types),
        },
        {
            "xl/worksheets/_rels/sheet1.xml.rels": relations,
            "xl/other.vml": VML,
            "xl/other.xml": f'<comments xmlns="{S}"><authors><author>王</author></authors><commentList>'
            f'<comment ref="{cell}" authorId="0"><text>{text}</text></comment></commentList></comments>',
        },
    )


def test_a_finding_is_a_note_on_its_cell() -> None:
    result = reviewed(wrong("xlsx"))
    found = notes(result.data)
    [place] = [cell for cell, text in found.items() if "PD201" in text]
    assert opened(result.data)["表14"][place].value == 1341.73
    assert found[place].startswith("【错误 PD201】预算整体情况 / 部门预算支出\n支出合计与收入合计不相等")
    assert sum(text.count("【") for text in found.values()) == len(result.remarks)


def test_everything_else_stays_byte_for_byte() -> None:
    before, after = parts(wrong("xlsx")), parts(reviewed(wrong("xlsx")).data)
    changed = {name for name in before if before[name] != after[name]}
    sheets = {name for name in changed if name.startswith("xl/worksheets/")}
    assert SHEET in sheets
    assert changed - sheets == {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
    }
    for name in sheets:
        sheet = after[name].decode()
        start = sheet.index("<legacyDrawing")
        assert sheet[:start] + sheet[sheet.index("/>", start) + 2 :] == before[name].decode()
    assert list(after)[: len(before)] == list(before)


def test_the_list_is_the_last_sheet() -> None:
    result = reviewed(wrong("xlsx"))
    book = opened(result.data)
    assert book.sheetnames == [*opened(wrong("xlsx")).sheetnames, LIST]
    rows = list(book[LIST].iter_rows(values_only=True))
    assert rows[2][:4] == ("序号", "申报单位或项目", "级别", "规则")
    assert len(rows) == len(result.remarks) + 3
    assert rows[3][:4] == ("1", "中国共产党广州市荔湾区委员会宣传部", "错误", "PD201")
    assert rows[3][5] == f"工作表“表14”的 {PLACE}，标在最近的单元格"
    assert book[LIST]["G4"].alignment.wrap_text


def test_again_replaces_notes_and_list() -> None:
    once = reviewed(wrong("xlsx"))
    again = reviewed(once.data)
    assert notes(again.data) == notes(once.data)
    assert opened(again.data).sheetnames == opened(once.data).sheetnames
    assert len(again.remarks) == len(once.remarks)
    drawings = [data for name, data in parts(again.data).items() if name.endswith(".vml")]
    assert sum(data.count(b"<v:shape ") for data in drawings) == len(notes(once.data))


@pytest.mark.parametrize("text", ["<t>请核对</t>", "<r><t>请</t></r><r><t>核对</t></r>"])
@pytest.mark.parametrize("cell", [PLACE, "A1"])
def test_notes_of_others_stay(cell: str, text: str) -> None:
    data = with_note(cell, text)
    once = reviewed(data).data
    for result in (once, reviewed(once).data):
        found = notes(result)
        assert found[cell].startswith("请核对")
        assert found[PLACE].count("【错误 PD201】") == 1
        drawing = parts(result)["xl/other.vml"].decode()
        assert '<br><v:shape id="other">kept</v:shape>' in drawing
        own = [place for place in found if "!" not in place]
        assert drawing.count("<v:shape ") - 1 == len(own) - 1
    same = {"xl/worksheets/_rels/sheet1.xml.rels", SHEET}
    assert {name for name in same if parts(data)[name] != parts(once)[name]} == set()


def test_the_list_is_no_text_of_the_form() -> None:
    data = reviewed(wrong("xlsx")).data
    [one] = forms_in("x", read_document("x", data))
    assert (one.found.residue, one.found.outside) == ([], [])


def test_the_same_bytes() -> None:
    assert reviewed(wrong("xlsx")).data == reviewed(wrong("xlsx")).data
