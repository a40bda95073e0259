"""A printed workbook that somebody has set otherwise: what its cells have room for, and what of it comes to paper."""

from re import search, sub

import pytest

from support.altered import Change, both, messages, printed, replaced, rewritten, verdict, with_part

TASKS, BOOK, STYLES = "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/styles.xml"
SHEET = "'年度重点工作任务'!"
AREA = f"{SHEET}$A$1:$D$11"


def area(said: str) -> bytes:
    return rewritten("xlsx", {BOOK: replaced(AREA, said)})


LEFT_OUT = {
    "rows": f"{SHEET}$A$1:$D$8",
    "the last column": f"{SHEET}$A$1:$C$11",
    "the first column": f"{SHEET}$B$1:$D$11",
    "whole columns": f"{SHEET}$A:$C",
    "whole rows": f"{SHEET}$1:$8",
    "a row between two ranges": f"{SHEET}$A$1:$D$3,{SHEET}$A$5:$D$11",
    "all but a cell": f"{SHEET}$A$1",
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_a_print_area_that_leaves_texts_out(name: str) -> None:
    (found,) = verdict(area(LEFT_OUT[name])).diagnostics
    assert "在打印的范围之外" in found.message
    assert "表格 年度重点工作任务，第" in found.message


def test_the_first_text_that_is_left_out_is_named() -> None:
    assert "第 9 行第 1 列" in messages(area(LEFT_OUT["rows"]))
    assert "第 4 行第 1 列" in messages(area(LEFT_OUT["a row between two ranges"]))


PRINTED = {
    "more": f"{SHEET}$A$1:$H$40",
    "two ranges": f"{SHEET}$A$1:$D$5,{SHEET}$A$6:$D$11",
    "whole columns": f"{SHEET}$A:$D",
    "whole rows": f"{SHEET}$1:$11",
    "ends exchanged": f"{SHEET}$D$11:$A$1",
    "no place": "#REF!",
    "a formula": "OFFSET(A1,0,0,3,3)",
    "nothing": "",
}


@pytest.mark.parametrize("name", PRINTED)
def test_a_print_area_that_leaves_nothing_out(name: str) -> None:
    assert verdict(area(PRINTED[name])).diagnostics == []


def test_no_print_area_at_all() -> None:
    def change(text: str) -> str:
        return sub(r'<definedName name="_xlnm.Print_Area".*?</definedName>', "", text)

    assert verdict(rewritten("xlsx", {BOOK: change})).diagnostics == []


FREE = replaced('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', "")


@pytest.mark.parametrize("scale", [10, 20, 28])
def test_a_scale_that_nobody_can_read(scale: int) -> None:
    setup = replaced("<pageSetup ", f'<pageSetup scale="{scale}" ')
    assert f"缩小到 {scale}%（工作表“年度重点工作任务”）" in messages(rewritten("xlsx", {TASKS: both(FREE, setup)}))


@pytest.mark.parametrize("scale", [50, 80, 120])
def test_a_scale_that_is_read(scale: int) -> None:
    setup = replaced("<pageSetup ", f'<pageSetup scale="{scale}" ')
    assert messages(rewritten("xlsx", {TASKS: both(FREE, setup)})) == ""


def test_a_scale_that_does_not_count() -> None:
    """A sheet that is fitted to pages has the scale that comes of that."""
    assert messages(rewritten("xlsx", {TASKS: replaced("<pageSetup ", '<pageSetup scale="10" ')})) == ""
    assert messages(rewritten("xlsx", {TASKS: replaced('fitToHeight="0"', 'fitToHeight="1"')})) == ""
    assert "缩小到" in messages(area(f"{SHEET}$A$1:$ZZ$11"))


def row(height: str) -> Change:
    return lambda text: sub(r'(<row r="4") ht="[0-9.]+"', rf'\1 ht="{height}"', text)


@pytest.mark.parametrize("height", ["5", "16.5", "40"])
def test_a_row_that_cuts_off_its_texts(height: str) -> None:
    said = messages(rewritten("xlsx", {TASKS: row(height)}))
    assert "显示不全（表格 年度重点工作任务，第 4 行第 4 列）" in said


@pytest.mark.parametrize("height", ["80", "120", "400"])
def test_a_row_that_has_room(height: str) -> None:
    assert messages(rewritten("xlsx", {TASKS: row(height)})) == ""


def column(width: str) -> Change:
    return lambda text: sub(r'(<col min="4" max="4") width="[0-9.]+"', rf'\1 width="{width}"', text)


def test_columns_of_other_widths() -> None:
    assert "显示不全" in messages(rewritten("xlsx", {TASKS: column("12")}))
    for width in ("48", "60"):
        assert messages(rewritten("xlsx", {TASKS: column(width)})) == ""


def styled(alignment: str = "", border: str = "", fill: str = "", font: str = "", cell: str = "D4") -> bytes:
    """The example with a style of its own for one cell."""

    def styles(text: str) -> str:
        number = {"D4": 8, "C4": 7}[cell]
        own = text[text.index("<cellXfs") :].split("<xf ")[number + 1].partition("</xf>")[0]
        own = f"<xf {own}</xf>"
        for group, one, said in (("borders", "borderId", border), ("fills", "fillId", fill), ("fonts", "fontId", font)):
            if said:
                counted = search(rf'<{group} count="([0-9]+)"', text)
                assert counted is not None
                own = sub(rf'{one}="[0-9]+"', f'{one}="{counted[1]}"', own)
                text = text.replace(f"</{group}>", f"{said}</{group}>")
        if alignment:
            own = sub("<alignment[^>]*/>", alignment, own)
        return text.replace("</cellXfs>", f"{own}</cellXfs>")

    return rewritten("xlsx", {STYLES: styles, TASKS: lambda text: sub(rf'(<c r="{cell}" s=)"[0-9]+"', r'\1"24"', text)})


def test_a_text_on_one_line() -> None:
    """It goes on over empty cells as far as the sheet is printed."""
    one_line = '<alignment horizontal="left" vertical="center"/>'
    assert "显示不全" in messages(styled(one_line))
    wider = with_part(styled(one_line), BOOK, replaced(AREA, f"{SHEET}$A$1:$Z$11"))
    assert "显示不全" not in messages(wider)


def test_a_text_that_is_made_smaller() -> None:
    assert "显示不全" in messages(styled('<alignment horizontal="left" shrinkToFit="1"/>'))
    assert messages(styled('<alignment horizontal="right" shrinkToFit="1"/>', cell="C4")) == ""


def test_where_texts_stand_in_their_cells() -> None:
    assert "看不见" in messages(styled('<alignment horizontal="right" indent="60"/>', cell="C4"))
    for said in ('horizontal="center"', 'horizontal="right" indent="3"', 'textRotation="90"', 'readingOrder="2"'):
        assert messages(styled(f"<alignment {said}/>", cell="C4")) == ""


def test_larger_types() -> None:
    assert "显示不全" in messages(styled(font='<font><sz val="36"/><name val="宋体"/></font>'))
    assert "显示成“####" in messages(styled(font='<font><sz val="100"/></font>', cell="C4"))
    assert messages(styled(font='<font><sz val="11"/><name val="宋体"/></font>')) == ""


def test_lines_from_corner_to_corner() -> None:
    lines = '<border diagonalUp="{}"><left/><right/><top/><bottom/><diagonal style="{}"/></border>'
    assert "第 4 行第 3 列：线条或图形" in messages(styled(border=lines.format(1, "thin"), cell="C4"))
    for said in (lines.format(0, "thin"), lines.format(1, "none")):
        assert messages(styled(border=said, cell="C4")) == ""


def fill(inner: str) -> str:
    return messages(styled(fill=f"<fill>{inner}</fill>", cell="C4"))


def test_patterns_and_shades_behind_a_number() -> None:
    black, white = '<color rgb="FF000000"/>', '<color rgb="FFFFFFFF"/>'
    for said in (
        '<patternFill patternType="darkGray"><fgColor rgb="FF000000"/><bgColor rgb="FF111111"/></patternFill>',
        f'<gradientFill><stop position="0">{black}</stop><stop position="1">{black}</stop></gradientFill>',
    ):
        assert "看不见" in fill(said)
    for said in (
        '<patternFill patternType="gray125"/>',
        '<patternFill patternType="lightGrid"><bgColor indexed="64"/></patternFill>',
        f'<gradientFill><stop position="0">{white}</stop><stop position="1">{black}</stop></gradientFill>',
    ):
        assert fill(said) == ""


def test_colours_of_the_workbook_by_number() -> None:
    white = styled(font='<font><color indexed="10"/></font>', cell="C4")
    assert messages(white) == ""
    palette = '<rgbColor rgb="00FFFFFF"/>' * 64
    own = f"<colors><indexedColors>{palette}</indexedColors></colors></styleSheet>"
    assert "看不见" in messages(with_part(white, STYLES, replaced("</styleSheet>", own)))
    assert "看不见" in messages(styled(font='<font><color indexed="65"/></font>', cell="C4"))
    assert messages(styled(font='<font><color indexed="64"/></font>', cell="C4")) == ""


def validation(said: str) -> str:
    rule = f'<dataValidations count="1"><dataValidation sqref="C4" {said}/></dataValidations><printOptions'
    return messages(rewritten("xlsx", {TASKS: replaced("<printOptions", rule)}))


def test_what_is_said_at_a_cell() -> None:
    assert "批注“实为500万元”（表格 年度重点工作任务，第 4 行第 3 列）" in validation(
        'showInputMessage="1" prompt="实为500万元"'
    )
    assert validation('prompt="实为500万元"') == ""
    assert validation('type="decimal" showErrorMessage="1" error="x"') == ""


def test_conditions_on_empty_cells() -> None:
    rule = '<conditionalFormatting sqref="{}"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><printOptions'
    assert messages(rewritten("xlsx", {TASKS: replaced("<printOptions", rule.format("F1:H9 J2"))})) == ""
    assert "条件格式" in messages(rewritten("xlsx", {TASKS: replaced("<printOptions", rule.format("F1:H9 B2:D4"))}))


def test_the_department_in_a_header() -> None:
    header = "<headerFooter><oddHeader>&amp;C{}</oddHeader></headerFooter><rowBreaks"
    for said, differs in (
        ("中国共产党广州市荔湾区委员会宣传部", False),
        ("部门整体预算绩效目标申报表", False),
        ("征求意见稿", True),
    ):
        found = messages(rewritten("xlsx", {TASKS: replaced("<rowBreaks", header.format(said))}))
        assert bool(found) == differs


def test_a_format_that_gives_texts_the_colour_of_paper() -> None:
    def styles(text: str) -> str:
        own = (
            text[text.index("<cellXfs") :]
            .split("<xf ")[9]
            .partition("</xf>")[0]
            .replace('numFmtId="0"', 'numFmtId="200"')
        )
        formats = '<numFmts count="1"><numFmt numFmtId="200" formatCode="[White]@"/></numFmts><fonts'
        return text.replace("<fonts", formats, 1).replace("</cellXfs>", f"<xf {own}</xf></cellXfs>")

    restyled = {STYLES: styles, TASKS: lambda text: sub(r'(<c r="D4" s=)"[0-9]+"', r'\1"24"', text)}
    assert "看不见" in messages(rewritten("xlsx", restyled))


def test_a_fresh_print_has_room() -> None:
    assert verdict(printed("xlsx")).is_identical
