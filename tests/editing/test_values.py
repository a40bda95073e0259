"""One value changed, to the byte."""

import pytest

from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply
from perfdecl.editing.refused import EditError
from perfdecl.editing.values import set_value, set_values
from perfdecl.model.path import Path

HEAD = "form: table14\nyear: 2025\n"
TASK: Path = ("tasks", 0, "goal")


def changed(text: str, path: Path, value: str | None) -> str:
    return apply(text, set_value(text, path, value))


@pytest.mark.parametrize(
    ("written", "value", "expected"),
    [
        # The style stays.
        ("department: 甲  # 全称", "乙", "department: 乙  # 全称"),
        ("department: '甲'  # 全称", "it's", "department: 'it''s'  # 全称"),
        ('department: "甲"  # 全称', '他说"好"', 'department: "他说\\"好\\""  # 全称'),
        ("department: |\n  甲\n\n# 说明", "乙", "department: |\n  乙\n\n# 说明"),
        (
            "department: |-  # 全称\n    甲\n    乙\n    丙",
            "甲\n丁\n丙",
            "department: |-  # 全称\n    甲\n    丁\n    丙",
        ),
        ("department: |+\n  甲\n\n", "乙", "department: |+\n  乙\n\n"),
        ("department: |2\n  甲", "乙", "department: |2\n  乙"),
        ("department: >-\n  甲\n  乙", "丙", "department: >-\n  丙"),
        ("department: >-\n  甲", "丙\n丁", "department: >-\n  丙\n\n  丁"),
        # Or the least that can hold the value.
        ("department: 甲", "甲: 乙", 'department: "甲: 乙"'),
        ("department: 甲", "null", 'department: "null"'),
        ("department: 甲", "year：2024", "department: year：2024"),
        ("department: |\n  甲", "  甲\n乙", 'department: "  甲\\n乙"'),
        ("department: |  # 全称\n  甲", "  甲\n乙", 'department: "  甲\\n乙"  # 全称'),
        ("department: 甲\n  乙", "丙", "department: 丙"),
        # Paragraphs become a block.
        ("department: 甲  # 全称", "乙\n丙", "department: |-  # 全称\n  乙\n  丙"),
        ("department: '甲'", "乙\n\n\u3000\u3000丙", "department: |-\n  乙\n\n  \u3000\u3000丙"),
        ("department:\n  甲  # 全称", "乙\n丙", "department:\n  |-  # 全称\n  乙\n  丙"),
        ('department: "甲\\n乙"', "乙\n丙", 'department: "乙\\n丙"'),
        # Nothing there as yet.
        ("department:", "乙", "department: 乙"),
        ("department:    # 全称", "乙", "department: 乙    # 全称"),
        ("department: ~  # 全称", "乙", "department: 乙  # 全称"),
        ("department: null", "乙", "department: 乙"),
        ('department: ""', "乙", 'department: "乙"'),
        ("department:  # 全称", "乙\n丙", "department: |-  # 全称\n  乙\n  丙"),
        ("department : 甲", "乙", "department : 乙"),
        ('"department": 甲', "乙", '"department": 乙'),
        # Emptied, and taken away.
        ("department: 甲  # 全称", "", "department:  # 全称"),
        ("department: 甲", "", "department:"),
        ("department: |  # 全称\n  甲\n  乙", "", "department:  # 全称"),
        ("department: |\n  甲\n\nobjective: 乙", "", "department:\n\nobjective: 乙"),
        ("# 上\ndepartment: 甲  # 全称\n# 下", None, "# 上\n# 下"),
        ("department: |\n  甲\n\nobjective: 乙", None, "\nobjective: 乙"),
        # Line breaks around a value, and of other systems, mean nothing.
        ("department: 甲", "乙\r\n丙\r\n", "department: |-\n  乙\n  丙"),
        ("department: 甲", "\n甲\n", "department: 甲"),
    ],
)
def test_a_department(written: str, value: str | None, expected: str) -> None:
    for end in ("", "\n"):
        text, after = HEAD + written + end, HEAD + expected + end
        assert changed(text, ("department",), value) == (after if expected or end else HEAD.rstrip("\n"))
        unix = changed(text, ("department",), value)
        assert changed(text.replace("\n", "\r\n"), ("department",), value) == unix.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("written", "path", "value", "expected"),
    [
        # At its place, below comments and paragraphs of what comes before.
        ("objective: 丙", ("department",), "甲", "department: 甲\nobjective: 丙"),
        ("department: 甲  # 全称\n\n# 目标", ("objective",), "丙", "department: 甲  # 全称\nobjective: 丙\n\n# 目标"),
        ("objective: |\n  丙\n\n# 完", ("other_tasks",), "丁", "objective: |\n  丙\nother_tasks: 丁\n\n# 完"),
        # With its parents.
        (
            "department: 甲",
            ("budget", "funding", "other"),
            "5",
            "department: 甲\nbudget:\n  funding:\n    other: 5",
        ),
        (
            "budget:\n   funding:  # 收入",
            ("budget", "funding", "other"),
            "5",
            "budget:\n   funding:  # 收入\n      other: 5",
        ),
        ("budget: ~  # 万元", ("budget", "funding", "other"), "5", "budget:  # 万元\n  funding:\n    other: 5"),
        ("budget: {}", ("budget", "funding", "other"), "5", "budget:\n  funding:\n    other: 5"),
        (
            "budget:\n  # 合计\n  funding:\n    other: 5",
            ("budget", "development", "other"),
            "1",
            "budget:\n  development:\n    other: 1\n  # 合计\n  funding:\n    other: 5",
        ),
        # In braces.
        ("budget: {funding: {other: 5}}", ("budget", "funding", "other"), "6", "budget: {funding: {other: 6}}"),
        (
            "budget: {funding: {other: 5}}  # 万元",
            ("budget", "funding", "fiscal_appropriation"),
            "6",
            "budget: {funding: {fiscal_appropriation: 6, other: 5}}  # 万元",
        ),
        (
            "budget: {funding: {other: 5}}",
            ("budget", "level", "district"),
            "6",
            "budget: {funding: {other: 5}, level: {district: 6}}",
        ),
        ("budget: {funding: {other: 5}}", ("budget", "funding", "other"), "", "budget: {funding: {other: }}"),
        ("budget: {funding: {other: 5}}", ("budget", "funding", "other"), None, "budget: {funding: {}}"),
        (
            "other_tasks: {content: 甲, goal: 乙}",
            ("other_tasks", "content"),
            "一, 二",
            'other_tasks: {content: "一, 二", goal: 乙}',
        ),
        (
            "other_tasks: {content: 甲, goal: 乙}",
            ("other_tasks", "content"),
            "一\n二",
            'other_tasks: {content: "一\\n二", goal: 乙}',
        ),
        ("other_tasks: {content: 甲, goal: 乙}", ("other_tasks", "content"), None, "other_tasks: {goal: 乙}"),
        ("other_tasks: {content: 甲, goal: 乙}", ("other_tasks", "goal"), None, "other_tasks: {content: 甲}"),
        ("other_tasks: {content, goal: 乙}", ("other_tasks", "content"), "甲", "other_tasks: {content: 甲, goal: 乙}"),
        # A text for the whole of a mapping.
        ("other_tasks: 甲  # 选填", ("other_tasks", "content"), "乙", "other_tasks: 乙  # 选填"),
        (
            "other_tasks: 甲  # 选填",
            ("other_tasks", "goal"),
            "乙",
            "other_tasks:  # 选填\n  content: 甲\n  goal: 乙",
        ),
        (
            "other_tasks: |\n  甲\n  乙",
            ("other_tasks", "funds"),
            "5",
            "other_tasks:\n  content: |-\n    甲\n    乙\n  funds: 5",
        ),
        # Items.
        ("tasks:\n- name: 甲", TASK, "乙", "tasks:\n- name: 甲\n  goal: 乙"),
        ("tasks:\n  - goal: 乙", ("tasks", 0, "name"), "甲", "tasks:\n  - name: 甲\n    goal: 乙"),
        ("tasks:\n  - name: 甲\n    goal: 乙", ("tasks", 0, "goal"), None, "tasks:\n  - name: 甲"),
        ("tasks:\n  - goal: 乙  # 丙\n    name: 甲", ("tasks", 0, "goal"), None, "tasks:\n  - name: 甲"),
        (
            "tasks:\n  - goal: 乙\n    # 名称\n\n    name: 甲",
            ("tasks", 0, "goal"),
            None,
            "tasks:\n  # 名称\n  - name: 甲",
        ),
        (
            "tasks: []",
            ("tasks", 0, "name"),
            "甲",
            "tasks:\n  - name: 甲\n    content:\n    funds:\n    goal:",
        ),
        (
            "tasks:\n  - name: 甲",
            ("tasks", 1, "name"),
            "乙",
            "tasks:\n  - name: 甲\n  - name: 乙\n    content:\n    funds:\n    goal:",
        ),
    ],
)
def test_places(written: str, path: Path, value: str | None, expected: str) -> None:
    for end in ("", "\n"):
        assert changed(HEAD + written + end, path, value) == HEAD + expected + end


