"""Where a line belongs: the right line is named, and right files are left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.checking.choose import keys_for
from perfdecl.forms.table14.form import FORM
from perfdecl.source.outline import misplaced
from perfdecl.source.pasted import pasted
from perfdecl.source.write import write_yaml
from support.checking import CHINESE, ENGLISH, Place, codes, cured, declared, places
from support.declarations import declarations

TASK = "  - name: 文明创建\n    content: 开展创建活动\n    funds: 20\n    goal: 保持荣誉称号\n"
TWO = ENGLISH.replace("indicators:\n", f"{TASK}indicators:\n")

#: What is typed instead of what, and what is found.
TYPED = [
    # the line itself, not the one below at which the parser stumbles
    ("  output:\n", "  output\n", [Place("PD001", 23, 3, 9)]),
    ("      - name: 政策知晓率", "    - name: 政策知晓率", [Place("PD001", 38, 5, 18)]),
    ("    project: 50", "   project: 50", [Place("PD001", 7, 4, 15)]),
    ("    project: 50", "     project: 50", [Place("PD001", 7, 6, 17)]),
    ("    basic: 100\n", "   basic: 100\n", [Place("PD001", 7, 5, 16)]),
    ("  - name: 文明创建", "    name: 文明创建", [Place("PD001", 18, 5, 15)]),
    ("  - name: 文明创建", "  3. name: 文明创建", [Place("PD001", 18, 3, 6)]),
    (
        "        period: ≥80%\n        annual: ≥80%",
        "      - period: ≥80%\n      - annual: ≥80%",
        [Place("PD001", 39, 7, 9), Place("PD001", 40, 7, 9)],
    ),
    ("    basic: 100", "\tbasic: 100", [Place("PD001", 6, 1, 2)]),
    ("form: table14", " form: table14", [Place("PD001", 1, 2, 15)]),
]


@pytest.mark.parametrize(("right", "typed", "found"), TYPED)
def test_the_line_is_named(right: str, typed: str, found: list[Place]) -> None:
    assert TWO.count(right) == 1
    wrong = TWO.replace(right, typed)
    assert places(wrong) == found
    assert codes(cured(wrong)) == []


def test_a_task_is_never_to_be_deleted() -> None:
    wrong = TWO.replace("  - name: 文明创建", "    name: 文明创建")
    (one,) = perfdecl.check(wrong).diagnostics
    assert "删" not in one.message + one.help
    assert cured(wrong) == TWO
    assert len(declared(wrong).tasks) == 2


def test_a_key_that_really_is_there_twice() -> None:
    wrong = TWO.replace("    funds: 20\n", "    funds: 20\n    funds: 30\n")
    assert places(wrong) == [Place("PD002", 21, 5, 10)]
    wrong = TWO.replace("  - name: 文明创建\n", "  - name: 文明创建\n    name: 创建\n")
    assert [place.code for place in places(wrong)] == ["PD002"]


@settings(max_examples=60, deadline=None)
@given(declarations(), st.booleans())
def test_nothing_is_misplaced_in_a_right_file(data: dict[str, object], chinese: bool) -> None:
    text = write_yaml(data, FORM.shape, "zh" if chinese else "en", {})
    assert misplaced(text, keys_for(text), len(text)) == []
    assert pasted(text, keys_for(text), len(text)) == []
    assert not [code for code in codes(text) if code.startswith(("PD0", "PD1"))]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([TWO, CHINESE]), st.data())
def test_a_line_moved_by_a_blank_is_the_one_that_is_named(text: str, data: st.DataObject) -> None:
    lines = text.splitlines()
    # The first and only key of its mapping may stand anywhere.
    free = {at for at, line in enumerate(lines) if at and len(line) - len(line.lstrip()) > _margin(lines[at - 1])}
    at = data.draw(
        st.sampled_from([one for one in range(1, len(lines)) if one not in free and lines[one - 1][-1] != ":"])
    )
    if not lines[at].startswith(" "):
        return
    by = data.draw(st.sampled_from([-1, 1]))
    lines[at] = " " * (_margin(lines[at]) + by) + lines[at].lstrip()
    wrong = "\n".join(lines) + "\n"
    found = [one for one in perfdecl.check(wrong).diagnostics if one.code == "PD001"]
    assert [one.span.start.line for one in found] == [at + 1]
    assert cured(wrong) == text


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_pasted_lines_become_a_block(line_break: str) -> None:
    wrong = CHINESE.replace("完成全年宣传任务。", "坚持稳中求进，\n\n完成 #1 任务：\n“创建”。").replace(
        "\n", line_break
    )
    assert places(wrong) == [Place("PD001", 14, 1, 10)]
    right = "总体绩效目标: |\n  坚持稳中求进，\n\n  完成 #1 任务：\n  “创建”。\n"
    assert right.replace("\n", line_break) in cured(wrong)


def test_words_that_belong_to_nothing() -> None:
    for before in ("  funding:\n", "budget:\n"):
        wrong = ENGLISH.replace(before, f"以下是预算\n{before}").replace("district: 150", "district: -150")
        assert [place.code for place in places(wrong)] == ["PD001", "PD105"]
        assert cured(wrong) == wrong


def test_what_was_not_read_is_said() -> None:
    *_, last = perfdecl.check(ENGLISH.replace("tasks:\n", "@x: [b}\n" * 150)).diagnostics
    assert [related.message for related in last.related] == ["从这里起还没有检查；改正后再检查一次"]


@pytest.mark.parametrize("line", [" @x: 1", "   y: 2", " 备注: 说明"])
def test_a_line_that_the_form_does_not_have(line: str) -> None:
    wrong = ENGLISH.replace("budget:\n", f"{line}\nbudget:\n").replace("district: 150", "district: -150")
    assert [place[:2] for place in places(wrong)] == [("PD001", 4), ("PD105", 12)]


@pytest.mark.parametrize("older", ["", "||||||| base\nyear: 2022\n"])
def test_an_unfinished_merge(older: str) -> None:
    both = f"<<<<<<< HEAD\nyear: 2024\n{older}=======\nyear: 2023\n>>>>>>> theirs\n"
    wrong = ENGLISH.replace("year: 2024\n", both).replace("basic: 100", "basic: -100")
    assert [place[:3] for place in places(wrong)] == [("PD001", 2, 1), ("PD105", both.count("\n") + 5, 12)]
    assert cured(wrong) == wrong
