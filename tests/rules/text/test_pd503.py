"""PD503: blanks that do not belong there."""

import pytest

from support.rows import assert_found, assert_quiet, judged, messages, rows

FIRES = [
    "objective: 完成全年« »工作。\n",
    "objective: 完成全年«\u3000»工作。\n",
    'objective: "« »完成全年工作。"\n',
    "objective: 合格率>=95%，完成« »任务。\n",
    rows("质量", "合格率|«\u3000\u3000»≥95%"),
    "objective: 完成（« »甲）项任务。\n",
    "objective: 完成（甲« »）项任务。\n",
    "objective: 落实中共中央 国务院部署，完成« »任务。\n",
    # Paragraphs may be indented, as it is usual; between their words, on lines of blanks and behind them nothing belongs.
    "objective: |\n  第一段。\n  第二段完成«\u3000\u3000»任务。\n",
    "objective: |\n  第一段。\n  «\u3000»第二段。\n",
    "objective: |\n  第一段。\n  «\u3000\u3000»\n  第二段。\n",
    "objective: |-\n  第一段。\n  第二段。\n  «\u3000\u3000»\n",
]
MISSES = [
    "objective: 使用 OA 系统，共 3 项\n",
    "objective: |\n  第一段。\n\n  第二段。\n",
    "objective: |\n  \u3000\u3000第一段。\n  \u3000\u3000第二段。\n",
    "objective: |\n  \u3000\u3000" + "组织开展全区宣传思想文化各项重点工作，" * 2 + "完成。\n",
    "objective: 落实中共中央 国务院决策部署。\n",
    'objective: "\u3000\u3000"\n',
    "objective: 完成（ ）项任务，印发《 》一份。\n",
    'objective: "完成(  )项任务"\n',
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD503", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD503", fragment)


def test_the_fix_takes_all_of_them_out() -> None:
    fragment = "objective: 完成 全年\u3000\u3000工作。\n"
    (found,) = judged("PD503", fragment)
    assert found.fix is not None
    assert found.fix.safe
    assert found.fix.edits == ((2, 3, ""), (5, 7, ""))
    (said,) = messages("PD503", fragment)
    assert said.startswith("文字里有 2 处多余的空格")


@pytest.mark.parametrize(("length", "is_found"), [(29, True), (30, False)])
def test_how_long_an_indented_paragraph_is(length: int, is_found: bool) -> None:
    text = "\u3000\u3000".ljust(length, "宣")
    assert bool(judged("PD503", f'objective: "{text}"\n')) == is_found