def test_the_vocabulary_of_the_file() -> None:
    text = "表: 表14\n年度: 2025\n预算整体情况:\n  收入来源:\n    财政拨款: 5\n"
    new = changed(text, ("budget", "level", "district"), "5")
    assert new == text + "  按预算级次划分:\n    区本级使用资金: 5\n"
    project = "表: 项目支出绩效目标表\n年度: 2025\n"
    assert changed(project, ("authority",), "甲") == project + "主管部门: 甲\n"


def test_a_key_that_was_mistyped() -> None:
    text = HEAD + "bugdet:\n  funding:\n    other: 5\n"
    assert changed(text, ("budget", "funding", "other"), "6") == text.replace("other: 5", "other: 6")


def test_sections_that_are_apart_stay_apart() -> None:
    text = HEAD + "\nbudget:\n  funding:\n    other: 5\n\nobjective: 甲\n"
    assert changed(text, ("tasks", 0, "name"), "乙").endswith(
        "objective: 甲\n\ntasks:\n  - name: 乙\n    content:\n    funds:\n    goal:\n"
    )


def test_several_values_below_one_new_parent() -> None:
    values: dict[Path, str | None] = {("budget", "funding", "other"): "5", ("budget", "level", "district"): "5"}
    after = apply(HEAD, set_values(HEAD, values))
    assert after == HEAD + "budget:\n  funding:\n    other: 5\n  level:\n    district: 5\n"


