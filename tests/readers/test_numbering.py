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
        ("decimalFullWidth", "%1．", 9, [0, 0], ["９．", "１０．"]),
        ("decimalZero", "%1.", 9, [0, 0], ["09.", "10."]),
        ("ideographTraditional", "%1、", 1, [0, 0], ["甲、", "乙、"]),
        ("decimalEnclosedParen", "%1", 1, [0, 0], ["⑴", "⑵"]),
        ("decimalEnclosedFullstop", "%1", 2, [0, 0], ["⒉", "⒊"]),
        ("ideographEnclosedCircle", "%1", 10, [0, 0], ["㊉", "11"]),
        ("chineseLegalSimplified", "%1、", 20, [0, 0], ["贰拾、", "贰拾壹、"]),
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


def test_lists_by_style_and_lists_that_begin_anew() -> None:
    """Two lists of one kind go on counting; one that says so begins anew."""
    document = docx.Document()
    part = document.part.numbering_part.element
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{level}</w:abstractNum>'))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    for number, own in ((77, ""), (78, ""), (79, anew)):
        xml = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="77"/>{own}</w:num>'
        part.append(parse_xml(xml))
    styles = document.styles.element
    for name, above, number in (("Above", "", 77), ("Below", "Above", 0)):
        own = f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr>' if number else ""
        based = f'<w:basedOn w:val="{above}"/>' if above else ""
        xml = f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>{based}{own}</w:style>'
        styles.append(parse_xml(xml))
    cell = document.add_table(1, 1).cell(0, 0)
    for at, (style, number) in enumerate((("Above", 0), ("Below", 0), ("", 78), ("", 79), ("", 79))):
        paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
        paragraph.add_run("内容")
        said = f'<w:pStyle {nsdecls("w")} w:val="{style}"/>' if style else ""
        said = said or f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        paragraph._p.get_or_add_pPr().append(parse_xml(said))
    buffer = BytesIO()
    document.save(buffer)
    (grid,) = read_document("x", buffer.getvalue()).grids
    assert [line.removesuffix("内容") for line in grid.cells[0].text.split("\n")] == ["1.", "2.", "3.", "5.", "6."]
