"""Asking what is wrong with a text, and where."""

from re import search
from typing import NamedTuple

import perfdecl
from perfdecl import Table14Declaration
from perfdecl.forms.table14.plain import PLAIN


class Place(NamedTuple):
    """A code with its line and column, and where it ends on that line (0: on a later one)."""

    code: str
    line: int
    column: int
    end: int


def places(text: str | bytes) -> list[Place]:
    """Everything that is found, in the order of the file; all that a message speaks of is said in it."""
    diagnostics = perfdecl.check(text).diagnostics
    for one in diagnostics:
        said = f"{one.message}{one.help or ''}"
        assert not search(r"\{[a-z_]+\}|None", said), said  # texts of users may hold braces
    return [
        Place(
            one.code,
            one.span.start.line,
            one.span.start.column,
            one.span.end.column if one.span.end.line == one.span.start.line else 0,
        )
        for one in diagnostics
    ]


def codes(text: str | bytes) -> list[str]:
    """The codes of everything that is found, in the order of the file."""
    return [place.code for place in places(text)]


def declared(text: str | bytes) -> Table14Declaration:
    """What is understood of a text as a declaration of 表14."""
    return perfdecl.check(text, form=perfdecl.TABLE14).understood[1]


def cured(text: str) -> str:
    """The text with every safe fix applied."""
    from perfdecl.source.patch import in_order, patch
    from perfdecl.source.problem import TextEdit

    checked = perfdecl.check(text)
    edits = [
        TextEdit(checked.source.offset(edit.span.start), checked.source.offset(edit.span.end), edit.text)
        for one in checked.diagnostics
        if one.fix and one.fix.safe
        for edit in one.fix.edits
    ]
    return patch(text, in_order(edits))


#: A declaration without a fault, in English and in Chinese keys, with the same lines.
ENGLISH = "".join(PLAIN.values())
CHINESE = (
    ENGLISH.replace("form: table14", "表: 表14")
    .replace("year:", "年度:")
    .replace("department:", "部门名称:")
    .replace("budget:", "预算整体情况:")
    .replace("expenditure:", "部门预算支出:")
    .replace("basic:", "基本支出:")
    .replace("project:", "项目支出:")
    .replace("funding:", "收入来源:")
    .replace("fiscal_appropriation:", "财政拨款:")
    .replace("level:", "按预算级次划分:")
    .replace("district:", "区本级使用资金:")
    .replace("objective:", "总体绩效目标:")
    .replace("tasks:", "年度重点工作任务:")
    .replace("- name: 宣传工作", "- 名称: 宣传工作")
    .replace("content:", "主要实施内容:")
    .replace("funds:", "拟投入的资金:")
    .replace("goal:", "期望达到的目标:")
    .replace("indicators:", "绩效指标:")
    .replace("output:", "产出指标:")
    .replace("quantity:", "数量指标:")
    .replace("timeliness:", "时效指标:")
    .replace("cost:", "成本指标:")
    .replace("benefit:", "效益指标:")
    .replace("social:", "社会效益指标:")
    .replace("satisfaction:", "满意度指标:")
    .replace("service_recipients:", "服务对象满意度指标:")
    .replace("- name:", "- 三级指标:")
    .replace("period:", "实施周期指标值:")
    .replace("annual:", "年度指标值:")
)


#: What is right and wrong in English keys, and the place of that; the same in Chinese keys.
Change = tuple[str, str, tuple[int, int, int], str, str, tuple[int, int, int]]


def assert_places(code: str, change: Change) -> None:
    """The first finding of that code stands where it should in both vocabularies."""
    right_en, wrong_en, place_en, right_zh, wrong_zh, place_zh = change
    for text, right, wrong, place in ((ENGLISH, right_en, wrong_en, place_en), (CHINESE, right_zh, wrong_zh, place_zh)):
        changed = text.replace(right, wrong, 1)
        assert changed != text
        assert [one for one in places(changed) if one.code == code][:1] == [Place(code, *place)]


def found(text: str | bytes, code: str) -> list[tuple[int, int, int]]:
    """The places of the findings of that code."""
    return [place[1:] for place in places(text) if place.code == code]
