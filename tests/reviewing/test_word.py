"""A Word form comes back with comments on its cells, and is otherwise what it was."""

from io import BytesIO
from re import sub

import pytest
from docx import Document
from docx.document import Document as Opened

from perfdecl.readers.kinds import read_document
from support.reviewing import WORD, W, parts, reviewed, wrong

LIST = "审核意见（perfdecl）"
OTHER = f'<w:comments xmlns:w="{W}"><w:comment w:id="7" w:author="王"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment></w:comments>'


def opened(data: bytes) -> Opened:
    return Document(BytesIO(data))


def commented(document: Opened) -> dict[int, str]:
    """The texts of the cells by the comments that begin in them."""
    found: dict[int, str] = {}
    for table in document.tables:
        for cell in table._tbl.iter(f"{{{W}}}tc"):
            for mark in cell.iter(f"{{{W}}}commentRangeStart"):
                found[int(mark.get(f"{{{W}}}id"))] = "".join(one.text or "" for one in cell.iter(f"{{{W}}}t"))
    return found


def test_a_finding_is_a_comment_on_its_cell() -> None:
    result = reviewed(wrong("docx"))
    document = opened(result.data)
    comments = {one.comment_id: one for one in document.comments}
    assert len(comments) == len(result.remarks) > 1
    first = comments[0]
    assert first.author == "perfdecl review"
    assert first.text.startswith("【错误 PD201】预算整体情况 / 部门预算支出\n支出合计与收入合计不相等，相差 1.00 万元")
    assert commented(document)[0] == "1,341.73"
    assert set(commented(document)) == set(comments)


def test_no_line_of_a_file_that_nobody_wrote_is_named() -> None:
    said = [line for one in reviewed(wrong("docx")).remarks for line in one.lines("zh")]
    assert said
    assert not any("（第" in line or "# perfdecl" in line or "YAML" in line for line in said)


def test_everything_else_stays_byte_for_byte() -> None:
    before = parts(wrong("docx"))
    after = parts(reviewed(wrong("docx")).data)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {WORD, "[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert set(after) - set(before) == {"word/comments1.xml"}
    text = after[WORD].decode()
    end = text.rindex('<w:p xmlns:w="', 0, text.index(LIST))
    text = text[:end] + text[text.rindex("<w:sectPr") :]
    text = sub(r'<w:commentRange(?:Start|End) xmlns:w="[^"]*" w:id="[0-9]+"/>', "", text)
    text = sub(r'<w:r xmlns:w="[^"]*"><w:commentReference w:id="[0-9]+"/></w:r>', "", text)
    assert text == before[WORD].decode()


def test_the_list_stands_on_a_page_at_the_end() -> None:
    result = reviewed(wrong("docx"))
    table = opened(result.data).tables[-1]
    assert [cell.text for cell in table.rows[0].cells][:4] == ["序号", "申报单位或项目", "级别", "规则"]
    assert table.rows[0].cells[-1].text == "修改说明"
    assert len(table.rows) == len(result.remarks) + 1
    row = [cell.text for cell in table.rows[1].cells]
    assert row[:4] == ["1", "中国共产党广州市荔湾区委员会宣传部", "错误", "PD201"]
    assert row[5] == "表格 1，第 4 行第 2 列，标在最近的单元格"


def test_again_replaces_comments_and_list() -> None:
    once = reviewed(wrong("docx")).data
    again = reviewed(once)
    assert len(again.remarks) == len(reviewed(wrong("docx")).remarks)
    assert len(list(opened(again.data).comments)) == len(again.remarks)
    assert parts(again.data)[WORD].decode().count(LIST) == 1
    corrected = parts(once)[WORD].decode().replace("1,341.73", "1,340.73")
    cured = reviewed(_with(once, {WORD: corrected.encode()}))
    assert not [one for one in cured.remarks if one.diagnostic.code in ("PD201", "PD702")]


def _with(data: bytes, changes: dict[str, bytes]) -> bytes:
    from perfdecl.printers.package import package

    return package((parts(data) | changes).items())


def test_comments_of_others_stay() -> None:
    relation = f'<Relationship Id="rIdX" Type="{"http://schemas.openxmlformats.org/officeDocument/2006/relationships"}/comments" Target="comments.xml"/></Relationships>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    data = wrong(
        "docx",
        {
            "word/_rels/document.xml.rels": lambda text: text.replace("</Relationships>", relation),
            "[Content_Types].xml": lambda text: text.replace("</Types>", override),
        },
        {"word/comments.xml": OTHER},
    )
    once = reviewed(data).data
    for result in (once, reviewed(once).data):
        comments = list(opened(result).comments)
        assert (comments[0].comment_id, comments[0].author, comments[0].text) == (7, "王", "请核对")
        assert min(one.comment_id for one in comments[1:]) > 7
        assert parts(result)["word/_rels/document.xml.rels"] == parts(data)["word/_rels/document.xml.rels"]


def test_the_list_is_no_text_of_the_form() -> None:
    from perfdecl.documents.forms_in import forms_in

    data = reviewed(wrong("docx")).data
    [one] = forms_in("x", read_document("x", data))
    assert (one.found.residue, one.found.outside) == ([], [])


@pytest.mark.parametrize("declared", ["UTF-16", "utf-8"])
def test_a_part_in_another_encoding(declared: str) -> None:
    text = parts(wrong("docx"))[WORD].decode()
    body = text[text.index("?>") + 2 :]
    data = f'<?xml version="1.0" encoding="{declared}"?>{body}'.encode(declared.replace("utf-8", "utf-8-sig"))
    result = reviewed(_with(wrong("docx"), {WORD: data}))
    assert commented(opened(result.data))[0] == "1,341.73"


def test_the_same_bytes() -> None:
    assert reviewed(wrong("docx")).data == reviewed(wrong("docx")).data