@pytest.mark.parametrize("mistake", ["甲: 乙", "%甲", '"甲', "[甲", "{甲", "*甲"])
def test_a_value_that_was_a_mistake_is_written_anew(mistake: str) -> None:
    text = HEAD + f"department: {mistake}\nobjective: 丙\n"
    assert changed(text, ("department",), "丁") == HEAD + "department: 丁\nobjective: 丙\n"


def test_a_byte_order_mark_stays() -> None:
    text = "\ufeff" + HEAD + "department: 甲\n"
    assert changed(text, ("department",), "乙") == text.replace("甲", "乙")


@pytest.mark.parametrize(
    ("text", "path", "entry", "line"),
    [
        (HEAD + f"department: {'[' * 30}{']' * 30}\n", ("year",), "editing.broken", 3),
        (HEAD + "department: &a 乙\n", ("year",), "editing.broken", 3),
        (HEAD + "department: &a 乙\nobjective: *a\n", ("department",), "editing.broken", 3),
        (HEAD + "department: 甲\ndepartment: 乙\n", ("department",), "editing.twice", 4),
        (HEAD + "department: 甲\n部门名称: 乙\n", ("department",), "editing.twice", 4),
        (HEAD + "budget:\n  funding:\n    other: 5\n", ("budget", "funding"), "editing.no_text", 0),
        (HEAD + "tasks:\n  - name: 甲\n", ("tasks", 5, "name"), "editing.no_item", 0),
        (HEAD + "tasks:\n  - name: 甲\n", ("tasks", "name"), "editing.unknown", 0),
        (HEAD, ("nothing",), "editing.unknown", 0),
        (HEAD, (), "editing.no_text", 0),
        ("year: 2025\n", ("year",), "editing.form", 0),
        ("", ("year",), "editing.form", 0),
        ("- a\n- b\n", ("year",), "editing.form", 0),
    ],
)
def test_what_cannot_be_edited_is_refused(text: str, path: Path, entry: str, line: int) -> None:
    with pytest.raises(EditError) as caught:
        set_value(text, path, "丙")
    assert caught.value.entry == entry
    assert caught.value.words.get("line", 0) == line
    for language in ("zh", "en"):
        assert caught.value.sentence(language)


def test_a_key_without_its_colon() -> None:
    text = HEAD + "? department\n: 甲\n"
    assert changed(text, ("department",), "乙") == text.replace("甲", "乙")
    with pytest.raises(EditError) as caught:
        set_value(text, ("department",), "")
    assert (caught.value.entry, caught.value.words) == ("editing.place", {"line": 3})


def test_what_is_wrong_elsewhere_forbids_nothing() -> None:
    text = HEAD + "department: 甲\ndepartment: 乙\nbudget：\n  funding:\n    other: 5\n"
    after = changed(text, ("budget", "funding", "other"), "6")
    assert after == text.replace("other: 5", "other: 6")
    assert Opened(after).data["budget"] == {"funding": {"other": "6"}}
