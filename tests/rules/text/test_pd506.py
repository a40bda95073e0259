"""PD506: characters that nobody sees."""

import pytest

import perfdecl
from perfdecl.catalogue.documentation import whole
from perfdecl.forms.table14.form import FORM
from support.rows import assert_found, assert_quiet, messages, rows
from support.tasks import task, tasks

FIRES = [
    "objective: 完成«\u200b»全年任务\n",
    "objective: 完成\u200b全年«\u202e»任务\n",
    tasks(task(name="宣传«\u00ad»工作")),
    rows("质量", "合格率|«\u2060»≥95%"),
]
MISSES = [
    "objective: 完成　全年\u00a0任务\u3000\n",
    "objective: 葛\U000e0100城\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD506", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD506", fragment)


def test_how_many_there_are() -> None:
    (said,) = messages("PD506", "objective: 完成\u200b全年\u200b任务\n")
    assert said.startswith("有 2 个看不见的字符，第一个是 U+200B")


@pytest.mark.parametrize(("turning", "safe"), [("\u200b", True), ("\u202e", False)])
def test_the_fix_deletes_them_all(turning: str, safe: bool) -> None:
    """Where something is read in another order, what is left has to be looked at."""
    text = whole(f"objective: 完成\u200b全年{turning}任务\n", FORM)
    checked = perfdecl.check(text)
    (fix,) = [one.fix for one in checked.diagnostics if one.code == "PD506"]
    assert fix is not None
    assert fix.safe == safe
    for edit in reversed(fix.edits):
        start, end = (checked.source.offset(at) for at in edit.span)
        text = text[:start] + edit.text + text[end:]
    assert text == whole("objective: 完成全年任务\n", FORM)
