"""The same form as other programs write it: each is read as it is seen, or what is lost is said."""

from io import BytesIO
from re import escape, sub
from zipfile import ZipFile

import pytest

from perfdecl.documents.imported import import_document
from perfdecl.errors import DocumentError
from perfdecl.printers.package import package
from perfdecl.readers.kinds import read_document
from support.altered import printed, with_part
from support.foreign import BUDGET, DECLARED, INDICATORS, OBJECTIVE, TASKS, imported, page, word
from support.habits import ALL, FIRST, HIDDEN, MAIN, SIGNS, run, styled, with_run


@pytest.mark.parametrize("name", SIGNS)
def test_a_sign_however_it_is_written(name: str) -> None:
    assert imported(with_run(SIGNS[name])) == (DECLARED, [])


@pytest.mark.parametrize("name", HIDDEN)
def test_what_a_style_hides(name: str) -> None:
    declaration, residue = imported(styled(*HIDDEN[name]))
    assert declaration == DECLARED
    assert len(residue) == bool(HIDDEN[name][1])
    assert all("看不见" in one for one in residue)


def value(data: bytes) -> str:
    """The first value for the year that is read."""
    found = import_document("x", read_document("x", data), 2024, "zh").data
    text = found["indicators"]["output"]["quantity"][0]["period"]
    assert isinstance(text, str)
    return text


def test_raised_digits_are_no_others() -> None:
    raised = run("≥10") + run("4", '<w:vertAlign w:val="superscript"/>') + run("场")
    assert value(with_run(raised)) == "≥10⁴场"
    for behind in ("<sup>4</sup>", '<span style="vertical-align:super">4</span>'):
        assert value(page(ALL).replace("≥6场".encode("gb18030"), f"≥10{behind}场".encode("gb18030"))) == "≥10⁴场"


def test_capitals_by_style() -> None:
    assert value(with_run(run("≥6ppp", "<w:caps/>"))) == "≥6PPP"
    shown = '<span style="text-transform:uppercase">≥6ppp</span>'.encode("gb18030")
    assert value(page(ALL).replace("≥6场".encode("gb18030"), shown)) == "≥6PPP"


def test_numbers_of_lists_on_a_page() -> None:
    items = "<ol start=3 style='list-style-type:cjk-ideographic'><li>甲</li><li>乙</li></ol><ol type=I><li>丙</li></ol>"
    data = page(ALL).replace("完成全年宣传任务。".encode("gb18030"), items.encode("gb18030"))
    assert import_document("x", read_document("x", data), 2024, "zh").data["objective"] == "三、甲\n四、乙\nI.丙"


def test_the_foot_of_a_table_that_is_written_first() -> None:
    text = page([TASKS]).decode("gb18030")
    foot = text[text.rindex("<tr>") : text.rindex("</TABLE>")]
    text = text.replace(foot, "").replace("<TABLE>", f"<TABLE><tfoot>{foot}</tfoot>")
    rows = [cell.text for cell in read_document("x", text.encode("gb18030")).grids[0].cells if not cell.column]
    assert rows[-1].startswith("其他需完成的任务")


def test_pictures_in_cells_are_named() -> None:
    picture = '<w:r><w:object><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"/></w:object></w:r>'
    found = import_document("x", read_document("x", with_run(picture + run("6场"))), 2024, "zh")
    assert [one.message for one in found.residue] == [
        "文件的格子里有图片（表格 4，第 3 行第 4 列），图里的字没有读",
        "文件的格子里有图片（表格 4，第 3 行第 5 列），图里的字没有读",
    ]
    dot = "≥6场<img src=a.gif width=1 height=1>".encode("gb18030")
    assert imported(page(ALL).replace("≥6场".encode("gb18030"), dot)) == (DECLARED, [])


@pytest.mark.parametrize("unit", ["[元]", "/元", " 单位：元", "，元", "元", "〔元〕", "（人民币元）"])
def test_units_behind_labels(unit: str) -> None:
    tables = [
        [[cell.replace("（万元）", unit).replace("(万元)", unit) for cell in row] for row in table] for table in ALL
    ]
    amounts = {"100.00": "1000000", "50.00": "500000", "150.00": "1500000", "30": "300000"}
    tables = [[[amounts.get(cell, cell) for cell in row] for row in table] for table in tables]
    declaration, residue = imported(word(tables, landscape=True))
    assert declaration == DECLARED
    assert residue == ["文件里的金额以元为单位，已精确换算成万元，共 5 项"]


def test_a_unit_and_a_title_at_the_head_of_further_tables() -> None:
    title = ["部门整体预算绩效目标申报表"]
    tables = [[title, *BUDGET], [title, *OBJECTIVE], [title, ["单位：万元"], *TASKS], [title, *INDICATORS]]
    assert imported(word(tables, landscape=True)) == (DECLARED, [])


def test_words_for_a_table_that_goes_on() -> None:
    data = with_part(
        word(ALL, landscape=True),
        MAIN,
        lambda text: text.replace("</w:tbl>", "</w:tbl><w:p><w:r><w:t>（续表）</w:t></w:r></w:p>"),
    )
    assert imported(data) == (DECLARED, [])


def test_footnote_marks_are_no_digits_of_amounts() -> None:
    tables = [BUDGET, OBJECTIVE, [[cell.replace("30", "30.00①") for cell in row] for row in TASKS], INDICATORS]
    found = import_document("x", read_document("x", word(tables, landscape=True)), 2024, "zh")
    assert found.data["tasks"][0]["funds"] == "30.00①"


def test_only_the_first_part_of_a_merged_cell_is_seen() -> None:
    merge = {"宣传工作": '<w:vMerge w:val="restart"/>', "其他需完成的任务(可选填)": "<w:vMerge/>"}
    cells = rf"(</w:tcPr><w:p><w:r><w:t>)({'|'.join(map(escape, merge))})(?=</w:t>)"
    data = with_part(
        word(ALL, landscape=True), MAIN, lambda text: sub(cells, lambda one: merge[one[2]] + one[1] + one[2], text)
    )
    document = read_document("x", data)
    assert "其他需完成的任务" not in "".join(cell.text for cell in document.grids[2].cells)
    assert any(one.kind == "unseen" and "其他需完成的任务" in one.text for one in document.sights)


@pytest.mark.parametrize(
    ("beginning", "cure"),
    [
        ('<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>', ".docx"),
        ('<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>', ".docx"),
        ('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', ".xlsx"),
        ('<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>', ".docx"),
    ],
)  # fmt: skip
def test_one_file_of_xml_is_refused_with_its_cure(beginning: str, cure: str) -> None:
    with pytest.raises(DocumentError, match=rf"另存为 {cure}"):
        read_document("x", f'<?xml version="1.0"?>\n{beginning}'.encode())


def test_names_of_parts_as_other_programs_write_them() -> None:
    with ZipFile(BytesIO(word(ALL, landscape=True))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert imported(package([(name.replace("word/", "word\\"), data) for name, data in parts.items()]))[0] == DECLARED
    assert imported(package([(name.replace("word/", "Word/"), data) for name, data in parts.items()]))[0] == DECLARED


def test_the_run_that_is_changed_is_there() -> None:
    with ZipFile(BytesIO(word(ALL, landscape=True))) as archive:
        assert FIRST in archive.read(MAIN).decode()


def test_markdown_that_windows_has_saved() -> None:
    data = printed("md").replace(b"\n", b"\r\n").replace(b"392.00", b"**392.00**")
    found = import_document("x", read_document("x", data), 2024, "zh")
    assert found.data["tasks"][0]["funds"] == "392.00"
