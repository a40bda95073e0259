"""Completion: what is missing, where it is missing, in the vocabulary of the file; also while the text is broken."""

import pytest
from lsprotocol import types

from perfdecl.checking.pipeline import check_text
from support.editing import Editor
from support.wrong_sums import ENGLISH, PROJECT, PROJECT_CHINESE

pytestmark = pytest.mark.asyncio(loop_scope="session")

CURSOR = "‸"


async def offered(editor: Editor, text: str) -> dict[str, types.CompletionItem]:
    """What is offered where the text has a mark."""
    before, _, after = text.partition(CURSOR)
    if editor.uri:
        await editor.type(before + after)
    else:
        await editor.open(before + after)
    return await editor.completions(editor.place(len(before)))


async def took(editor: Editor, text: str, label: str) -> str:
    """The text with an offer taken, without the places to fill in."""
    items = await offered(editor, text)
    assert isinstance(items[label].text_edit, types.TextEdit)
    return editor.completed(items[label])


HEAD = {"en": "form: table14\nyear: 2024\n", "zh": "表: 表14\n年度: 2024\n"}
PROJECT_HEAD = {"en": "form: project\nyear: 2024\n", "zh": "表: 项目支出绩效目标表\n年度: 2024\n"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD["en"] + CURSOR, ["department", "budget", "objective", "tasks", "other_tasks", "indicators"]),
        (
            HEAD["zh"] + CURSOR,
            ["部门名称", "预算整体情况", "总体绩效目标", "年度重点工作任务", "其他需完成的任务", "绩效指标"],
        ),
        (
            HEAD["zh"] + "总" + CURSOR,
            ["部门名称", "预算整体情况", "总体绩效目标", "年度重点工作任务", "其他需完成的任务", "绩效指标"],
        ),
        (HEAD["en"] + f"objective: 甲\n{CURSOR}\ntasks:\n", ["department", "budget", "other_tasks", "indicators"]),
        (HEAD["en"] + f"budget:\n  {CURSOR}", ["expenditure", "development", "funding", "level"]),
        (
            HEAD["en"] + f"budget:\n  funding:\n    other: 0\n  {CURSOR}\nobjective: 甲\n",
            ["expenditure", "development", "level"],
        ),
        (HEAD["en"] + f"budget:\n  funding:\n    {CURSOR}\n    other: 0\n", ["fiscal_appropriation"]),
        (HEAD["en"] + f"budget:\n  funding:\n    f{CURSOR}\n    other: 0\n", ["fiscal_appropriation"]),
        (HEAD["en"] + f"budget:\n  funding: [\n  expenditure:\n    {CURSOR}\n", ["basic", "project"]),
        (HEAD["zh"] + f"预算整体情况:\n  部门预算支出:\n    项目支出: 1\n    {CURSOR}\n", ["基本支出"]),
        (
            HEAD["en"] + f"tasks:\n  - name: 甲\n    {CURSOR}\n  - name: 乙\n    goal: 丙\n",
            ["content", "funds", "goal"],
        ),
        (HEAD["en"] + f"tasks:\n  - name: 甲\n  - name: 乙\n    {CURSOR}\n    goal: 丙\n", ["content", "funds"]),
        (HEAD["en"] + f"tasks:\n- name: 甲\n  {CURSOR}\nobjective: 甲\n", ["content", "funds", "goal"]),
        (HEAD["en"] + f"indicators:\n  output:\n    {CURSOR}", ["quantity", "quality", "timeliness", "cost"]),
        (PROJECT_HEAD["en"] + f"funds:\n  total: 1\n  {CURSOR}", ["appropriation", "other"]),
        (
            PROJECT_HEAD["zh"] + f"绩效指标:\n  产出指标:\n    数量指标:\n      - 三级指标: 甲\n        {CURSOR}",
            ["指标值"],
        ),
        (
            f"year: 2024\ndepartment: 甲\n{CURSOR}",
            ["form", "budget", "objective", "tasks", "other_tasks", "indicators"],
        ),
        (
            f"year: 2024\nunit: 甲\nform: other\n{CURSOR}",
            ["name", "authority", "attribute", "term", "funds", "objective", "indicators"],
        ),
        (HEAD["zh"] + f"预算整体情况:\n  收入来源:\n    财{CURSOR}\n    其他资金: 0\n", ["财政拨款"]),
        (
            f"部门名称: 甲\n总体绩效目标: [\n{CURSOR}",
            ["表", "年度", "预算整体情况", "年度重点工作任务", "其他需完成的任务", "绩效指标"],
        ),
        (HEAD["en"] + f"unknown:\n  {CURSOR}", []),
        (HEAD["en"] + f"department:\n  {CURSOR}", []),
        (HEAD["en"] + f"objective: |\n  甲\n  {CURSOR}\n", []),
        (HEAD["en"] + f"objective: |\n  甲{CURSOR}\n", []),
        (HEAD["en"] + f"# {CURSOR}", []),
        (HEAD["en"] + f"department: 甲  # {CURSOR}", []),
        (f"on: push\n{CURSOR}", []),
    ],
)
async def test_the_keys_that_are_missing(text: str, expected: list[str], editor: Editor) -> None:
    items = await offered(editor, text)
    assert [label for label in items if not label.startswith("新的一条")] == expected


