"""A printed form that somebody has changed in Excel: what its cells show decides."""

from re import search, sub

import pytest

from support.altered import Change, both, messages, printed, replaced, rewritten, verdict

#: The worksheet of the tasks, and that of the budget.
SHEET, BUDGET = "xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"
STYLES, BOOK = "xl/styles.xml", "xl/workbook.xml"
VALUE = "<v>392.00</v>"


def style_of_amount(change: str, extra: str = "") -> dict[str, Change]:
    """The amount gets a style of its own, the same as before but for what ``change`` says of it."""
    with_format = f"<numFmts count='1'>{extra}</numFmts><fonts" if extra.startswith("<numFmt") else "<fonts"

    def styles(text: str) -> str:
        before = search(r'<xf numFmtId="4"[^>]*>.*?</xf>', text)
        assert before is not None
        name, _, value = change.partition("=")
        own = sub(rf'{name}="[0-9]+"', f'{name}="{value}"', before[0])
        text = text.replace("</cellXfs>", f"{own}</cellXfs>").replace("<fonts", with_format, 1)
        for group in ("fonts", "fills"):
            if extra.startswith(f"<{group[:-1]}>"):
                text = text.replace(f"</{group}>", f"{extra}</{group}>")
        return text

    return {STYLES: styles, SHEET: restyled}


def restyled(text: str) -> str:
    count = sum(1 for _ in range(text.count(" s=")))  # styles are counted from 0; the new one is the last
    assert count
    found = search(rf'<c r="([A-Z]+[0-9]+)" s="[0-9]+">{VALUE}', text)
    assert found is not None
    return text.replace(found[0], f'<c r="{found[1]}" s="{STYLE_COUNT}">{VALUE}')


STYLE_COUNT = 24


def code(said: str) -> dict[str, Change]:
    return style_of_amount("numFmtId=200", f'<numFmt numFmtId="200" formatCode="{said}"/>')


def font(said: str) -> dict[str, Change]:
    return style_of_amount("fontId=5", f"<font>{said}</font>")


OTHERWISE = {
    "-#,##0.00": "-392.00",
    "9#,##0.00": "9392.00",
    "0!.0000": "0.0392",
    "#,##0.00,": "0.39",
    "0.00,,": "0.00",
    "0.00E+00": "3.92E+02",
    "0%": "39200%",
    "&quot;999.00&quot;": "999.00",
    "[&gt;100]&quot;999.00&quot;;0.00": "999.00",
    "0.00&quot;元&quot;": "0.0392",  # in 万元
    "yyyy/m/d": "1901/1/26",
}


@pytest.mark.parametrize("said", OTHERWISE)
def test_formats_that_show_another_number(said: str) -> None:
    assert f"文件里印的是“{OTHERWISE[said]}”" in messages(rewritten("xlsx", code(said)))


@pytest.mark.parametrize(
    "said", ["0", "0.0", "#,##0.00", "General", "#,##0.00_);[Red](#,##0.00)", "_ * #,##0.00_ ", "00000"]
)
def test_formats_that_show_the_same_number(said: str) -> None:
    assert messages(rewritten("xlsx", code(said))) == ""


def test_a_format_that_rounds() -> None:
    change = {name: one for name, one in code("0").items() if name == STYLES}
    styled = both(
        lambda text: sub(
            r'(<c r="[A-Z]+[0-9]+" s=")[0-9]+(">)<v>1340.73</v>', rf"\g<1>{STYLE_COUNT}\2<v>1340.73</v>", text
        )
    )
    assert "数字显示成“1341”" in messages(rewritten("xlsx", change | {BUDGET: styled}))


