"""Findings while somebody types: those of ``validate``, at the same places, for both forms in both vocabularies."""

from pathlib import Path

import pytest
from lsprotocol import types

from perfdecl.checking.pipeline import check_text
from support.editing import NEOVIM, Editor, editing
from support.wrong_sums import ALL, CHINESE, ENGLISH, IDS, PROJECT, Example

pytestmark = pytest.mark.asyncio(loop_scope="session")


def codes(found: object) -> list[str]:
    assert isinstance(found, list)
    return [str(one.code) for one in found]


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_they_are_those_of_validate(example: Example, editor: Editor, tmp_path: Path) -> None:
    found = await editor.open(example.text, example.name)
    expected = check_text(example.text, str(tmp_path / example.name)).diagnostics
    assert [
        (one.range.start.line + 1, one.range.start.character + 1, one.code, one.message.splitlines()[0])
        for one in found
    ] == [(one.span.start.line, one.span.start.column, one.code, one.message) for one in expected]
    wrong = next(one for one in found if one.code == example.code)
    assert editor.shown(wrong.range) == example.at
    assert wrong.severity == types.DiagnosticSeverity.Error
    assert wrong.source == "perfdecl"
    related = [editor.shown(one.location.range) for one in wrong.related_information or ()]
    assert set(related) >= {example.wrong, *example.addends}
    assert all(one.message for one in wrong.related_information or ())
    assert wrong.code_description is not None
    page, _, anchor = wrong.code_description.href.partition("#")
    assert page.endswith("/docs/rules.zh-CN.md")
    assert anchor == example.code.lower()


@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_typing(example: Example, editor: Editor) -> None:
    """Until the amount is right again, and while it is half typed."""
    assert example.code in codes(await editor.open(example.text))
    for typed in ("", "3", "3x"):
        found = await editor.type(example.text.replace(f"{example.key}: {example.wrong}", f"{example.key}: {typed}"))
        assert example.code not in codes(found) or typed == "3"
    right = f"{float(example.wrong) + (1 if example.code == 'PD207' else -1):.2f}"
    assert example.code not in codes(await editor.type(example.text.replace(example.wrong, right, 1)))


async def test_severities(editor: Editor) -> None:
    found = await editor.open(ENGLISH.text)
    by_code = {str(one.code): one.severity for one in found}
    severity = types.DiagnosticSeverity
    expected = {"PD201": severity.Error, "PD404": severity.Warning, "PD415": severity.Information}
    assert {code: by_code[code] for code in expected} == expected


async def test_other_yaml_is_left_alone(editor: Editor) -> None:
    for text in ("on: push\njobs: {build: {steps: [}}}\n", "", "# nothing\n", "- name: a\n  hosts: all\n"):
        assert await editor.open(text, "playbook.yml") == []
        assert await editor.actions() == []
        assert await editor.hover(text[:1]) == ""


async def test_a_closed_text_has_no_findings(editor: Editor) -> None:
    await editor.open(ENGLISH.text)
    told = editor.told()
    editor.client.text_document_did_close(types.DidCloseTextDocumentParams(editor.this))
    assert await told == []
    assert await editor.hover("basic") == ""


async def test_comments_are_heeded(editor: Editor) -> None:
    text = ENGLISH.text.replace("  expenditure:", "  expenditure:  # perfdecl: ignore[PD201] 已与财政核对")
    assert "PD201" not in codes(await editor.open(text))
    useless = codes(await editor.open(text.replace("1341.73", "1340.73"), "two.yaml"))
    assert "PD901" in useless


async def test_two_texts_at_once(editor: Editor) -> None:
    assert "PD201" in codes(await editor.open(CHINESE.text, "one.yaml"))
    first = editor.uri
    assert "PD207" in codes(await editor.open(PROJECT.text, "two.yaml"))
    assert editor.uri != first
    assert "PD201" in codes(list(editor.client.diagnostics[first]))


async def test_a_text_in_no_file_yet(tmp_path: Path) -> None:
    """It has the settings of the folder that is open."""
    (tmp_path / "perfdecl.toml").write_text('ignore = ["PD4"]\n', "utf-8")
    async with editing(tmp_path) as editor:
        editor.uri = "untitled:Untitled-1"
        item = types.TextDocumentItem(uri=editor.uri, language_id="yaml", version=0, text=ENGLISH.text)
        told = editor.told()
        editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        found = codes(await told)
        assert "PD201" in found
        assert not any(code.startswith("PD4") for code in found)


@pytest.mark.parametrize(
    ("locale", "arguments", "environment", "configured", "expected"),
    [
        ("zh-cn", (), {}, "", "zh"),
        ("en-us", (), {}, "", "en"),
        ("en", (), {"LC_ALL": "zh_CN.UTF-8"}, "", "en"),
        ("de", (), {}, "", "zh"),
        (None, (), {"LC_ALL": "en_US.UTF-8"}, "", "en"),
        (None, (), {}, "", "zh"),
        ("en", (), {}, 'lang = "zh"', "zh"),
        ("zh-cn", (), {"PERFDECL_LANG": "en"}, 'lang = "zh"', "en"),
        ("zh-cn", ("--lang", "en"), {"PERFDECL_LANG": "zh"}, "", "en"),
        ("zh-cn", ("--lang=en", "--stdio"), {}, "", "en"),
    ],
)
async def test_the_language(
    locale: str | None,
    arguments: tuple[str, ...],
    environment: dict[str, str],
    configured: str,
    expected: str,
    tmp_path: Path,
) -> None:
    if configured:
        (tmp_path / "perfdecl.toml").write_text(configured, "utf-8")
    async with editing(tmp_path, locale, arguments=arguments, environment=environment) as editor:
        found = await editor.open(CHINESE.text)
        wrong = next(one for one in found if one.code == "PD201")
        assert wrong.message.startswith({"zh": "支出合计", "en": "spending"}[expected]), wrong.message
        assert wrong.code_description is not None
        assert ("zh-CN" in wrong.code_description.href) == (expected == "zh")