async def test_what_a_key_says_of_itself(editor: Editor, english: Editor) -> None:
    text = HEAD["en"] + "budget:\n  expenditure:\n    " + CURSOR
    item = (await offered(editor, text))["basic"]
    assert (item.detail, item.documentation) == ("基本支出", "人员经费和公用经费")
    item = (await offered(english, text))["basic"]
    assert (item.detail, item.documentation) == ("基本支出", "staff and running costs")
    item = (await offered(editor, HEAD["zh"] + "预算整体情况:\n  部门预算支出:\n    " + CURSOR))["基本支出"]
    assert item.detail == "basic"


async def test_skeletons(editor: Editor) -> None:
    assert await took(editor, HEAD["en"] + "t" + CURSOR, "tasks") == (
        HEAD["en"] + "tasks:\n  - name: $1\n    content: $2\n    funds: $3\n    goal: $4"
    )
    assert await took(editor, HEAD["zh"] + CURSOR, "预算整体情况") == (
        HEAD["zh"]
        + "预算整体情况:\n  部门预算支出:\n    基本支出: $1\n    项目支出: $2\n  事业发展性支出:\n    财政专项资金: $3\n"
        "    其他事业发展性支出: $4\n  收入来源:\n    财政拨款: $5\n    其他资金: $6\n  按预算级次划分:\n    区本级使用资金: $7\n"
        "    拟用于对下转移支付资金: $8"
    )
    text = PROJECT_HEAD["en"] + "indicators:\n  output:\n    q" + CURSOR
    # What follows the first line is indented by the editor as that one is.
    assert (await took(editor, text, "quantity")).endswith("\n    quantity:\n  - name: $1\n    value: $2")
    item = (await offered(editor, text))["quantity"]
    assert item.insert_text_format == types.InsertTextFormat.Snippet
    assert item.insert_text_mode == types.InsertTextMode.AdjustIndentation


REST = "\n  content: $2\n  funds: $3\n  goal: $4"
FURTHER = "新的一条“tasks”"


@pytest.mark.parametrize(
    ("text", "inserted"),
    [
        (f"tasks:\n  {CURSOR}", f"- name: $1{REST}"),
        (f"tasks:\n  - {CURSOR}", f"name: $1{REST}"),
        (f"tasks:\n  -{CURSOR}", f" name: $1{REST}"),
        (f"tasks:\n  - name: 甲\n  {CURSOR}", f"- name: $1{REST}"),
        (f"tasks:\n- name: 甲\n{CURSOR}", f"- name: $1{REST}"),
    ],
)
async def test_a_further_item(text: str, inserted: str, editor: Editor, plain: Editor) -> None:
    """To an editor that knows snippets, further lines are indented from the first one; else they stand as they are."""
    edit = (await offered(editor, HEAD["en"] + text))[FURTHER].text_edit
    assert isinstance(edit, types.TextEdit)
    assert edit.new_text == inserted
    made = await took(plain, HEAD["en"] + text, FURTHER)
    declaration = check_text(made.replace("content:", "content: 甲").replace("funds:", "funds: 1")).declaration
    assert declaration is not None
    assert len(declaration.tasks) == text.count("甲") + 1
    assert declaration.tasks[-1].content == "甲"
    assert "$" not in made


