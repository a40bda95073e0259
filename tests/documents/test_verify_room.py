"""A printed Word document that somebody has set otherwise: rows, paper, styles of tables, shapes around pages."""

from re import sub

import pytest

from support.altered import Change, both, messages, printed, replaced, rewritten, verdict

DOCUMENT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
TEXT = '<w:t xml:space="preserve">392.00</w:t>'
RUN = f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>{TEXT}</w:r>'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def run(properties: str) -> Change:
    return replaced(RUN, RUN.replace("</w:rPr>", f"{properties}</w:rPr>"))


def within(tag: str, added: str, end: str = "") -> Change:
    """Something put into the last element of a tag before the amount."""

    def change(text: str) -> str:
        start = text.rindex(f"<{tag}>", 0, text.index(TEXT))
        mark = f"</{end}>" if end else f"<{tag}>"
        at = text.index(mark, start) + (0 if end else len(mark))
        return text[:at] + added + text[at:]

    return change


def row(height: int, rule: str = "exact") -> Change:
    def change(text: str) -> str:
        start = text.rindex("<w:tr>", 0, text.index(TEXT))
        end = text.index("</w:tr>", start)
        own = sub("<w:trHeight[^>]*/>", f'<w:trHeight w:val="{height}" w:hRule="{rule}"/>', text[start:end])
        return text[:start] + own + text[end:]

    return change


def said(*changes: Change, **parts: Change) -> str:
    named = {"styles": STYLES, "settings": SETTINGS}
    return messages(
        rewritten(
            "docx",
            ({DOCUMENT: both(*changes)} if changes else {}) | {named[one]: change for one, change in parts.items()},
        )
    )


def test_rows_of_an_exact_height() -> None:
    for height in (150, 465, 900):
        assert "显示不全（表格 2，第 4 行第 4 列）" in said(row(height))
    for height, rule in ((1700, "exact"), (3500, "exact"), (150, "atLeast")):
        assert said(row(height, rule)) == ""


def test_a_paragraph_that_leaves_its_row() -> None:
    assert "“392.00”在文件里显示不全" in said(both(row(1785), within("w:pPr", '<w:spacing w:before="3000"/>', "w:pPr")))
    assert said(both(row(1785), within("w:pPr", '<w:spacing w:before="60"/>', "w:pPr"))) == ""


PAGE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'


def paper(size: str) -> Change:
    return lambda text: text.replace(PAGE, f"<w:pgSz {size}/>")


def test_tables_beyond_the_paper() -> None:
    upright = said(paper('w:w="11906" w:h="16838"'))
    assert upright.count("在打印的范围之外") == 3
    assert "“中国共产党广州市荔湾区委员会宣传部”（表格 1，第 1 行第 2 列）" in upright
    assert "在打印的范围之外" in said(lambda text: text.replace('w:left="1306"', 'w:left="15000"'))
    for size in ('w:w="23814" w:h="16839"', 'w:w="15840" w:h="12240"', 'w:w="14300" w:h="11906"'):
        assert said(paper(size)) == ""


def test_tables_that_adapt_to_the_paper() -> None:
    free = both(paper('w:w="11906" w:h="16838"'), lambda text: text.replace('<w:tblLayout w:type="fixed"/>', ""))
    assert said(free) == ""


