"""Whatever is typed, every request is answered, and never with an error: the server lives on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from perfdecl.lsp.actions.offer import offer
from perfdecl.lsp.addends import addends, both_sides
from perfdecl.lsp.client import Client
from perfdecl.lsp.completion.complete import complete
from perfdecl.lsp.document import Document
from perfdecl.lsp.findings import findings
from perfdecl.lsp.folding import folding
from perfdecl.lsp.formatting import formatting
from perfdecl.lsp.hints import hints
from perfdecl.lsp.hover import hover
from perfdecl.lsp.symbols import symbols
from support.editing import Editor
from support.wrong_sums import CHINESE, ENGLISH, PROJECT

HOSTILE = {
    "empty": "",
    "mark": "\ufeff" + ENGLISH.text,
    "nul": ENGLISH.text.replace("中国", "\0"),
    "nuls": "form: table14\n" + "\0" * 100,
    "quote": ENGLISH.text.replace("department: ", 'department: "'),
    "flow": ENGLISH.text.replace("tasks:", "tasks: [{"),
    "tabs": ENGLISH.text.replace("    ", "\t"),
    "wide": ENGLISH.text.replace(": ", "："),
    "anchors": "form: table14\na: &a [*a, *a]\nb: *a\n<<: *b\n",
    "tags": "form: !!python/object:os.system table14\n",
    "deep": "form: table14\nbudget: " + "[" * 3000,
    "documents": ENGLISH.text + "---\n" + ENGLISH.text,
    "list": "- " + ENGLISH.text.replace("\n", "\n  "),
    "large": "form: table14\nobjective: " + "𠮷" * 300_000,
    "too-large": "form: table14\n" + "#" * 1_000_001,
    "many-keys": "form: table14\n" + "甲: 1\n" * 5_000,
    "controls": ENGLISH.text.replace("宣传", "\x1b[31m\u202e"),
    "lines": ENGLISH.text.replace("，", "\u2028\x85\x0b"),
    "markdown": ENGLISH.text.replace("name: ", "name: ](javascript:x) "),
    "other-form": "form: nothing\nyear: 2024\ndepartment: 甲\nbudget:\n",
    "word": "%PDF-1.7\nform: table14\n",
}


def everything(document: Document, place: types.Position) -> None:
    """All that an editor may ask, without the net that the server spreads."""
    whole = types.Range(types.Position(0, 0), types.Position(100_000, 0))
    findings(document)
    symbols(document)
    folding(document)
    formatting(document)
    hints(document, whole)
    offer(document, whole, None)
    hover(document, place)
    addends(document, place)
    both_sides(document, place, True)
    complete(document, place)


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("name", HOSTILE)
async def test_every_request_is_answered(name: str, editor: Editor) -> None:
    text = HOSTILE[name]
    found = await editor.open(text)
    assert all(one.message and "Traceback" not in one.message for one in found)
    assert found or not text
    client, this = editor.client, editor.this
    for place in (types.Position(0, 0), types.Position(1, 12), types.Position(9, 4), types.Position(10**6, 10**6)):
        whole = types.Range(types.Position(0, 0), place)
        context = types.CodeActionContext(diagnostics=[])
        await client.text_document_hover_async(types.HoverParams(this, place))
        await client.text_document_definition_async(types.DefinitionParams(this, place))
        await client.text_document_references_async(types.ReferenceParams(types.ReferenceContext(True), this, place))
        await client.text_document_completion_async(types.CompletionParams(this, place))
        await client.text_document_code_action_async(types.CodeActionParams(this, whole, context))
        await client.text_document_inlay_hint_async(types.InlayHintParams(this, whole))
    await client.text_document_document_symbol_async(types.DocumentSymbolParams(this))
    await client.text_document_folding_range_async(types.FoldingRangeParams(this))
    options = types.FormattingOptions(tab_size=2, insert_spaces=True)
    await client.text_document_formatting_async(types.DocumentFormattingParams(this, options))
    assert "PD201" in {one.code for one in await editor.open(ENGLISH.text)}


@pytest.mark.asyncio(loop_scope="session")
async def test_what_is_not_open_is_not_known(editor: Editor) -> None:
    this = types.TextDocumentIdentifier((editor.folder / "never.yaml").as_uri())
    (editor.folder / "never.yaml").write_text(ENGLISH.text, "utf-8")
    params = types.HoverParams(this, types.Position(1, 1))
    assert await editor.client.text_document_hover_async(params) is None
    action = types.CodeAction(title="x", data={"uri": 3, "version": []})
    assert (await editor.client.code_action_resolve_async(action)).edit is None


@given(st.data())
def test_a_declaration_with_any_piece_lost_or_put_in(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([ENGLISH.text, CHINESE.text, PROJECT.text]))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 40, len(text))))
    new = data.draw(st.text("a:：-#|>\n\r\t 甲𠮷\"'[]{}&*!%\x00\u2028\ufeff\ud800", max_size=8))
    text = text[:start] + new + text[end:]
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16", "utf-32"]))
    client = Client("zh", encoding, *data.draw(st.tuples(*[st.booleans()] * 7)))
    document = Document("file:///decl.yaml", "/decl.yaml", text, 1, client)
    line = text.count("\n", 0, start) + data.draw(st.integers(-1, 2))
    everything(document, types.Position(max(line, 0), data.draw(st.integers(0, 30))))


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    document = Document("untitled:x", "x", text, None, Client("en"))
    everything(document, types.Position(0, 0))
    everything(Document("untitled:x", "x", "表: 表14\n" + text, None, Client()), types.Position(1, 2))
