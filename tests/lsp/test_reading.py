"""What is told of a text: hover, sums, outline, folding; for both forms in both vocabularies."""

import pytest
from lsprotocol import types

from support.editing import Editor
from support.wrong_sums import ALL, CHINESE, ENGLISH, IDS, PROJECT, PROJECT_CHINESE, Example

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_what_a_key_is(example: Example, editor: Editor, english: Editor) -> None:
    """Both of its names, what it means, its unit, its cell, and the sum that it belongs to."""
    name, label = {
        "PD201": ("basic", "基本支出"),
        "PD207": ("appropriation", "财政拨款"),
    }[example.code]
    await editor.open(example.text)
    await english.open(example.text)
    said = await editor.hover(f"{example.key}:")
    assert said.startswith(f"**{label}** · `{name}`")
    assert "金额，单位为万元" in said
    assert f"/ {label}”" in said
    assert "相差 1.00" in said
    for addend in example.addends:
        assert addend in said.replace(",", "")
    said = await english.hover(f"{example.key}:")
    assert "an amount in 万元" in said
    assert "by 1.00" in said


async def test_what_the_words_of_keys_mean(editor: Editor, english: Editor) -> None:
    await editor.open(CHINESE.text)
    await english.open(CHINESE.text)
    assert "人员经费和公用经费" in await editor.hover("基本支出:")
    assert "staff and running costs" in await english.hover("基本支出:")
    assert (await editor.hover("总体绩效目标:")).startswith("**总体绩效目标** · `objective`\n\n全年的总目标")
    assert await editor.hover("# ") == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("≥95%", "读作数值：至少 95 %"),
        ("不超过3.5万人次", "读作数值：至多 3.5 万人次"),
        ("100", "读作数值：（没有写比较） 100 （没有写单位）"),
        ("80%-90%", "读作范围：80 至 90 %"),
        ("2024年6月30日前", "读作日期：至多 2024-06-30"),
        ("6月底前", "2024-06"),
        ("显著提升", "读作文字，不含数值"),
        ("2024年2月30日前", "写的日期不存在"),
    ],
)
@pytest.mark.parametrize("example", [ENGLISH, PROJECT_CHINESE], ids=["table14-en", "project-zh"])
async def test_how_a_value_was_understood(example: Example, written: str, said: str, editor: Editor) -> None:
    old = "annual: ≥95%" if example is ENGLISH else "指标值: ≥95%"
    await editor.open(example.text.replace(old, old.replace("≥95%", written), 1))
    assert said in await editor.hover(written)


@pytest.mark.parametrize(
    ("written", "said"),
    [("13417300元", "写的是元，读作 1,341.73 万元"), ("1,341.73", "读作 1,341.73 万元"), ("1341.73x", "")],
)
async def test_how_an_amount_was_understood(written: str, said: str, editor: Editor) -> None:
    await editor.open(ENGLISH.text.replace("1341.73", written))
    told = await editor.hover(written)
    assert said in told
    assert ("读作" in told) == bool(said)
    assert ("合计" in told) == bool(said)


async def test_an_editor_without_markdown(plain: Editor) -> None:
    await plain.open(ENGLISH.text)
    assert (await plain.hover("basic:")).startswith("基本支出 · basic\n")


async def test_the_range_of_a_hover(editor: Editor) -> None:
    await editor.open(ENGLISH.text.replace("department: ", "department: 𠮷"))
    for piece, whole in (("basic", "basic"), ("341.73", "1341.73"), ("𠮷", "𠮷中国共产党广州市荔湾区委员会宣传部")):
        params = types.HoverParams(editor.this, editor.at(piece))
        found = await editor.client.text_document_hover_async(params)
        assert found is not None
        assert found.range is not None
        assert editor.shown(found.range) == whole


async def hints(editor: Editor) -> dict[str, str]:
    """The hints by the line that each stands on."""
    whole = types.Range(types.Position(0, 0), editor.place(len(editor.text)))
    found = await editor.client.text_document_inlay_hint_async(types.InlayHintParams(editor.this, whole))
    told: dict[str, str] = {}
    for hint in found or ():
        before = editor.text[: editor.offset(hint.position)]
        told[before.rpartition("\n")[2].strip()] = str(hint.label)
    return told


async def test_sums_of_a_budget(editor: Editor, english: Editor) -> None:
    await editor.open(CHINESE.text)
    await english.open(ENGLISH.text)
    assert await hints(editor) == {
        "部门预算支出:": "连同“事业发展性支出”合计 3,452.73，比“收入来源”多 1.00",
        "收入来源:": "合计 3,451.73",
        "按预算级次划分:": "合计 3,451.73",
        "年度重点工作任务:": "合计 2,011.00",
    }
    assert (await hints(english))["expenditure:"] == ("sum with “development” 3,452.73, 1.00 more than “funding”")


async def test_sums_of_a_project(editor: Editor) -> None:
    await editor.open(PROJECT.text)
    assert await hints(editor) == {"funds:": "合计 299.00，比“total”少 1.00"}
    await editor.open(PROJECT_CHINESE.text)
    assert await hints(editor) == {"项目资金:": "合计 299.00，比“年度资金总额”少 1.00"}


