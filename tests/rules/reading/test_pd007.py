"""PD007: lines that YAML joins, between Chinese characters and where each was a paragraph."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, codes, cured, declared, found, places

OBJECTIVE = "完成全年宣传任务。"

#: What begins a line of a list.
MARKS = ["2.", "2、", "2．", "2)", "（二）", "(2)", "二、", "②", "第二，", "目标二：", "- ", "—", "•"]
ALIKE = ["2.5万元", "2024年", "-5℃", "二期", "第二产业", "目标", "——坚持"]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("style", ["{}，\n  {}再接再厉。", '"{}，\n  {}再接再厉。"', ">\n  {}，\n  {}再接再厉。"])
def test_a_list_keeps_its_paragraphs(mark: str, style: str) -> None:
    wrong = ENGLISH.replace(OBJECTIVE, style.format("1.完成任务", mark))
    assert [place[:3] for place in places(wrong)] == [("PD007", 12, 12)]
    assert [code for code in codes(cured(wrong)) if code.startswith("PD0")] == []
    assert declared(cured(wrong)).objective.split("\n") == ["1.完成任务，", f"{mark}再接再厉。"]


@pytest.mark.parametrize("word", ALIKE)
def test_what_only_looks_like_one(word: str) -> None:
    wrong = ENGLISH.replace(OBJECTIVE, f"完成任务，\n  {word}再接再厉。")
    assert all("冒号后面写“|”" not in one.help for one in perfdecl.check(wrong).diagnostics)


def test_a_list_that_begins_below_its_key() -> None:
    wrong = CHINESE.replace(f" {OBJECTIVE}", "\n  1. 完成任务。\n  2. 再接再厉。")
    assert places(wrong) == [Place("PD007", 13, 3, 0)]
    assert "总体绩效目标: |\n  1. 完成任务。\n  2. 再接再厉。\n" in cured(wrong)
    assert codes(cured(wrong)) == []


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_list_within_a_task(line_break: str) -> None:
    wrong = CHINESE.replace("居民了解各项政策", "一、居民了解政策；\n      二、居民满意。").replace("\n", line_break)
    assert [place[:3] for place in places(wrong)] == [("PD007", 17, 14)]
    right = "    期望达到的目标: |\n      一、居民了解政策；\n      二、居民满意。\n"
    assert right.replace("\n", line_break) in cured(wrong)


def test_no_fix_where_something_would_be_lost() -> None:
    for text in ('"1.任\\u52a1，\n  2.再接再厉。"', "1.任务，\n  2.再接再厉。  # 说明"):
        wrong = ENGLISH.replace(OBJECTIVE, text)
        assert codes(wrong)[0] == "PD007"
        assert cured(wrong) == wrong
    flow = ENGLISH.replace("tasks:\n", 'tasks:\n  - {name: 一, content: "1.甲\n  2.乙", funds: 1, goal: 丙}\n')
    assert [one.fix for one in perfdecl.check(flow).diagnostics if one.code == "PD007"] == [None]


def test_blanks_that_come_of_joining_are_told_once() -> None:
    assert codes(ENGLISH.replace(OBJECTIVE, "坚持稳中求进，\n  完成任务。")) == ["PD007"]


FOLDED = [
    (">\n  坚持稳中求进，\n  完成任务。", "坚持稳中求进，完成任务。"),
    (">-\n  坚持稳中求进，\n  完成任务。\n  再接再厉。", "坚持稳中求进，完成任务。再接再厉。"),
    ('"坚持稳中求进，\n  完成任务。"', "坚持稳中求进，完成任务。"),
    ("坚持稳中求进，\n  完成任务。", "坚持稳中求进，完成任务。"),
]


@pytest.mark.parametrize(("written", "meant"), FOLDED)
@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
def test_a_text_that_yaml_joins(text: str, written: str, meant: str) -> None:
    wrong = text.replace("完成全年宣传任务。", written)
    assert [place[:2] for place in found(wrong, "PD007")] == [(12, 12 if text is ENGLISH else 9)]
    assert perfdecl.check(cured(wrong), form=perfdecl.TABLE14).understood[1].objective.strip() == meant
    assert codes(cured(wrong)) == []


@pytest.mark.parametrize(
    "written", ["|\n  坚持稳中求进，\n  完成任务。", ">\n  use OA\n  system", "坚持稳中求进，完成任务。"]
)
def test_not_where_nothing_is_lost(written: str) -> None:
    assert "PD007" not in codes(ENGLISH.replace("完成全年宣传任务。", written))
