"""Code actions, done as an editor does them: what they leave is what the command line leaves."""

from pathlib import Path

import pytest
from lsprotocol import types

from perfdecl.checking.pipeline import check_text
from perfdecl.formatting.apply import fixed, formatted
from support.editing import NEOVIM, PLAIN, VSCODE, Editor, editing, edits_of
from support.wrong_sums import ALL, CHINESE, ENGLISH, IDS, Example

pytestmark = pytest.mark.asyncio(loop_scope="session")

#: By vocabulary: a text with a half-width quotation mark too many, and a value that says less than it may.
WITH_FIXES = {
    "zh": CHINESE.text.replace("名称: 网络信息和舆情工作", "名称: 网络信息和 舆情工作"),
    "en": ENGLISH.text.replace("- name: 网络信息和舆情工作", "- name: 网络信息和 舆情工作"),
}


@pytest.mark.parametrize("keys", WITH_FIXES)
async def test_a_safe_fix(keys: str, editor: Editor) -> None:
    text = WITH_FIXES[keys]
    await editor.open(text)
    (fix,) = [one for one in await editor.actions(" 舆情") if one.is_preferred]
    assert fix.kind == types.CodeActionKind.QuickFix
    assert [one.code for one in fix.diagnostics or ()] == ["PD503"]
    assert editor.done(fix) == text.replace("和 舆情", "和舆情")
    assert fix.edit is not None
    (change,) = fix.edit.document_changes or ()
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == 1


async def test_an_unsafe_fix_is_called_one(editor: Editor, english: Editor) -> None:
    await editor.open(ENGLISH.text)
    await english.open(ENGLISH.text)
    unsafe = [one for one in await editor.actions() if "会改变含义" in one.title]
    assert unsafe
    assert all(not one.is_preferred for one in unsafe)
    assert len([one for one in await english.actions() if "changing the meaning" in one.title]) == len(unsafe)
    again = check_text(editor.done(unsafe[0])).diagnostics
    assert len(again) < len(check_text(ENGLISH.text).diagnostics)


@pytest.mark.parametrize("like", [VSCODE, NEOVIM])
@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_fix_all(example: Example, like: str, tmp_path: Path) -> None:
    """Everything that is safe, and nothing else: also what one fix uncovers."""
    text = example.text.replace("：", "： ").replace("、", "、 ").replace("form: ", "form：").replace("表: ", "表：")
    async with editing(tmp_path, like=like) as editor:
        await editor.open(text)
        (action,) = await editor.actions(only=["source.fixAll"])
        assert action.kind == "source.fixAll.perfdecl"
        assert editor.done(action) == fixed(check_text(text), False, list)[0] != text
        await editor.type(editor.done(action))
        assert await editor.actions(only=["source.fixAll"]) == []


async def test_fix_all_heeds_the_settings(tmp_path: Path) -> None:
    (tmp_path / "perfdecl.toml").write_text('ignore = ["PD503"]\n', "utf-8")
    async with editing(tmp_path) as editor:
        await editor.open(WITH_FIXES["zh"])
        assert await editor.actions(only=["source.fixAll"]) == []


async def test_fix_all_on_a_broken_text(editor: Editor) -> None:
    text = CHINESE.text.replace("年度: 2024", "年度：2024").replace("  部门预算支出:", "　部门预算支出：")
    found = await editor.open(text)
    assert "PD001" in {one.code for one in found}
    (action,) = await editor.actions(only=["source.fixAll"])
    assert editor.done(action) == CHINESE.text


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_translate_keys(example: Example, editor: Editor) -> None:
    other = "en" if "年度:" in example.text else "zh"
    await editor.open(example.text)
    (action,) = await editor.actions(only=["refactor"])
    assert action.title == {"en": "全部改用英文键，并整理", "zh": "全部改用中文键，并整理"}[other]
    translated = editor.done(action)
    assert translated == formatted(check_text(example.text), "en" if other == "en" else "zh")
    await editor.type(translated)
    (back,) = await editor.actions(only=["refactor.rewrite"])
    assert editor.done(back) == formatted(check_text(example.text))


async def test_keys_of_both_kinds_can_become_either(editor: Editor) -> None:
    await editor.open(ENGLISH.text.replace("year:", "年度:"))
    texts = [editor.done(one) for one in await editor.actions(only=["refactor"])]
    assert [("年度:" in text, "department:" in text) for text in texts] == [(False, True), (True, False)]


async def test_what_cannot_be_read_cannot_be_translated(editor: Editor) -> None:
    await editor.open(ENGLISH.text + "  - [\n")
    assert await editor.actions(only=["refactor"]) == []


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_suppress_with_a_reason(example: Example, editor: Editor) -> None:
    await editor.open(example.text)
    here, file = [one for one in await editor.actions(example.at) if example.code in one.title]
    assert here.title == f"忽略这一行的 {example.code}（请写明原因）"
    assert file.title == f"忽略整个文件的 {example.code}（请写明原因）"
    for action, comment in ((here, "ignore"), (file, "ignore-file")):
        text = editor.done(action)
        assert f"# perfdecl: {comment}[{example.code}] 写明原因\n" in text
        found = {one.code for one in await editor.type(text)}
        assert not found & {example.code, "PD901"}
        await editor.type(example.text)


async def test_only_the_findings_at_the_place_of_the_kinds_that_are_asked_for(editor: Editor) -> None:
    await editor.open(ENGLISH.text)
    assert await editor.actions("    cost", only=["source"]) == []
    titles = [one.title for one in await editor.actions("department", only=["quickfix"])]
    assert titles == []
    found = await editor.actions("    cost", only=["quickfix"])
    assert [[diagnostic.code for diagnostic in one.diagnostics or ()] for one in found] == [["PD404"]] * 2


async def test_an_editor_that_takes_edits_by_file_alone(tmp_path: Path) -> None:
    """It knows no later edits either, and gets them at once."""
    async with editing(tmp_path, like=PLAIN) as editor:
        await editor.open(WITH_FIXES["en"])
        context = types.CodeActionContext(diagnostics=[], only=["source.fixAll"])
        whole = types.Range(types.Position(0, 0), types.Position(300, 0))
        params = types.CodeActionParams(editor.this, whole, context)
        (action,) = await editor.client.text_document_code_action_async(params) or ()
        assert isinstance(action, types.CodeAction)
        assert action.edit is not None
        assert action.edit.changes is not None
        assert editor.edited(edits_of(action.edit)) == WITH_FIXES["en"].replace("和 舆情", "和舆情")


async def test_an_action_of_an_older_text_does_nothing(editor: Editor) -> None:
    await editor.open(WITH_FIXES["en"])
    context = types.CodeActionContext(diagnostics=[], only=["source.fixAll"])
    params = types.CodeActionParams(editor.this, types.Range(editor.place(0), editor.place(9)), context)
    (action,) = await editor.client.text_document_code_action_async(params) or ()
    assert isinstance(action, types.CodeAction)
    assert action.edit is None
    await editor.type(ENGLISH.text)
    assert (await editor.client.code_action_resolve_async(action)).edit is None