async def test_every_skeleton_reads_as_what_it_is_for(plain: Editor) -> None:
    """Taken one after another, they give the whole form with nothing unknown, misplaced or missing but values."""
    for head in (HEAD["en"], HEAD["zh"], PROJECT_HEAD["en"], PROJECT_HEAD["zh"]):
        text = head
        while items := await offered(plain, text + CURSOR):
            text = plain.completed(next(iter(items.values()))) + "\n"
        codes = {one.code for one in check_text(text).diagnostics}
        assert not codes & {"PD001", "PD002", "PD101", "PD102", "PD109"}, text
        assert {"PD104", "PD107"} <= codes


async def test_an_empty_file_may_become_any_form(editor: Editor, english: Editor) -> None:
    items = await offered(editor, CURSOR)
    assert list(items) == ["表14", "项目支出绩效目标表", "table14", "project"]
    assert list(await offered(english, CURSOR)) == ["table14", "project", "表14", "项目支出绩效目标表"]
    for text in (CURSOR, f"表{CURSOR}", f"# 说明\n{CURSOR}"):
        made = await took(editor, text, "表14")
        assert "\n表: 表14\n" in made
        found = {one.code for one in await editor.type(made)}
        assert "PD001" not in found
        assert found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ENGLISH.text.replace("period: ≥95%\n        annual: ≥95%", f"period: ≥95%\n        annual: {CURSOR}", 1),
            ["≥95%", "≥", "="],
        ),
        (PROJECT.text.replace("value: ≤300万元", f"value: {CURSOR}"), ["≤", "≥"]),
        (PROJECT.text.replace("value: 2024年11月底前", f"value: {CURSOR}"), ["≥", "≤"]),
        (PROJECT_CHINESE.text.replace("指标值: ≥12场", f"指标值: ≥12{CURSOR}"), ["场", "天", "人次"]),
        (PROJECT.text.replace("value: ≥95%", f"value: ≥95{CURSOR}"), ["%"]),
        (PROJECT.text.replace("value: ≤300万元", f"value: ≤300{CURSOR}"), ["万元", "元"]),
        (PROJECT.text.replace("value: ≤300万元", f'value: "≤300{CURSOR}"'), ["万元", "元"]),
        (PROJECT.text.replace("value: ≥90%", f"value: ≥90{CURSOR}"), ["%"]),
    ],
    ids=["annual-as-period", "less-cost", "day", "unit-of-group", "rate", "money", "quoted", "satisfaction"],
)
async def test_signs_and_units(text: str, expected: list[str], editor: Editor) -> None:
    """The likeliest first."""
    items = await offered(editor, text)
    found = [label for label in items if label in expected]
    assert found == expected, list(items)
    assert next(iter(items)) in (expected[0], "2024年12月31日前")


async def test_a_day_of_the_year(editor: Editor) -> None:
    text = PROJECT.text.replace("value: 2024年11月底前", f"value: {CURSOR}")
    made = await took(editor, text, "2024年12月31日前")
    assert made == PROJECT.text.replace("2024年11月底前", "2024年12月31日前")


async def test_a_blank_comes_behind_the_colon(editor: Editor) -> None:
    text = PROJECT.text.replace("value: ≤300万元", f"value:{CURSOR}")
    assert await took(editor, text, "≤") == PROJECT.text.replace("≤300万元", "≤")


async def test_names_of_forms(editor: Editor) -> None:
    items = await offered(editor, ENGLISH.text.replace("form: table14", f"form: t{CURSOR}"))
    assert list(items) == ["table14", "表14", "project", "项目支出绩效目标表"]
    assert editor.completed(items["project"]) == ENGLISH.text.replace("form: table14", "form: project")


async def test_other_values_are_nobodys_guess(editor: Editor) -> None:
    for piece in ("basic: 1341.73", "department: 中国", "- name: 网络"):
        key = piece.partition(": ")[0]
        assert await offered(editor, ENGLISH.text.replace(piece, f"{key}: {CURSOR}", 1)) == {}
