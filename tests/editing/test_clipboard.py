"""Cells and paragraphs as other programs put them on the clipboard."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.clipboard import cells_of_clipboard, clean_text, rows_of_cells


@pytest.mark.parametrize(
    ("tsv", "cells"),
    [
        ("甲\t乙\r\n丙\t丁\r\n", [["甲", "乙"], ["丙", "丁"]]),
        ("甲\t乙", [["甲", "乙"]]),
        ("甲", [["甲"]]),
        ("", [[""]]),
        ("甲\r\n\r\n乙\r\n", [["甲"], [""], ["乙"]]),
        ("甲\n乙\n", [["甲"], ["乙"]]),
        ('"第一行\n第二行"\t乙\r\n', [["第一行\n第二行", "乙"]]),
        ('"他说""好""\n第二行"\t乙\r\n', [['他说"好"\n第二行', "乙"]]),
        ('"有\t制表"\t乙\r\n', [["有\t制表", "乙"]]),
        ('"荔湾"记忆馆\t≥5\r\n', [['"荔湾"记忆馆', "≥5"]]),
        ('"荔湾"\t≥5\r\n', [['"荔湾"', "≥5"]]),
        ('5"管\t乙\r\n', [['5"管', "乙"]]),
        ('"没有关上\t乙\r\n', [['"没有关上', "乙"]]),
        ("甲\t\t丙\r\n乙\r\n", [["甲", "", "丙"], ["乙", "", ""]]),
        ("\t甲\r\n", [["", "甲"]]),
        ("  甲\u3000\t\u00a0≥95%\u200b\r\n", [["甲", "≥95%"]]),
    ],
)
def test_cells(tsv: str, cells: list[list[str]]) -> None:
    assert cells_of_clipboard(tsv) == cells


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("第一段\r\n第二段\r\n", "第一段\n第二段"),
        ("第一行\x0b第二行\r第三行", "第一行\n第二行\n第三行"),
        ("一\u2028二\u2029三\x85四", "一\n二\n三\n四"),
        ("2024\u00a0年\u202f度", "2024 年 度"),
        ("绩\u00ad效\u200b目\ufeff标", "绩效目标"),
        ("单元格\x07", "单元格"),
        ("\u3000\u3000首行缩进  \n\u3000\u3000第二段\u3000", "\u3000\u3000首行缩进\n\u3000\u3000第二段"),
        ("\ud800甲", "甲"),
        ("甲\u202e乙", "甲\u202e乙"),
        ("\n\n甲\n\n乙\n\n", "甲\n\n乙"),
    ],
)
def test_paragraphs(text: str, clean: str) -> None:
    assert clean_text(text) == clean
    assert clean_text(clean) == clean


CELLS = st.text(st.sampled_from("甲乙 \"'\n,;5"), max_size=6).map(clean_text).map(lambda text: text.strip(" "))


@settings(deadline=None)
@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=5)
    )
)
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    """A cell with a line break is quoted, every other one is as it is: so spreadsheets write them."""
    written = "".join("\t".join(_as_excel(cell) for cell in row) + "\r\n" for row in rows)
    if not any(cell.startswith('"') and "\n" not in cell for row in rows for cell in row):
        assert cells_of_clipboard(written) == rows


def _as_excel(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if "\n" in cell else cell


def test_rows() -> None:
    cells = [["开展活动", "≥6场", ""], ["满意度", "≥90%", ""]]
    expected = [{"name": "开展活动", "annual": "≥6场"}, {"name": "满意度", "annual": "≥90%"}]
    assert rows_of_cells(cells, ("name", "annual")) == expected
    with pytest.raises(ValueError, match="columns"):
        rows_of_cells([["甲", "乙", "丙"]], ("name", "annual"))
