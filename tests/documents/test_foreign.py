"""Documents that perfdecl did not print: other tables, widths, labels and places, and no wrong cell."""

from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from support.command import Perfdecl
from support.foreign import BUDGET, DECLARED, INDICATORS, OBJECTIVE, TASKS, imported, page, word


@pytest.mark.parametrize("landscape", [True, False])
def test_word_with_four_tables(landscape: bool) -> None:
    assert imported(word([BUDGET, OBJECTIVE, TASKS, INDICATORS], landscape)) == (DECLARED, [])


def test_word_with_one_table() -> None:
    assert imported(word([[*BUDGET, *OBJECTIVE, *TASKS, *INDICATORS]], False)) == (DECLARED, [])


def test_what_stands_beside_the_form_is_reported() -> None:
    declaration, residue = imported(word([BUDGET, OBJECTIVE, TASKS, INDICATORS], True, before="2024年部门预算公开"))
    assert declaration == DECLARED
    assert len(residue) == 1
    assert "2024年部门预算公开" in residue[0]


def test_another_number_and_an_extra_row() -> None:
    extra = [*TASKS[:3], ["合计", "", "30", ""], TASKS[3]]
    declaration, residue = imported(word([BUDGET, OBJECTIVE, extra, INDICATORS], True, before="表１２"))
    assert declaration == DECLARED
    assert sorted(one.split("”")[0] for one in residue) == ["“30", "“合计", "“表１２"]


def workbook(shift: int) -> bytes:
    """The form as one sheet among others, moved to the right, with merged headings and levels."""
    book = openpyxl.Workbook()
    book.active.title = "目录"
    book.active["A1"] = "2024年预算"
    sheet = book.create_sheet("表12")
    number = 1 + shift
    sheet.cell(number, 1 + shift, "表12")
    for rows in (BUDGET, OBJECTIVE, TASKS, INDICATORS):
        level: dict[int, int] = {}
        for row in rows:
            number += 1
            for column, text in enumerate(row):
                if text:
                    value: Any = float(text) if text.replace(".", "").isdigit() else text
                    sheet.cell(number, 1 + shift + column, value)
            if len(row) == 1:
                sheet.merge_cells(None, number, 1 + shift, number, 5 + shift)
            if rows is INDICATORS and len(row) == 5 and row[0] in ("产出指标", "效益指标"):
                level[number] = 4 if row[0] == "产出指标" else 2
        for start, height in level.items():
            sheet.merge_cells(None, start, 1 + shift, start + height - 1, 1 + shift)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("shift", [0, 2])
def test_a_sheet_among_others(shift: int) -> None:
    declaration, residue = imported(workbook(shift))
    assert declaration == DECLARED
    assert any("2024年预算" in one for one in residue)


def test_a_page_written_by_hand() -> None:
    assert imported(page([BUDGET, OBJECTIVE, TASKS, INDICATORS])) == (DECLARED, [])


def test_glyph_damage_is_repaired_and_said() -> None:
    tasks = [*TASKS[:2], ["宣传⼯作", "组织宣传活动", "３０", "居民了解各项政策"], TASKS[3]]
    declaration, residue = imported(word([BUDGET, OBJECTIVE, tasks, INDICATORS], True))
    assert declaration == DECLARED
    assert len(residue) == 2
    assert "形近的异体字符" in residue[0]
    assert "“３０”读作 30" in residue[1]


def test_on_the_command_line(here: Path, perfdecl: Perfdecl) -> None:
    (here / "旧.docx").write_bytes(word([BUDGET, OBJECTIVE, TASKS[:3], INDICATORS], True, before="附件"))
    result = perfdecl("import", "旧.docx", "-o", "new.yaml", "--keys", "en")
    assert result.code == 1  # the year is on no form: a gap that validate names, too
    text = (here / "new.yaml").read_text("utf-8")
    assert text.startswith("# 由 perfdecl 从“旧.docx”导入\nform: table14\nyear:  # 待填\ndepartment: 区委宣传部\n")
    assert "PD702 文件里没有年度" in result.err
    assert "PD702 “附件”没有可以放的项目" in result.err
    assert "PD108" in perfdecl("validate", "new.yaml").out
    assert perfdecl("import", "旧.docx", "-o", "new.yaml").code == 2
    assert perfdecl("import", "旧.docx", "-o", "new.yaml", "--force", "--year", "2024").code == 0
    assert perfdecl("validate", "new.yaml").code == 0
    assert perfdecl("import", "旧.docx", "--year", "2024").out == (here / "new.yaml").read_text("utf-8")


def test_what_is_missing_is_said_and_not_invented(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.docx").write_bytes(word([BUDGET[:4], TASKS, INDICATORS], True))
    result = perfdecl("import", "a.docx", "--year", "2024")
    assert result.code == 1
    for key in ("总体绩效目标", "项目支出", "区本级使用资金"):
        assert "没有找到“" in result.err
        assert key in result.err
    assert "总体绩效目标:  # 待填" in result.out