LINE_BREAKS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}


@pytest.mark.parametrize("line_break", LINE_BREAKS)
@pytest.mark.parametrize(
    "encodings",
    [
        None,
        [types.PositionEncodingKind.Utf8],
        [types.PositionEncodingKind.Utf32, types.PositionEncodingKind.Utf8],
        [types.PositionEncodingKind.Utf16],
    ],
    ids=["none", "utf-8", "utf-32", "utf-16"],
)
async def test_places_beyond_the_bmp(
    line_break: str, encodings: list[types.PositionEncodingKind] | None, tmp_path: Path
) -> None:
    """Two blanks behind 𠮷, on a line behind others with 𠮷, in whatever units the editor asks for."""
    text = CHINESE.text.replace("部门名称: ", "部门名称: 𠮷𠮷", 1)
    text = text.replace("名称: 网络信息和舆情工作", "名称: 𠮷𠮷网络  信息", 1).replace("\n", LINE_BREAKS[line_break])
    async with editing(tmp_path, encodings=encodings) as editor:
        assert editor.encoding == (encodings[0].value if encodings else "utf-16")
        found = await editor.open(text)
        blanks = [one for one in found if one.code == "PD503"]
        assert [editor.shown(one.range) for one in blanks] == ["  "]
        wrong = next(one for one in found if one.code == "PD201")
        assert editor.shown(wrong.range) == "部门预算支出"
        (fix,) = [one for one in await editor.actions("  信息") if one.title.startswith("改正 PD503")]
        assert editor.done(fix) == text.replace("网络  信息", "网络信息")


async def test_an_editor_that_shows_no_further_places(tmp_path: Path) -> None:
    async with editing(tmp_path, like=NEOVIM) as editor:
        found = await editor.open(ENGLISH.text)
        assert "PD201" in codes(found)


async def changed(editor: Editor, path: Path, text: str) -> list[str]:
    """What is found once the editor has told that a configuration changed."""
    path.write_text(text, "utf-8")
    told = editor.told()
    event = types.FileEvent(uri=path.as_uri(), type=types.FileChangeType.Changed)
    editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    return codes(await told)


async def test_settings_are_heeded_and_read_again(tmp_path: Path) -> None:
    toml = tmp_path / "perfdecl.toml"
    toml.write_text('ignore = ["PD4"]\n', "utf-8")
    async with editing(tmp_path) as editor:
        found = codes(await editor.open(ENGLISH.text))
        assert "PD201" in found
        assert "PD404" not in found
        assert "PD404" in await changed(editor, toml, 'ignore = ["PD403", "PD415"]\n')
        assert await changed(editor, toml, 'select = ["PD404"]\n# longer\n') == ["PD404"]
        per_file = '[per-file-ignores]\n"decl.yaml" = ["PD404"]\n"other.yaml" = ["PD201"]\n'
        found = await changed(editor, toml, per_file)
        assert "PD404" not in found
        assert "PD201" in found
        await changed(editor, toml, '[severity]\nPD404 = "error"\n')
        cost = next(one for one in editor.client.diagnostics[editor.uri] if one.code == "PD404")
        assert cost.severity == types.DiagnosticSeverity.Error


async def test_the_language_may_change(tmp_path: Path) -> None:
    async with editing(tmp_path) as editor:
        await editor.open(ENGLISH.text)
        await changed(editor, tmp_path / "perfdecl.toml", 'lang = "en"')
        assert any(one.message.startswith("spending") for one in editor.client.diagnostics[editor.uri])


async def test_settings_without_being_told(tmp_path: Path) -> None:
    """An editor that watches no files: the next change of the text is enough."""
    async with editing(tmp_path) as editor:
        assert "PD404" in codes(await editor.open(ENGLISH.text))
        (tmp_path / "pyproject.toml").write_text('[tool.perfdecl]\nignore = ["PD4"]\n', "utf-8")
        assert "PD404" not in codes(await editor.type(ENGLISH.text + "\n"))
        (tmp_path / "pyproject.toml").unlink()
        assert "PD404" in codes(await editor.type(ENGLISH.text))


async def test_settings_that_are_wrong_are_told_once_and_those_before_hold(tmp_path: Path) -> None:
    toml = tmp_path / "perfdecl.toml"
    toml.write_text('ignore = ["PD4"]\n', "utf-8")
    async with editing(tmp_path) as editor:
        messages = editor.client.messages
        await editor.open(ENGLISH.text)
        assert "PD404" not in await changed(editor, toml, 'ignore = ["PD99"]\n')
        await editor.type(ENGLISH.text + "\n")
        assert len(messages) == 1
        assert "PD99" in messages[0].message
        assert "perfdecl.toml" in messages[0].message
        assert "PD404" in await changed(editor, toml, "ignore = []\n")


async def test_an_editor_is_asked_to_watch_configurations(tmp_path: Path) -> None:
    async with editing(tmp_path) as editor:
        await editor.open(ENGLISH.text)
        (registration,) = editor.registered
        assert registration.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        options = registration.register_options or {}
        globs = [one["globPattern"] for one in options["watchers"]]
        assert globs == ["**/perfdecl.toml", "**/pyproject.toml"]
