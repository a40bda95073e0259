"""Word's own numbers before paragraphs, and its hidden text."""

from io import BytesIO

import docx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from perfdecl.readers.kinds import read_document


def numbered(kind: str, text: str, start: int, levels: list[int]) -> list[str]:
    """The paragraphs of a cell that are numbered by a list whose second level is (a)."""
    document = docx.Document()
    part = document.part.numbering_part.element
    level = f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
    second = '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1(%2)"/></w:lvl>'
    kinds = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{level}{second}</w:abstractNum>'
    part.insert(0, parse_xml(kinds))
    part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    cell = document.add_table(1, 1).cell(0, 0)
    for at, one in enumerate(levels):
        paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
        paragraph.add_run("内容")
        found = parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{one}"/><w:numId w:val="77"/></w:numPr>')
        paragraph._p.get_or_add_pPr().append(found)
    buffer = BytesIO()
    document.save(buffer)
    (grid,) = read_document("x", buffer.getvalue()).grids
    return [line.removesuffix("内容") for line in grid.cells[0].text.split("\n")]


@pytest.mark.parametrize(
    ("kind", "text", "start", "levels", "seen"),
    [
        ("decimal", "%1.", 1, [0, 0, 0], ["1.", "2.", "3."]),
        ("decimal", "（%1）", 3, [0, 1, 1, 0, 1], ["（3）", "3(a)", "3(b)", "（4）", "4(a)"]),
        ("chineseCounting", "%1、", 9, [0, 0, 0], ["九、", "十、", "十一、"]),
        ("chineseCountingThousand", "第%1项", 100, [0, 0], ["第一百项", "第一百零一项"]),
        ("upperRoman", "%1.", 4, [0, 0], ["IV.", "V."]),
        ("lowerLetter", "%1)", 26, [0, 0], ["z)", "aa)"]),
        ("decimalEnclosedCircleChinese", "%1", 1, [0, 0], ["①", "②"]),
        ("bullet", "•", 1, [0, 0], ["", ""]),
    ],
)
def test_lists(kind: str, text: str, start: int, levels: list[int], seen: list[str]) -> None:
    assert numbered(kind, text, start, levels) == seen


def test_hidden_text_is_not_seen() -> None:
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].add_run("看得见")
    hidden = cell.paragraphs[0].add_run("看不见")
    hidden._r.get_or_add_rPr().append(OxmlElement("w:vanish"))
    shown = cell.paragraphs[0].add_run("也看得见")
    vanish = OxmlElement("w:vanish")
    vanish.set(qn("w:val"), "0")
    shown._r.get_or_add_rPr().append(vanish)
    buffer = BytesIO()
    document.save(buffer)
    assert read_document("x", buffer.getvalue()).grids[0].cells[0].text == "看得见也看得见"
