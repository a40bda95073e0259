"""An editor that speaks to the real server over standard input and output, and makes edits as editors do."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient, client_capabilities
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES

#: So long a test waits for a server on a busy machine before it gives up.
PATIENCE = 120
VSCODE, NEOVIM = "visual-studio-code@latest", "neovim@latest"
#: One that says nothing of what it can do.
PLAIN = ""


class Editor:
    """Has one text open. Places are counted in UTF-16, by means that are not those of the server."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.encoding = "utf-16"
        self.uri = ""
        self.text = ""
        self._version = 0
        self._news: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        #: What the server asked the editor to tell it.
        self.registered: list[types.Registration] = []

    async def open(self, text: str, name: str = "decl.yaml") -> Sequence[types.Diagnostic]:
        """Open a text under a name; returns what is found in it."""
        self.uri = (self.folder / name).as_uri()
        self.text, self._version = text, 1
        item = types.TextDocumentItem(uri=self.uri, language_id="yaml", version=1, text=text)
        told = self.told()
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await told

    async def type(self, text: str) -> Sequence[types.Diagnostic]:
        """Let the text be another one; returns what is found in it."""
        self.text = text
        self._version += 1
        this = types.VersionedTextDocumentIdentifier(uri=self.uri, version=self._version)
        changes = [types.TextDocumentContentChangeWholeDocument(text)]
        told = self.told()
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(this, changes))
        return await told

    def told(self) -> asyncio.Future[Sequence[types.Diagnostic]]:
        """What is found from now on, of this text as it is now."""
        self._news = asyncio.Queue()
        return asyncio.ensure_future(self._told(self._news))

    def register(self, params: types.RegistrationParams) -> None:
        """The server asks to be told something."""
        self.registered += params.registrations

    def hear(self, params: types.PublishDiagnosticsParams) -> None:
        """The server tells what it found."""
        self.client.diagnostics[params.uri] = params.diagnostics
        self._news.put_nowait(params)

    async def _told(self, news: asyncio.Queue[types.PublishDiagnosticsParams]) -> Sequence[types.Diagnostic]:
        while True:
            params = await asyncio.wait_for(news.get(), PATIENCE)
            if params.uri == self.uri and params.version in (self._version, None):
                return list(params.diagnostics)

    @property
    def this(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    def at(self, piece: str, behind: bool = False) -> types.Position:
        """Where a piece of the text begins, or ends."""
        start = self.text.index(piece)
        return self.place(start + (len(piece) if behind else 0))

    def place(self, offset: int) -> types.Position:
        before = self.text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        line = before.rpartition("\n")[2]
        return types.Position(before.count("\n"), len(self._encoded(line)) // self._unit)

    def offset(self, place: types.Position) -> int:
        lines = self.text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n")
        lines = [line.removeprefix("\0") for line in lines]
        breaks = 0
        at = 0
        for line in lines[: place.line]:
            at += len(line)
            breaks = 2 if self.text[at : at + 2] == "\r\n" else 1
            at += breaks
        units = self._encoded(lines[place.line])[: place.character * self._unit]
        return at + len(units.decode(self._codec, "surrogatepass"))

    def shown(self, where: types.Range) -> str:
        """The text of a range."""
        return self.text[self.offset(where.start) : self.offset(where.end)]

    def edited(self, edits: Sequence[types.TextEdit]) -> str:
        """The text with edits made, all in places of the text as it is."""
        text = self.text
        for one in sorted(edits, key=lambda edit: self.offset(edit.range.start), reverse=True):
            text = text[: self.offset(one.range.start)] + one.new_text + text[self.offset(one.range.end) :]
        return text

    def done(self, action: types.CodeAction) -> str:
        """The text with an action done."""
        assert action.edit is not None
        return self.edited(edits_of(action.edit))

    async def actions(self, piece: str = "", only: Sequence[str] | None = None) -> list[types.CodeAction]:
        """What is offered at a piece of the text, or for all of it; with their edits."""
        whole = types.Range(types.Position(0, 0), self.place(len(self.text)))
        where = types.Range(self.at(piece), self.at(piece, behind=True)) if piece else whole
        context = types.CodeActionContext(diagnostics=[], only=only)
        params = types.CodeActionParams(self.this, where, context)
        offered = await self.client.text_document_code_action_async(params)
        found = [one for one in offered or () if isinstance(one, types.CodeAction)]
        return [one if one.edit else await self.client.code_action_resolve_async(one) for one in found]

    async def hover(self, piece: str) -> str:
        """What is told of the beginning of a piece of the text; empty where nothing is."""
        found = await self.client.text_document_hover_async(types.HoverParams(self.this, self.at(piece)))
        return found.contents.value if found and isinstance(found.contents, types.MarkupContent) else ""

    async def completions(self, at: types.Position) -> dict[str, types.CompletionItem]:
        """What could come next, by its label."""
        found = await self.client.text_document_completion_async(types.CompletionParams(self.this, at))
        items = found.items if isinstance(found, types.CompletionList) else found or ()
        return {one.label: one for one in sorted(items, key=lambda one: one.sort_text or one.label)}

    def completed(self, item: types.CompletionItem) -> str:
        """The text with a completion taken."""
        assert isinstance(item.text_edit, types.TextEdit)
        return self.edited([item.text_edit])

    @property
    def _codec(self) -> str:
        return {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(self.encoding, "utf-8")

    @property
    def _unit(self) -> int:
        return {"utf-16": 2, "utf-32": 4}.get(self.encoding, 1)

    def _encoded(self, text: str) -> bytes:
        return text.encode(self._codec, "surrogatepass")


def edits_of(edit: types.WorkspaceEdit) -> list[types.TextEdit]:
    """The edits of one text, however they are given."""
    made = [one for edits in (edit.changes or {}).values() for one in edits]
    for change in edit.document_changes or ():
        assert isinstance(change, types.TextDocumentEdit)
        made += [one for one in change.edits if isinstance(one, types.TextEdit)]
    return made


@asynccontextmanager
async def editing(
    folder: Path,
    locale: str | None = "zh-cn",
    like: str = VSCODE,
    arguments: Sequence[str] = (),
    environment: dict[str, str] | None = None,
    encodings: Sequence[types.PositionEncodingKind] | None = None,
) -> AsyncIterator[Editor]:
    """An editor with a server of its own, from the first greeting to the last."""
    bare = {name: value for name, value in os.environ.items() if name not in ("PERFDECL_LANG", "LC_ALL", "LANG")}
    command = [sys.executable, "-m", "perfdecl", "lsp", *arguments]
    client = LanguageClient(converter_factory=default_converter)
    editor = Editor(client, folder)
    hears: dict[str, Callable[..., object]] = {
        types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: lambda params: editor.hear(params),
        types.CLIENT_REGISTER_CAPABILITY: lambda params: editor.register(params),
    }
    for method, hear in (DEFAULT_CLIENT_FEATURES | hears).items():
        client.feature(method)(hear)
    await client.start_io(*command, env=bare | {"LANG": "C.UTF-8"} | (environment or {}))
    capabilities = client_capabilities(like) if like else types.ClientCapabilities()
    if capabilities.general is not None:
        capabilities.general.position_encodings = encodings
    params = types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri(), locale=locale)
    try:
        result = await client.initialize_session(params)
        editor.encoding = str(result.capabilities.position_encoding or "utf-16")
        yield editor
    finally:
        await client.shutdown_session()
        await client.stop()  # type: ignore[no-untyped-call]
