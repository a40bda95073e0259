"""Documents made to hurt, each from its pattern: what is small in the file and large in memory, time or digits.

Each has the entry of the catalogue that says why it is not read, or nothing where it can be read.
"""

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Attack(NamedTuple):
    """How to make it, and what is said of it."""

    make: Callable[[], bytes]
    entry: str = ""


def zipped(*parts: tuple[str, str | bytes]) -> bytes:
    """An office file of these parts."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(body: str, *parts: tuple[str, str | bytes]) -> bytes:
    """A Word file with this body."""
    return zipped(("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'), *parts)


def table(*rows: str) -> str:
    """A table of rows, each with the cells that are given as XML."""
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def cell(text: str = "x", properties: str = "") -> str:
    """A cell of Word."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


def span(value: str) -> str:
    """A cell over so many columns."""
    return cell(properties=f'<w:gridSpan w:val="{value}"/>')


def numbered(paragraphs: int, text: str, start: str = "1", level: str = "0") -> bytes:
    """Paragraphs of a list whose numbers look like a text."""
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
        f'<w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    one = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    return docx(one * paragraphs, ("word/numbering.xml", numbering))


def xlsx(
    sheet: str, strings: str = "", styles: str = "", sheets: int = 1, properties: str = "", more: str = ""
) -> bytes:
    """A workbook whose sheets all show one part."""
    names = "".join(f'<sheet name="s{at}" sheetId="{at}" r:id="r1"/>' for at in range(1, sheets + 1))
    target = '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
    return zipped(
        ("xl/workbook.xml", f'<workbook xmlns="{S}" xmlns:r="{R}">{properties}<sheets>{names}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f"<Relationships>{target}</Relationships>"),
        ("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{S}">{more}<sheetData>{sheet}</sheetData></worksheet>'),
        ("xl/sharedStrings.xml", f'<sst xmlns="{S}">{strings}</sst>'),
        ("xl/styles.xml", f'<styleSheet xmlns="{S}">{styles}</styleSheet>'),
    )


def value(text: str, kind: str = "n", at: str = "A1") -> str:
    """A row of one cell."""
    return f'<row><c r="{at}" t="{kind}" s="0"><v>{text}</v></c></row>'


def style(code: str) -> str:
    """A style of numbers for all cells."""
    return f'<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>'


def merged(*ranges: str, cells: str = "A1") -> bytes:
    """A sheet of cells with merged ranges."""
    rows = "".join(f'<row><c r="{one}"><v>1</v></c></row>' for one in cells.split())
    refs = "".join(f'<mergeCell ref="{one}"/>' for one in ranges)
    return xlsx(rows, more=f"<mergeCells>{refs}</mergeCells>")


def page(text: str) -> bytes:
    """A web page."""
    return f"<html><table><tr><td>部门名称</td></tr></table>{text}".encode()


def pdf(*objects: bytes) -> bytes:
    """A PDF of objects from 4 on; the first three are its catalogue, its pages, and a page that draws the fourth."""
    first = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>",
    )
    made = b"%PDF-1.7\n"
    for number, one in enumerate((*first, *objects), 1):
        made += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    return made + b"trailer<</Root 1 0 R>>\n%%EOF"


def stream(content: bytes, more: bytes = b"", is_packed: bool = False) -> bytes:
    """A stream, packed or not."""
    if is_packed:
        content, more = zlib.compress(content, 9), more + b"/Filter/FlateDecode"
    return b"<<" + more + b"/Length %d>>stream\n" % len(content) + content + b"\nendstream"


def multiplied(depth: int, times: int, inner: bytes = b"0 0 m 9 9 l S") -> bytes:
    """Forms that draw the next one several times."""
    forms = []
    for level in range(depth):
        draws = b"/X Do " * times if level < depth - 1 else inner
        resources = b"/Resources<</XObject<</X %d 0 R>>>>" % (7 + level)
        forms.append(stream(draws, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources))
    return pdf(stream(b"/X Do " * times), b"<</XObject<</X 6 0 R>>>>", *forms)


FONT = b"<</Font<</F 6 0 R>>>>"
HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def written(content: bytes) -> bytes:
    """A page with text."""
    return pdf(stream(content, is_packed=True), FONT, HELVETICA)


def crossing(across: int, down: int) -> Iterator[bytes]:
    """Lines in both directions."""
    for at in range(across):
        yield b"0 %.2f m 590 %.2f l S\n" % (at * 790 / across, at * 790 / across)
    for at in range(down):
        yield b"%.2f 0 m %.2f 790 l S\n" % (at * 590 / down, at * 590 / down)


#: Not a number, one of another script, too many digits, and signs.
NUMBERS = ("²", "٣", "9" * 5_000, "-1", "1e9", "", "0x1")

ATTACKS: dict[str, Attack] = {
    # Web pages
    "html spans": Attack(
        lambda: ("<table><tr>" + "<td rowspan=1000 colspan=1000>x" * 50 + "<tr>" * 999 + "</table>").encode(), "cells"
    ),
    "html spans in many tables": Attack(
        lambda: (("<table><tr>" + "<td rowspan=1000 colspan=1000>" + "<tr>" * 999 + "</table>") * 9).encode(), "cells"
    ),
    "html spans in one row": Attack(lambda: ("<table><tr>" + "<td colspan=1000>x" * 600).encode(), "cells"),
    "html open comments": Attack(lambda: page("<!--" * 2_000_000)),
    "html closed comments": Attack(lambda: page("<!---->" * 500_000)),
    "html dashes": Attack(lambda: page("<!--" + "-" * 5_000_000)),
    "html open CDATA": Attack(lambda: page("<![CDATA[" * 1_000_000)),
    "html declarations": Attack(lambda: page("<!x" * 2_000_000)),
    "html instructions": Attack(lambda: page("<?" * 2_000_000)),
    "html open tags": Attack(lambda: page("<a " * 2_000_000)),
    "html open ends": Attack(lambda: page("</a" * 2_000_000)),
    "html quotes": Attack(lambda: page('<a b="' * 1_000_000)),
    "html both quotes": Attack(lambda: page("<a b=\"c='" * 1_000_000)),
    "html signs of less": Attack(lambda: page("<" * 5_000_000)),
    "html equals": Attack(lambda: page("<a " + "=" * 5_000_000 + ">")),
    "html slashes": Attack(lambda: page("<a " + "/" * 5_000_000)),
    "html scripts": Attack(lambda: page("<script>" + "</scrip" * 1_000_000)),
    "html many scripts": Attack(lambda: page("<script></script>" * 200_000)),
    "html references": Attack(lambda: page("&" * 5_000_000)),
    "html long references": Attack(lambda: page("&#" + "9" * 5_000_000)),
    "html long hexadecimal": Attack(lambda: page("&#x" + "f" * 5_000 + ";&#" + "0" * 5_000 + "65;")),
    "html tags": Attack(lambda: page("<b>" * 2_000_000), "nodes"),
    "html attributes": Attack(lambda: page("<b " + "a " * 2_000_000 + ">")),
    "html attributes of many": Attack(lambda: page(("<b " + "a " * 900 + ">") * 2_000), "nodes"),
    "html lines": Attack(lambda: page("xy<p>" * 100_000), "blocks"),
    "html tables": Attack(lambda: ("<table></table>" * 100_000).encode(), "blocks"),
    "html breaks": Attack(lambda: page("<table><tr><td>x" + "<br>" * 700_000)),
    "html nested": Attack(lambda: page("<table><tr><td>" * 100_000)),
    "html silent": Attack(lambda: page("<head>" * 300_000)),
    "html too long": Attack(lambda: b"<html><table>" + b" " * 20_000_000, "too_large"),
    "html record": Attack(lambda: page('<script id="perfdecl-record">' + "[" * 100_000 + "</script>")),
    **{f"html span {one[:9]!r}": Attack(lambda one=one: f'<table><tr><td rowspan="{one}" colspan="{one}">x'.encode()) for one in NUMBERS},  # type: ignore[misc]
    **{
        f"html charset {one}": Attack(lambda one=one: b"<html><meta charset=" + one.encode() + b"><table>\xb2\xbf" * 9)  # type: ignore[misc]
        for one in ("undefined", "punycode", "idna", "utf-7", "unicode_escape", "hex", "zlib", "rot13", "utf-16", "mbcs", "x" * 3_000, "utf-8-sig")
    },
    # Word
    "docx paragraphs": Attack(lambda: docx("<w:p/>" * 4_900_000), "nodes"),
    "docx tags in pairs": Attack(lambda: docx("<w:p></w:p>" * 1_000_000), "nodes"),
    "docx attributes": Attack(lambda: docx("<w:p " + " ".join(f'a{at}=""' for at in range(900_000)) + "/>"), "nodes"),
    "docx lines": Attack(lambda: docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 60_000), "blocks"),
    "docx cells": Attack(lambda: docx(table(*[cell() * 100] * 4_000)), "nodes"),
    "docx spans": Attack(lambda: docx(table(*["".join([span("999")] * 50)] * 50)), "cells"),
    "docx tables": Attack(lambda: docx("<w:tbl/>" * 60_000), "blocks"),
    "docx merged rows": Attack(lambda: docx(table(*[cell("x" * 50, "<w:vMerge/>")] * 60_000))),
    "docx depth": Attack(lambda: docx("<w:sdt>" * 350_000 + "<w:p/>" + "</w:sdt>" * 350_000)),
    "docx depth and width": Attack(
        lambda: docx("<w:sdt>" * 900 + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 40_000 + "</w:sdt>" * 900)
    ),
    "docx tables in tables": Attack(
        lambda: docx("<w:tbl><w:tr><w:tc>" * 100_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 100_000)
    ),
    "docx runs in runs": Attack(lambda: docx("<w:p>" + "<w:r>" * 300_000 + "<w:t>x</w:t>" + "</w:r>" * 300_000 + "</w:p>")),
    "docx texts": Attack(lambda: docx("<w:p><w:r><w:t>" + "x" * 11_000_000 + "</w:t></w:r></w:p>"), "characters"),
    "docx other parts": Attack(
        lambda: docx("", *((f"customXml/item{at}.xml", "<a>" + "<b/>" * 1_000_000 + "</a>") for at in range(9)))
    ),
    "docx a large record": Attack(
        lambda: docx("", ("customXml/item1.xml", '<a xmlns="urn:perfdecl:record:1">' + "<b/>" * 1_000_000 + "</a>")), "nodes"
    ),
    "docx one huge part": Attack(lambda: zipped(("word/document.xml", b" " * 40_000_000)), "inflated"),
    "docx parts": Attack(lambda: docx("", *((f"a{at}", b"") for at in range(6_000))), "parts"),
    "docx UTF-7": Attack(lambda: zipped(("word/document.xml", '<?xml version="1.0" encoding="UTF-7"?><a/>')), "broken"),
    "docx EBCDIC": Attack(
        lambda: zipped(("word/document.xml", b'<?xml version="1.0" encoding="cp500"?>' + "<!DOCTYPE a>".encode("cp500"))), "broken"
    ),
    "docx UTF-32": Attack(lambda: zipped(("word/document.xml", "<a/>".encode("utf-32"))), "broken"),
    "docx UTF-16 entities": Attack(
        lambda: zipped(("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"))), "entities"
    ),
    "docx numbers": Attack(lambda: numbered(50_000, "x" * 255), "characters"),
    "docx long numbers": Attack(lambda: numbered(10, "%1" * 500_000), "broken"),
    "docx start": Attack(lambda: numbered(2, "%1", start="9" * 5_000)),
    "docx level": Attack(lambda: numbered(2, "%1", level="²")),
    **{f"docx span {one[:9]!r}": Attack(lambda one=one: docx(table(span(one)))) for one in NUMBERS},  # type: ignore[misc]
    # Excel
    "xlsx sheets": Attack(lambda: xlsx(value("1"), sheets=5_000), "sheets"),
    "xlsx sheets of one part": Attack(lambda: xlsx(value("1") * 5_000, sheets=900), "nodes"),
    "xlsx cells": Attack(lambda: xlsx("<row>" + "<c/>" * 900_000 + "</row>"), "nodes"),
    "xlsx one text often": Attack(
        lambda: xlsx(value("0", "s") * 3_000, strings=f"<si><t>{'x' * 1_000_000}</t></si>"), "characters"
    ),
    "xlsx merged column": Attack(lambda: merged("B1:B1048576", cells="A1 B1 A2")),
    "xlsx merged sheet": Attack(lambda: merged("A1:XFD1048576", cells="A1 B2")),
    "xlsx merged to a far cell": Attack(lambda: merged("A1:XFD1048576", cells="A1 XFD1048576"), "cells"),
    "xlsx merged rows": Attack(lambda: merged("A1:A499000", cells="A1")),
    "xlsx merged often": Attack(
        lambda: merged(*["A1:XFD1048576"] * 100_000, cells=" ".join(f"A{at}" for at in range(1, 999))), "cells"
    ),
    "xlsx merged backwards": Attack(lambda: merged("C3:A1", "A9999999:A1", "A0:B0", cells="A1 B2 C3")),
    "xlsx hidden columns": Attack(
        lambda: xlsx(value("1"), more="<cols>" + '<col min="1" max="999999" hidden="1"/>' * 90_000 + "</cols>")
    ),
    "xlsx number": Attack(lambda: xlsx(value("1" * 400_000), styles=style("0.00%"))),
    "xlsx fraction": Attack(lambda: xlsx(value("0." + "1" * 400_000), styles=style("0.00%"))),
    "xlsx exponent": Attack(lambda: xlsx(value("1e99"), styles=style("0.00%"))),
    "xlsx decimals": Attack(lambda: xlsx(value("1.5"), styles=style("0." + "0" * 2_000_000 + "%"))),
    "xlsx 200 decimals": Attack(lambda: xlsx(value("1" * 40), styles=style("0." + "0" * 200 + "%"))),
    "xlsx brackets": Attack(lambda: xlsx(value("1.5") * 2_000, styles=style("[" * 200_000))),
    "xlsx last day": Attack(
        lambda: xlsx(value("2958465"), styles=style("yyyy/m/d"), properties='<workbookPr date1904="1"/>')
    ),
    "xlsx half characters": Attack(lambda: xlsx(value("0", "s"), strings="<si><t>_xD800_</t></si>")),
    **{f"xlsx index {one[:9]!r}": Attack(lambda one=one: xlsx(value(one, "s"), strings="<si><t>x</t></si>")) for one in NUMBERS},  # type: ignore[misc]
    # PDF
    "pdf forms in forms": Attack(lambda: multiplied(10, 10), "limits"),
    "pdf forms of nothing": Attack(lambda: multiplied(10, 12, b" "), "limits"),
    "pdf wide forms": Attack(lambda: multiplied(3, 400), "limits"),
    "pdf a packed stream": Attack(lambda: pdf(stream(b" " * 300_000_000, is_packed=True), b"<<>>"), "limits"),
    "pdf lines": Attack(lambda: written(b"".join(crossing(400, 400))), "drawn"),
    "pdf strokes": Attack(lambda: written(b"0 0 m 9 9 l S\n" * 150_000), "drawn"),
    "pdf one long path": Attack(lambda: written(b"0 0 m " + b"9 9 l 500 600 l " * 200_000 + b"S"), "drawn"),
    "pdf characters": Attack(lambda: written(b"BT /F 9 Tf 9 9 Td " + (b"(" + b"x" * 20_000 + b") Tj ") * 3 + b"ET"), "drawn"),
    "pdf cells and characters": Attack(
        lambda: written(b"".join(crossing(160, 160)) + b"BT /F 1 Tf 0 795 Td (" + b"x" * 49_000 + b") Tj ET")
    ),
    "pdf many tables": Attack(
        lambda: written(
            b"".join(b"0 %.1f m 500 %.1f l S 0 %.1f m 0 %.1f l S\n" % ((at * 6,) * 3 + (at * 6 + 3,)) for at in range(9_000))
            + b"BT /F 9 Tf 9 9 Td (x) Tj ET"
        )
    ),
    "pdf clips": Attack(
        lambda: written(b"0 0 500 500 re W n " * 5_000 + b"BT /F 9 Tf 9 9 Td (x) Tj ET\n" * 5_000)
    ),
    "pdf map of characters": Attack(
        lambda: pdf(
            stream(b"BT /F 9 Tf 9 9 Td (x) Tj ET"),
            FONT,
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>",
            stream(b"1 begincodespacerange<00><ff>endcodespacerange 1 beginbfchar<78><7FFFFFFF>endbfchar"),
        )
    ),
    # Texts
    "txt lines": Attack(lambda: b"a\n" * 100_000, "blocks"),
    "txt blank lines": Attack(lambda: b"\n" * 4_900_000),
    "txt one line": Attack(lambda: b"x" * 4_900_000),
    "txt too long": Attack(lambda: b"x" * 5_100_000, "too_large"),
}  # fmt: skip
