"""Prints that somebody has changed in ways that stand near to those that are named elsewhere."""

import pytest

from perfdecl.documents.verify import verify_record
from support.altered import Change, messages, printed, replaced, rewritten
from support.habits import BEGIN, END, THEN, instruction

DOCUMENT = "word/document.xml"
RUN = '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">392.00</w:t></w:r>'
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def instead(runs: str) -> Change:
    return replaced(RUN, runs)


SEEN: dict[str, Change] = {
    "white letters by their fill": instead(
        RUN.replace(
            "</w:rPr>",
            f'<w14:textFill xmlns:w14="{W14}"><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>'
            "</w14:textFill></w:rPr>",
        )
    ),
    "a raised digit": instead(RUN + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'),
    "a symbol by a field": instead(f"{RUN}{BEGIN}{instruction('SYMBOL 57 _f Arial'.replace('_', chr(92)))}{END}"),
    "a code that hides it": instead(f"{BEGIN}{RUN}{THEN}<w:r><w:t>999.00</w:t></w:r>{END}"),
    "a field that may change": instead(f"{BEGIN}{instruction(' DOCPROPERTY x ')}{THEN}{RUN}{END}"),
    "a control that shows something else": instead(
        f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>{RUN}</w:sdtContent></w:sdt>'
    ),
    "an alternative": instead(
        f'{RUN}<mc:AlternateContent xmlns:mc="{COMPATIBLE}"><mc:Choice Requires="zz9"/><mc:Fallback><w:r><w:t>9</w:t>'
        "</w:r></mc:Fallback></mc:AlternateContent>"
    ),
    "a guide to its sound": instead(
        f"<w:r><w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase>{RUN}</w:rubyBase></w:ruby></w:r>"
    ),
    "a frame beyond the page": replaced(
        '<w:pStyle w:val="CellAmount"/>', '<w:pStyle w:val="CellAmount"/><w:framePr w:x="30000"/>'
    ),
    "a table beyond the page": replaced("<w:tblW ", '<w:tblInd w:w="30000" w:type="dxa"/><w:tblW '),
    "a column of no width": lambda text: text.replace('<w:gridCol w:w="3556"/>', '<w:gridCol w:w="1"/>').replace(
        '<w:tcW w:w="3556" w:type="dxa"/>', '<w:tcW w:w="0" w:type="auto"/>'
    ),
    "everything hidden": lambda text: text.replace("<w:rPr>", "<w:rPr><w:vanish/>"),
}


@pytest.mark.parametrize("name", SEEN)
def test_what_a_reader_of_word_sees(name: str) -> None:
    assert messages(rewritten("docx", {DOCUMENT: SEEN[name]}))


UNCHANGED: dict[str, Change] = {
    "another form of a sign": replaced("≥95%", "≥95％"),
    "a radical": replaced("文化市场管理", "⽂化市场管理"),
    "a field for a link": instead(f"{BEGIN}{instruction(' HYPERLINK x ')}{THEN}{RUN}{END}"),
    "a control of text": instead(f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{RUN}</w:sdtContent></w:sdt>"),
    "a known alternative": instead(
        f'<mc:AlternateContent xmlns:mc="{COMPATIBLE}"><mc:Choice Requires="w16se">{RUN}</mc:Choice><mc:Fallback/>'
        "</mc:AlternateContent>"
    ),
}


@pytest.mark.parametrize("name", UNCHANGED)
def test_what_changes_nothing_in_word(name: str) -> None:
    assert not messages(rewritten("docx", {DOCUMENT: UNCHANGED[name]}))


def numbered(level: str) -> bytes:
    """The first amount in a list whose only level this is."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
    lists = (
        f'<w:numbering {space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{level}</w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    listed = '<w:pStyle w:val="CellAmount"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="numbering.xml"/></Relationships>'
    changes = {
        DOCUMENT: replaced('<w:pStyle w:val="CellAmount"/>', listed),
        "word/_rels/document.xml.rels": replaced("</Relationships>", relation),
    }
    return rewritten("docx", changes, {"word/numbering.xml": lists})


def test_bullets_that_are_digits() -> None:
    assert messages(numbered('<w:numFmt w:val="bullet"/><w:lvlText w:val="9"/>'))
    assert not messages(numbered('<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'))


def drawing(content: str) -> str:
    """What is said of a workbook with a drawing over its first sheet."""
    spaces = (
        'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="{COMPATIBLE}"'
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{kind}" Target="../drawings/d.xml"/></Relationships>'
    more = {
        "xl/drawings/d.xml": f"<xdr:wsDr {spaces}>{content}</xdr:wsDr>",
        "xl/worksheets/_rels/sheet1.xml.rels": relations,
    }
    return messages(rewritten("xlsx", {}, more))


def test_drawings_within_alternatives() -> None:
    start = "<xdr:from><xdr:col>1</xdr:col><xdr:row>5</xdr:row></xdr:from>"
    shape = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>999</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
    inside = f'<mc:AlternateContent><mc:Choice Requires="a14">{shape}</mc:Choice></mc:AlternateContent>'
    for content in (
        f"<xdr:twoCellAnchor>{start}{shape}</xdr:twoCellAnchor>",
        f"<xdr:twoCellAnchor>{start}{inside}</xdr:twoCellAnchor>",
        f'<mc:AlternateContent><mc:Choice Requires="a14"><xdr:twoCellAnchor>{start}{shape}</xdr:twoCellAnchor></mc:Choice>'
        "</mc:AlternateContent>",
    ):
        assert "999" in drawing(content)


def test_a_newer_kind_of_conditions() -> None:
    newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
    rule = f'<extLst><ext><x14:conditionalFormatting xmlns:x14="{newer}"/></ext></extLst></worksheet>'
    assert "条件格式" in messages(rewritten("xlsx", {"xl/worksheets/sheet1.xml": replaced("</worksheet>", rule)}))


def on_page(old: str, new: str) -> str:
    text = printed("html").decode()
    assert old in text
    return "\n".join(one.message for one in verify_record("x", text.replace(old, new, 1).encode(), "zh").diagnostics)


def test_what_a_reader_of_a_page_sees() -> None:
    for inner in ("392.00<sup>2</sup>", "<ruby>392.00<rt>9</rt></ruby>", "<b popover>392.00</b>", "39<sub>2</sub>.00"):
        assert on_page("<span>392.00</span>", f"<span>{inner}</span>")
    assert not on_page("<span>392.00</span>", "<span><b>392</b>.00</span>")


def old_drawing(content: str) -> str:
    """What is said of a workbook with an old kind of drawing, which is no sound XML."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{kind}" Target="../drawings/d.vml"/></Relationships>'
    more = {"xl/drawings/d.vml": f"<xml>{content}<br></xml>", "xl/worksheets/_rels/sheet1.xml.rels": relations}
    return messages(rewritten("xlsx", {}, more))


def test_old_drawings() -> None:
    assert "形状" in old_drawing("<v:shape><v:textbox>9</v:textbox></v:shape>")
    assert not old_drawing('<v:shapetype/><v:shape><x:ClientData ObjectType="Note"/></v:shape>')
