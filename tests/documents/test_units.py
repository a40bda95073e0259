"""Documents in other units than 万元, with labels of their own, and with characters that nobody sees."""

from copy import deepcopy

import pytest

from support.foreign import BUDGET, DECLARED, INDICATORS, OBJECTIVE, TASKS, Rows, imported, page, word

YUAN = {"100.00": "1,000,000.00", "50.00": "500,000.00", "150.00": "1,500,000.00", "30": "300,000"}
ALL = [BUDGET, OBJECTIVE, TASKS, INDICATORS]


def changed(texts: dict[str, str], tables: list[Rows] = ALL) -> list[Rows]:
    """The tables with other texts in some cells."""
    return [[[texts.get(text, text) for text in row] for row in rows] for rows in tables]


HEADS = {"预算金额（万元）": "预算金额（元）", "拟投入的资金(万元)": "拟投入的资金（元）"}
BARE = {"预算金额（万元）": "预算金额", "拟投入的资金(万元)": "拟投入的资金"}


@pytest.mark.parametrize("make", [lambda tables: word(tables, landscape=True), page], ids=["docx", "html"])
def test_headings_say_yuan(make: object) -> None:
    declaration, residue = imported(make(changed(YUAN | HEADS)))  # type: ignore[operator]
    assert declaration == DECLARED
    assert residue == ["文件里的金额以元为单位，已精确换算成万元，共 5 项"]


@pytest.mark.parametrize("note", ["单位：元", "金额单位：人民币元", "（注：本表金额单位均为元）"])
def test_a_note_says_yuan(note: str) -> None:
    declaration, residue = imported(word(changed(YUAN | BARE), landscape=True, before=note))
    assert declaration == DECLARED
    assert residue == ["文件里的金额以元为单位，已精确换算成万元，共 5 项"]


def test_a_note_in_the_sheet_itself() -> None:
    budget = deepcopy(changed(YUAN | BARE)[0])
    budget.insert(1, ["", "", "", "单位：元"])
    declaration, residue = imported(page([budget, *changed(YUAN | BARE)[1:]]))
    assert declaration == DECLARED
    assert residue == ["文件里的金额以元为单位，已精确换算成万元，共 5 项"]


def test_the_nearest_unit_counts_where_they_differ() -> None:
    declaration, residue = imported(word(ALL, landscape=True, before="单位：元"))
    assert declaration == DECLARED
    assert residue == ["文件里的金额单位前后不一致（万元、元），已按离金额最近的标注读"]


def test_a_note_on_the_usual_unit_is_no_residue() -> None:
    assert imported(word(ALL, landscape=True, before="单位：万元")) == (DECLARED, [])


def test_dashes_and_full_width_digits() -> None:
    declaration, residue = imported(page(changed({"0.00": "—", "30": "３０．００"})))
    assert declaration == DECLARED
    assert [one.partition("的“")[2] for one in residue] == [*["—”读作 0"] * 4, "３０．００”读作 30.00"]


def test_near_labels_are_named() -> None:
    labels = {
        "拟投入的资金(万元)": "拟投入资金（万元）",
        "三级指标": "三级指标名称",
        "总体绩效目标": "年度总体目标",
        "年度重点工作任务": "年度主要任务",
    }
    declaration, residue = imported(page(changed(labels)))
    assert declaration == DECLARED
    assert sorted(residue) == sorted(
        f"文件里的“{text}”当作“{label}”读了"
        for label, text in {**labels, "拟投入的资金": "拟投入资金（万元）"}.items()
        if "(" not in label
    )


def test_characters_that_nobody_sees() -> None:
    tables = [[["\u200b".join(text) for text in row] for row in rows] for rows in ALL]
    declaration, residue = imported(page(tables))
    assert declaration == DECLARED
    assert all("零宽字符" in one for one in residue)