UNSEEN: dict[str, Change] = {
    "letters that let everything through": run(
        f'<w14:textFill {W14}><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="98000"/></w14:srgbClr>'
        "</w14:solidFill></w14:textFill>"
    ),
    "letters shaded in white": run(
        f'<w14:textFill {W14}><w14:gradFill><w14:gsLst><w14:gs w14:pos="0"><w14:srgbClr w14:val="FFFFFF"/></w14:gs>'
        '<w14:gs w14:pos="1"><w14:srgbClr w14:val="FEFEFE"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>'
    ),
    "letters far from each other": run('<w:spacing w:val="20000"/>'),
    "letters on one spot": run('<w:fitText w:val="1"/>'),
    "an indent wider than the cell": within("w:pPr", '<w:ind w:left="5000"/>', "w:pPr"),
    "an end beyond the cell": within("w:pPr", '<w:ind w:right="-9000"/>', "w:pPr"),
    "a pattern": both(
        run('<w:color w:val="000000"/>'),
        within("w:tcPr", '<w:shd w:val="pct95" w:color="000000" w:fill="FFFFFF"/>', "w:tcPr"),
    ),
    "a cell merged with the one before": within("w:tcPr", "<w:hMerge/>", "w:tcPr"),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_an_amount_that_nobody_sees(name: str) -> None:
    assert said(UNSEEN[name]).startswith("申报是“392.00”，文件里有，但看不见")


SEEN: dict[str, Change] = {
    "letters that let a little through": run(
        f'<w14:textFill {W14}><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="15000"/></w14:srgbClr>'
        "</w14:solidFill></w14:textFill>"
    ),
    "letters shaded from black": run(
        f'<w14:textFill {W14}><w14:gradFill><w14:gsLst><w14:gs w14:pos="0"><w14:srgbClr w14:val="000000"/></w14:gs>'
        '<w14:gs w14:pos="1"><w14:srgbClr w14:val="FFFFFF"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>'
    ),
    "letters of the theme": run(
        f'<w14:textFill {W14}><w14:solidFill><w14:schemeClr w14:val="tx1"/></w14:solidFill></w14:textFill>'
    ),
    "letters a little apart": run('<w:spacing w:val="40"/>'),
    "a run set into a width": run('<w:fitText w:val="1200"/>'),
    "an indent": within("w:pPr", '<w:ind w:left="400" w:right="100"/>', "w:pPr"),
    "a light pattern": within("w:tcPr", '<w:shd w:val="pct10" w:color="auto" w:fill="auto"/>', "w:tcPr"),
    "no line from corner to corner": within("w:tcPr", '<w:tcBorders><w:tl2br w:val="nil"/></w:tcBorders>', "w:tcPr"),
}


@pytest.mark.parametrize("name", SEEN)
def test_what_changes_nothing_for_a_reader(name: str) -> None:
    assert said(SEEN[name]) == ""


def test_lines_from_corner_to_corner() -> None:
    line = '<w:tcBorders><w:tl2br w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tcBorders>'
    assert "表格 2，第 4 行第 3 列：线条或图形" in said(within("w:tcPr", line, "w:tcPr"))


def test_a_cell_that_is_to_be_deleted() -> None:
    assert "还没有接受的删除：“392.00”" in said(within("w:tcPr", '<w:cellDel w:id="3" w:author="x"/>', "w:tcPr"))
    assert said(within("w:tcPr", '<w:cellIns w:id="3" w:author="x"/>', "w:tcPr")) == ""


def test_numbers_of_pages_in_a_cell() -> None:
    assert "公式“PAGE”" in said(replaced(RUN, f'<w:fldSimple w:instr=" PAGE ">{RUN}</w:fldSimple>'))
    assert "公式“pgNum”" in said(replaced(RUN, f"{RUN}<w:r><w:pgNum/></w:r>"))
    below = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p><w:sectPr>'
    assert said(replaced("<w:sectPr>", below)) == ""


@pytest.mark.parametrize("shape", ["roundrect", "polyline", "curve", "arc", "oval"])
def test_shapes_of_an_older_kind(shape: str) -> None:
    drawn = f'<w:r><w:pict><v:{shape} xmlns:v="urn:schemas-microsoft-com:vml" fillcolor="white"/></w:pict></w:r>'
    assert "第 4 行第 3 列：形状" in said(replaced(RUN, RUN + drawn))


def table_style(region: str, properties: str, look: str) -> str:
    """What is said where the tables' style gives a region looks of its own, and the tables ask for that as ``look`` says."""
    asked = '<w:tblStyle w:val="FormTable"/>'
    own = f'<w:tblStylePr w:type="{region}"><w:rPr>{properties}</w:rPr></w:tblStylePr></w:style>'
    return said(
        lambda text: text.replace(asked, f"{asked}<w:tblLook {look}/>"),
        styles=lambda text: sub(r'(w:styleId="FormTable">.*?)</w:style>', rf"\1{own}", text),
    )


def test_regions_of_tables() -> None:
    white, hidden = '<w:color w:val="FFFFFF"/>', "<w:vanish/>"
    assert "看不见" in table_style("firstCol", hidden, 'w:val="0080"')
    assert "看不见" in table_style("band1Horz", white, 'w:firstRow="1" w:noHBand="0" w:noVBand="1"')
    assert "看不见" in table_style("lastCol", white, 'w:lastColumn="1" w:noHBand="1" w:noVBand="1"')
    assert "看不见" in table_style("wholeTable", white, 'w:val="0600"')
    assert table_style("band1Horz", white, 'w:val="0600"') == ""
    assert table_style("firstCol", hidden, 'w:firstColumn="0" w:noHBand="1" w:noVBand="1"') == ""
    assert table_style("lastRow", '<w:color w:val="FF0000"/>', 'w:lastRow="1"') == ""


def test_a_page_of_a_colour() -> None:
    black = both(replaced("<w:body>", '<w:background w:color="000000"/><w:body>'), run('<w:color w:val="000000"/>'))
    shown: Change = lambda text: sub(r"(<w:settings[^>]*>)", r"\1<w:displayBackgroundShape/>", text)  # noqa: E731
    assert "看不见" in said(black, settings=shown)
    assert said(black) == ""
    assert said(replaced("<w:body>", '<w:background w:color="FFFFCC"/><w:body>'), settings=shown) == ""


def footer(content: str) -> str:
    relation = f'<Relationship Id="rId99" Type="{OFFICE}/footer" Target="f.xml"/></Relationships>'
    reference = f'<w:sectPr><w:footerReference xmlns:r="{OFFICE}" w:type="default" r:id="rId99"/>'
    changes = {
        "word/_rels/document.xml.rels": replaced("</Relationships>", relation),
        DOCUMENT: replaced("<w:sectPr>", reference),
    }
    return messages(
        rewritten("docx", changes, {"word/f.xml": f"<w:ftr {SPACES}><w:p><w:r>{content}</w:r></w:p></w:ftr>"})
    )


BOX = "<w:txbxContent><w:p><w:r><w:t>- 3 -</w:t></w:r></w:p></w:txbxContent>"


def test_numbers_of_pages_in_text_boxes() -> None:
    old = '<w:pict><v:shape {} style="position:absolute"><v:textbox>{}</v:textbox></v:shape></w:pict>'
    new = "<w:drawing><wps:wsp><wps:spPr>{}</wps:spPr><wps:txbx>{}</wps:txbx></wps:wsp></w:drawing>"
    assert footer(old.format('filled="f" stroked="f"', BOX)) == ""
    assert footer(new.format("<a:noFill/>", BOX)) == ""
    assert footer(new.format("", BOX)) == ""
    assert "形状" in footer(old.format("", BOX))
    assert "形状" in footer(new.format('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', BOX))
    assert "作废" in footer(new.format("<a:noFill/>", BOX.replace("- 3 -", "作废")))
    assert "形状" in footer(old.format('filled="f"', "").replace("<v:textbox></v:textbox>", ""))


def test_a_fresh_print_has_room() -> None:
    assert verdict(printed("docx")).is_identical
