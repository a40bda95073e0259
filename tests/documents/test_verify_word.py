"""A printed form that somebody has changed in Word: what a reader sees decides, not what the file holds."""

import pytest

from support.altered import AMOUNT, Change, both, messages, printed, replaced, rewritten, verdict

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
RUN = '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">392.00</w:t></w:r>'
TEXT = '<w:t xml:space="preserve">392.00</w:t>'
CELL = f'<w:p><w:pPr><w:pStyle w:val="CellAmount"/></w:pPr>{RUN}</w:p></w:tc>'
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
VML = "urn:schemas-microsoft-com:vml"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def run_with(properties: str) -> Change:
    """The run of the amount with further properties."""
    return replaced(RUN, RUN.replace("</w:rPr>", f"{properties}</w:rPr>"))


def paragraph_with(properties: str) -> Change:
    return replaced(CELL, CELL.replace("</w:pPr>", f"{properties}</w:pPr>", 1))


def styled(properties: str) -> str:
    """A document whose amount has a style of characters, which is based on another one that says something."""
    return (
        f'<w:style w:type="character" w:styleId="Below"><w:rPr>{properties}</w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Above"><w:basedOn w:val="Below"/></w:style></w:styles>'
    )


UNSEEN: dict[str, Change] = {
    "vanish": run_with("<w:vanish/>"),
    "white": run_with('<w:color w:val="FFFFFF"/>'),
    "nearly white": run_with('<w:color w:val="FDFDF8"/>'),
    "light grey": run_with('<w:color w:val="F2F2F2"/>'),
    "the theme's white": run_with('<w:color w:val="000000" w:themeColor="background1"/>'),
    "black on black": run_with('<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>'),
    "marked in black": run_with('<w:highlight w:val="black"/>'),
    "blue on blue": run_with('<w:color w:val="0000FF"/><w:shd w:val="clear" w:fill="0000FF"/>'),
    "one point": run_with('<w:sz w:val="2"/>'),
    "of no width": run_with('<w:w w:val="1"/>'),
    "flat lines": paragraph_with('<w:spacing w:line="20" w:lineRule="exact"/>'),
    "beside the page": paragraph_with('<w:ind w:left="-31000"/>'),
    "clear letters": both(
        replaced("<w:document ", f'<w:document xmlns:w14="{W14}" '),
        run_with("<w14:textFill><w14:noFill/></w14:textFill>"),
    ),
    "a cell of its colour": both(
        replaced(f"</w:tcPr>{CELL}", f'<w:shd w:val="clear" w:fill="C00000"/></w:tcPr>{CELL}'),
        run_with('<w:color w:val="C00000"/>'),
    ),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_an_amount_that_nobody_sees(name: str) -> None:
    said = messages(rewritten("docx", {DOCUMENT: UNSEEN[name]}))
    assert said.startswith(f"申报是“{AMOUNT}”，文件里有，但看不见")
    assert "表格 2，第 4 行第 3 列" in said
    assert "\n" not in said


@pytest.mark.parametrize("properties", ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="1"/>'])
def test_an_amount_that_a_style_hides(properties: str) -> None:
    data = rewritten(
        "docx",
        {DOCUMENT: run_with('<w:rStyle w:val="Above"/>'), STYLES: replaced("</w:styles>", styled(properties))},
    )
    assert "看不见" in messages(data)


def test_a_style_of_paragraphs_that_hides() -> None:
    change = replaced('w:styleId="CellAmount">', 'w:styleId="CellAmount"><w:rPr><w:vanish/></w:rPr>')
    assert messages(rewritten("docx", {STYLES: change})).count("看不见") == 8 + 7


SEEN: dict[str, Change] = {
    "not hidden": run_with('<w:vanish w:val="0"/>'),
    "grey": run_with('<w:color w:val="808080"/>'),
    "red": run_with('<w:color w:val="FF0000"/>'),
    "white on black": run_with('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>'),
    "bold and slanted": run_with("<w:b/><w:i/>"),
    "smaller": run_with('<w:sz w:val="12"/>'),
    "marked in yellow": run_with('<w:highlight w:val="yellow"/>'),
    "not struck": run_with('<w:strike w:val="false"/>'),
    "two runs": replaced(TEXT, f"{TEXT.replace('392.00', '392.')}</w:r><w:r><w:t>00</w:t>"),
    "a hidden text besides": replaced(RUN, f"{RUN}<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>"),
    "an accepted insertion": replaced(RUN, f'<w:ins w:id="1" w:author="x">{RUN}</w:ins>'),
    "a control": replaced(RUN, f"<w:sdt><w:sdtContent>{RUN}</w:sdtContent></w:sdt>"),
    "a bookmark": replaced(RUN, f'<w:bookmarkStart w:id="1" w:name="x"/>{RUN}<w:bookmarkEnd w:id="1"/>'),
    "a line typed by hand": replaced("做好舆情监看、分析", "做好舆情</w:t><w:br/><w:t>监看、分析"),
    "a wide blank in a label": replaced(">部门名称<", ">部 门 名 称<", 9),
}


@pytest.mark.parametrize("name", SEEN)
def test_what_changes_nothing_for_a_reader(name: str) -> None:
    found = verdict(rewritten("docx", {DOCUMENT: SEEN[name]}))
    assert (found.diagnostics, found.is_identical) == ([], False)


SAID: dict[str, tuple[Change, str]] = {
    "struck": (run_with("<w:strike/>"), f"“{AMOUNT}”被划掉"),
    "struck twice": (run_with("<w:dstrike/>"), f"“{AMOUNT}”被划掉"),
    "a deletion": (
        replaced(RUN, f'<w:del w:id="1" w:author="x"><w:r><w:delText>500.00</w:delText></w:r></w:del>{RUN}'),
        "还没有接受的删除：“500.00”",
    ),
    "a symbol": (replaced(RUN, f'{RUN}<w:r><w:sym w:font="Symbol" w:char="F039"/></w:r>'), "“392.009”"),
    "an equation": (
        both(
            replaced("<w:document ", f'<w:document xmlns:m="{MATH}" '),
            replaced(RUN, f"{RUN}<m:oMath><m:r><m:t>9</m:t></m:r></m:oMath>"),
        ),
        "“392.009”",
    ),
    "a font of pictures": (run_with('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), "申报是“392.00”"),
    "from right to left": (replaced(RUN, f'<w:bdo w:val="rtl">{RUN}</w:bdo>'), "申报是“392.00”"),
    "a label": (replaced(">基本支出<", ">基本支出（含上年结转）<"), "表上应是“基本支出”"),
    "a title": (replaced("部门整体预算绩效目标申报表<", "部门整体预算绩效目标申报表（草稿）<"), "部门整体预算绩效目标申报表（草稿）"),
    "another number": (replaced(">表14<", ">表15<"), "表15"),
    "a unit": (replaced("预算金额（万元）", "预算金额（元）"), "“预算金额（元）”"),
    "a unit of one column": (replaced("拟投入的资金（万元）", "拟投入的资金（亿元）"), "“拟投入的资金（亿元）”"),
    "a heading emptied": (replaced(">预算金额（万元）<", "><"), "少了表上的“预算金额（万元）”"),
    "a line below": (replaced("<w:sectPr>", "<w:p><w:r><w:t>以上金额单位为元</w:t></w:r></w:p><w:sectPr>"), "以上金额单位为元"),
    "a hidden row": (
        lambda text: text[: text.rindex("<w:trPr>", 0, text.index(TEXT))]
        + "<w:trPr><w:hidden/>"
        + text[text.rindex("<w:trPr>", 0, text.index(TEXT)) + len("<w:trPr>") :],
        "看不见",
    ),
    "a flat row": (
        lambda text: text[: text.rindex("<w:trPr>", 0, text.index(TEXT))]
        + '<w:trPr><w:trHeight w:val="10" w:hRule="exact"/>'
        + text[text.rindex("<w:trPr>", 0, text.index(TEXT)) + len("<w:trPr>") :],
        "看不见",
    ),
    "a shape": (
        both(
            replaced("<w:document ", f'<w:document xmlns:v="{VML}" '),
            replaced(RUN, f'{RUN}<w:r><w:pict><v:rect style="position:absolute"/></w:pict></w:r>'),
        ),
        "多出图片、形状或控件（表格 2，第 4 行第 3 列：形状）",
    ),
    "a text box": (
        both(
            replaced("<w:document ", f'<w:document xmlns:wps="{WPS}" '),
            replaced(RUN, f"{RUN}<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>999.00</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>"),
        ),
        "999.00",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_what_a_reader_sees(name: str) -> None:
    change, said = SAID[name]
    assert said in messages(rewritten("docx", {DOCUMENT: change}))


RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{OFFICE}" xmlns:v="{VML}"'
)


def with_part(kind: str, name: str, content: str, reference: str = "", section: str = "") -> bytes:
    """The example with one more part, which a section refers to."""
    relation = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{name}"/></Relationships>'
    changes = {RELATIONS: replaced("</Relationships>", relation)}
    if reference:
        changes[DOCUMENT] = both(
            replaced("<w:document ", f'<w:document xmlns:r="{OFFICE}" '),
            replaced("<w:sectPr>", f'<w:sectPr><w:{reference} r:id="rId99"/>{section}'),
        )
    return rewritten("docx", changes, {f"word/{name}": content})


def header(text: str) -> str:
    return f"<w:hdr {NAMESPACES}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>"


def test_headers_and_footers() -> None:
    shown = 'headerReference w:type="default"'
    assert "“作废”" in messages(with_part("header", "h.xml", header("作废"), shown))
    assert "“单位：元”" in messages(
        with_part("footer", "f.xml", header("单位：元"), 'footerReference w:type="default"')
    )
    for text in ("- 3 -", "第 1 页 共 4 页", "1/4", "Page 2 of 4", "部门整体预算绩效目标申报表", "　"):
        assert messages(with_part("header", "h.xml", header(text), shown)) == ""


def test_headers_that_no_page_shows() -> None:
    first, even = 'headerReference w:type="first"', 'headerReference w:type="even"'
    assert messages(with_part("header", "h.xml", header("作废"), first)) == ""
    assert messages(with_part("header", "h.xml", header("作废"), even)) == ""
    assert "“作废”" in messages(with_part("header", "h.xml", header("作废"), first, "<w:titlePg/>"))


def test_a_watermark_of_word() -> None:
    art = f'<w:hdr {NAMESPACES}><w:p><w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r></w:p></w:hdr>'
    said = messages(with_part("header", "h.xml", art, 'headerReference w:type="default"'))
    assert "“内部资料”" in said
    assert "形状" in said


def test_notes_and_comments() -> None:
    notes = (
        f'<w:footnotes {NAMESPACES}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>不含上年结转</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    said = messages(with_part("footnotes", "footnotes.xml", notes))
    assert "“不含上年结转”" in said
    assert "—" not in said
    comment = f'<w:comments {NAMESPACES}><w:comment w:id="1"><w:p><w:r><w:t>金额待定</w:t></w:r></w:p></w:comment></w:comments>'
    assert "批注“金额待定”" in messages(with_part("comments", "comments.xml", comment))


def test_a_fresh_print_is_identical() -> None:
    assert verdict(printed("docx")).is_identical