async def test_what_is_missing_while_amounts_are_filled_in(editor: Editor) -> None:
    """What is not written yet counts as nothing; of what cannot be read nobody knows a sum."""
    await editor.open(PROJECT.text.replace("appropriation: 299.00", "appropriation:"))
    assert await hints(editor) == {"funds:": "合计 0.00，比“total”少 300.00"}
    await editor.type(PROJECT.text.replace("  appropriation: 299.00\n", ""))
    assert await hints(editor) == {"funds:": "合计 0.00，比“total”少 300.00"}
    await editor.type(PROJECT.text.replace("299.00", "三百左右x"))
    assert await hints(editor) == {}


async def test_hints_of_some_lines_alone(editor: Editor) -> None:
    await editor.open(ENGLISH.text)
    place = editor.at("funding")
    params = types.InlayHintParams(editor.this, types.Range(place, place))
    found = await editor.client.text_document_inlay_hint_async(params)
    assert [one.label for one in found or ()] == ["合计 3,451.73"]


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_from_an_amount_to_the_others(example: Example, editor: Editor) -> None:
    await editor.open(example.text)
    for piece in (example.wrong, f"{example.key}:"):
        params = types.DefinitionParams(editor.this, editor.at(piece))
        found = await editor.client.text_document_definition_async(params)
        assert isinstance(found, list)
        assert tuple(editor.shown(one.range) for one in found) == example.addends


async def test_from_a_total_to_what_it_is_made_of(editor: Editor) -> None:
    await editor.open(PROJECT.text)
    found = await editor.client.text_document_definition_async(types.DefinitionParams(editor.this, editor.at("300.00")))
    assert isinstance(found, list)
    assert [editor.shown(one.range) for one in found if isinstance(one, types.Location)] == ["299.00", "0.00"]


async def test_all_amounts_of_the_equations(editor: Editor) -> None:
    await editor.open(ENGLISH.text)
    for itself in (True, False):
        context = types.ReferenceContext(include_declaration=itself)
        params = types.ReferenceParams(context, editor.this, editor.at("3451.73"))
        found = await editor.client.text_document_references_async(params)
        lines = [one.range.start.line + 1 for one in found or ()]
        assert lines == [line for line in (8, 9, 11, 12, 14, 15, 17, 18) if itself or line != 14]
    params = types.ReferenceParams(context, editor.this, editor.at("中国"))
    assert await editor.client.text_document_references_async(params) in ([], ())


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_the_outline(example: Example, editor: Editor) -> None:
    await editor.open(example.text.replace("展馆", "𠮷馆"))
    params = types.DocumentSymbolParams(editor.this)
    found = await editor.client.text_document_document_symbol_async(params)
    assert found
    top = [one for one in found if isinstance(one, types.DocumentSymbol)]
    assert [one.name for one in top] == [
        line.partition(":")[0] for line in example.text.splitlines() if line[:1] not in ("", " ", "#")
    ]
    indicators = top[-1]
    names = [
        item.name
        for level in indicators.children or ()
        for group in level.children or ()
        for item in group.children or ()
    ]
    assert names
    assert all(f": {name}\n" in editor.text for name in names)
    for one in walk(top):
        assert editor.shown(one.selection_range) in ("", one.name)
        assert contains(one.range, one.selection_range)
        assert not editor.shown(one.range).endswith(("\n", " "))
        for child in one.children or ():
            assert contains(one.range, child.range)


def walk(symbols: "list[types.DocumentSymbol]") -> "list[types.DocumentSymbol]":
    return [one for symbol in symbols for one in (symbol, *walk(list(symbol.children or ())))]


def contains(outer: types.Range, inner: types.Range) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


async def test_an_outline_without_levels(plain: Editor) -> None:
    await plain.open(ENGLISH.text)
    found = await plain.client.text_document_document_symbol_async(types.DocumentSymbolParams(plain.this))
    flat = [one for one in found or () if isinstance(one, types.SymbolInformation)]
    assert ("basic", "expenditure") in {(one.name, one.container_name) for one in flat}


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_folding(example: Example, editor: Editor) -> None:
    await editor.open("# 一\n# 二\n\n" + example.text)
    found = await editor.client.text_document_folding_range_async(types.FoldingRangeParams(editor.this))
    lines = editor.text.splitlines()
    folded = {lines[one.start_line].strip(): lines[one.end_line].strip() for one in found or ()}
    assert folded["# 一"] == "# 二"
    first = "funds:" if "funds:" in folded else "项目资金:"
    if example.code == "PD201":
        first = "budget:" if "budget:" in folded else "预算整体情况:"
    last = {"PD201": ("transfer_to_lower", "拟用于对下转移支付资金"), "PD207": ("other", "其他资金")}
    assert folded[first] in {f"{key}: 0.00" for key in last[example.code]}
    assert all(one.end_line > one.start_line for one in found or ())


async def test_comments_between_sections_are_folded_alone(editor: Editor) -> None:
    await editor.open(ENGLISH.text.replace("\nobjective:", "\n# 甲\n# 乙\n# 丙\nobjective:"))
    found = await editor.client.text_document_folding_range_async(types.FoldingRangeParams(editor.this))
    comments = [one for one in found or () if one.kind == types.FoldingRangeKind.Comment]
    start = editor.at("# 甲").line
    assert [(one.start_line, one.end_line) for one in comments] == [(start, start + 2)]
