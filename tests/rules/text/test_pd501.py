"""PD501: placeholders."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    "objective: 完成«XX»项重点工作。\n",
    'objective: "完成重点工作，«待填»。"\n',
    "objective: |\n  第一段。\n  第二段完成«***»项。\n",
    rows("数量", "活动场次|≥«□»场"),
    "objective: «……»\n",
    "objective: 完成 «X» 场演出。\n",
    "objective: 于第«X»季度完成。\n",
    "objective: «请填写总体目标»\n",
    "objective: 合计«#REF!»，完成任务。\n",
    rows("数量", '活动场次|"«#DIV/0!»"'),
    "objective: 完成«??»项任务。\n",
]
MISSES = [
    "objective: 等待定价，6-8项，3.5个，XXL号，完成……等。\n",
    "objective: X年级学生，第x期，C#语言，1#楼，#1、#2机组，请填写问卷的群众，在此基础上提升。\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD501", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD501", fragment)


def test_each_is_named() -> None:
    first, second = messages("PD501", "objective: 完成XX项工作，覆盖***个社区。\n")
    assert first.startswith("占位符“XX”还没有换成实际内容")
    assert second.startswith("占位符“***”还没有换成实际内容")