UNSEEN = {
    "nothing": code(";;;"),
    "white": font('<color rgb="FFFFFFFF"/>'),
    "nearly white": font('<color rgb="FFFAFAFA"/>'),
    "the theme's paper": font('<color theme="0"/>'),
    "the theme's paper, darker": font('<color theme="0" tint="-0.04"/>'),
    "a number for white": font('<color indexed="9"/>'),
    "one point": font('<sz val="1"/>'),
    "a fill of its colour": style_of_amount(
        "fillId=2", '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill>'
    ),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_an_amount_that_nobody_sees(name: str) -> None:
    said = messages(rewritten("xlsx", UNSEEN[name]))
    assert said.startswith("申报是“392.00”，文件里有，但看不见")
    assert "\n" not in said


@pytest.mark.parametrize(
    "said", ['<color rgb="FF808080"/>', '<color theme="1"/>', '<color rgb="FFFF0000"/>', "<b/>", '<sz val="6"/>']
)
def test_fonts_that_are_seen(said: str) -> None:
    assert messages(rewritten("xlsx", font(said))) == ""


def test_a_struck_amount() -> None:
    assert "“392.00”被划掉" in messages(rewritten("xlsx", font("<strike/>")))


def row_with(said: str) -> Change:
    """The row of the amount with another attribute."""

    def change(text: str) -> str:
        start = text.rindex("<row ", 0, text.index(VALUE))
        row = search(r"<row [^>]*>", text[start:])
        assert row is not None
        kept = sub(r' ht="[^"]*"', "", row[0]) if " ht=" in said else row[0]
        return text.replace(row[0], kept.replace("<row ", f"<row {said} "))

    return change


@pytest.mark.parametrize("said", ['hidden="1"', ' ht="0"', ' ht="0.5"', ' ht="2"'])
def test_a_row_that_nobody_sees(said: str) -> None:
    found = messages(rewritten("xlsx", {SHEET: row_with(said)}))
    assert found.count("看不见") >= 3
    assert "392.00" in found


@pytest.mark.parametrize("said", ['hidden="1" ', 'width="0" ', 'width="0.1" '])
def test_columns_that_nobody_sees(said: str) -> None:
    """All columns that the amount is merged over."""

    def change(text: str) -> str:
        found = search(rf'<c r="([A-Z]+)([0-9]+)" s="[0-9]+">{VALUE}', text)
        assert found is not None
        merged = search(rf'<mergeCell ref="{found[1]}{found[2]}:([A-Z]+)', text)
        first, last = ord(found[1]) - 64, (ord(merged[1]) if merged else ord(found[1])) - 64
        for column in range(first, last + 1):
            text = sub(
                rf'<col min="{column}" max="{column}" [^>]*>', f'<col min="{column}" max="{column}" {said}/>', text
            )
        return text

    assert "392.00" in messages(rewritten("xlsx", {SHEET: change}))


SAID: dict[str, tuple[Change, str]] = {
    "a unit": (replaced("预算金额（万元）", "预算金额（元）"), "“预算金额（元）”"),
    "a label": (replaced(">教育收费<", ">教育收费等<") if False else replaced(">基本支出<", ">基本支出等<"), "基本支出等"),
    "a header": (replaced("<pageSetup", "<headerFooter><oddHeader>&amp;C&amp;\"宋体\"&amp;16作废</oddHeader></headerFooter><pageSetup"), "“作废”"),
    "a footer": (replaced("<pageSetup", "<headerFooter><oddFooter>&amp;L单位：元&amp;R第 &amp;P 页</oddFooter></headerFooter><pageSetup"), "“单位：元”"),
    "a condition": (replaced("<printOptions", '<conditionalFormatting sqref="A1:Z99"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><printOptions'), "条件格式（工作表“年度重点工作任务”：A1:Z99）"),
    "a formula": (replaced(VALUE, f"<f>300+92</f>{VALUE}"), "公式“=300+92”"),
    "a note": (replaced("</sheetData>", '<row r="999"><c r="A999" t="inlineStr"><is><t>另有追加</t></is></c></row></sheetData>'), "另有追加"),
    "a struck piece": (replaced('<t xml:space="preserve">表14</t>', '<r><rPr><strike/></rPr><t>表14</t></r>'), "“表14”被划掉"),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_what_a_reader_sees(name: str) -> None:
    change, said = SAID[name]
    sheet = BUDGET if name in ("a unit", "a label", "a struck piece") else SHEET
    assert said in messages(rewritten("xlsx", {sheet: change}))


SAME: dict[str, Change] = {
    "numbers of pages": replaced("<pageSetup", "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter><pageSetup"),
    "a header of first pages that are no others": replaced("<pageSetup", "<headerFooter><firstHeader>作废</firstHeader></headerFooter><pageSetup"),
    "noise of a float": replaced(VALUE, "<v>391.99999999999994</v>"),
    "no places of cells": lambda text: sub(r'(<row )r="[0-9]+" ([^>]*>)<c r="A[0-9]+"', r"\1\2<c", text, count=2),
    "a view without zeros": replaced("showGridLines", 'zoomScale="50" showGridLines'),
}  # fmt: skip


@pytest.mark.parametrize("name", SAME)
def test_what_changes_nothing_for_a_reader(name: str) -> None:
    found = verdict(rewritten("xlsx", {SHEET: SAME[name]}))
    assert (found.diagnostics, found.is_identical) == ([], False)


def test_a_picture_over_the_sheet() -> None:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
        ),
        "xl/drawings/drawing1.xml": (
            f'<d:wsDr xmlns:d="{drawing}"><d:twoCellAnchor><d:from><d:col>3</d:col><d:row>14</d:row></d:from>'
            "<d:pic/></d:twoCellAnchor></d:wsDr>"
        ),
    }
    data = rewritten("xlsx", {SHEET: replaced("</worksheet>", '<drawing r:id="rId1" xmlns:r="x"/></worksheet>')}, parts)
    assert "图片、形状或控件（表格 表14，第 15 行第 4 列：图片）" in messages(data)


def test_a_fresh_print_is_identical() -> None:
    assert verdict(printed("xlsx")).is_identical
