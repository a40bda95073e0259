"""Every feature under the name that the protocol has for it."""

from lsprotocol import types

from perfdecl.lsp.actions.offer import offer
from perfdecl.lsp.actions.whole import FIX_ALL, REWRITE, resolved
from perfdecl.lsp.addends import addends, both_sides
from perfdecl.lsp.completion.complete import complete
from perfdecl.lsp.folding import folding
from perfdecl.lsp.formatting import formatting
from perfdecl.lsp.hints import hints
from perfdecl.lsp.hover import hover
from perfdecl.lsp.server import PerfdeclServer
from perfdecl.lsp.symbols import symbols

#: What a completion may follow, beside letters: blanks and colons for values, digits for units.
TRIGGERS = (" ", ":", "-", "≥", "≤", *"0123456789")
ACTIONS = types.CodeActionOptions(
    code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL, REWRITE], resolve_provider=True
)


def server(asked: str = "") -> PerfdeclServer:
    """A server that knows all features. ``asked`` is the language of the command line, empty where it names none."""
    made = PerfdeclServer(asked)
    _texts(made)
    _reading(made)
    _writing(made)
    return made


def _texts(ls: PerfdeclServer) -> None:
    """From opening to closing, and settings."""

    @ls.feature(types.INITIALIZE)
    def _(params: types.InitializeParams) -> None:
        ls.start(params)

    @ls.feature(types.INITIALIZED)
    def _(params: types.InitializedParams) -> None:
        ls.watch()

    @ls.feature(types.SHUTDOWN)
    def _(_: None) -> None:
        ls.said_goodbye = True

    @ls.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _(params: types.DidOpenTextDocumentParams) -> None:
        ls.take(params.text_document.uri, params.text_document.version)

    @ls.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _(params: types.DidChangeTextDocumentParams) -> None:
        ls.take(params.text_document.uri, params.text_document.version)

    @ls.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _(params: types.DidCloseTextDocumentParams) -> None:
        ls.drop(params.text_document.uri)

    @ls.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _(params: types.DidSaveTextDocumentParams) -> None:
        ls.again()

    @ls.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def _(params: types.DidChangeWatchedFilesParams) -> None:
        ls.again()

    @ls.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def _(params: types.DidChangeConfigurationParams) -> None:
        ls.again()


def _reading(ls: PerfdeclServer) -> None:
    """What is told of a text."""

    @ls.feature(types.TEXT_DOCUMENT_HOVER)
    def _(params: types.HoverParams) -> types.Hover | None:
        return ls.answer(params.text_document.uri, lambda text: hover(text, params.position))

    @ls.feature(types.TEXT_DOCUMENT_DEFINITION)
    def _(params: types.DefinitionParams) -> list[types.Location] | None:
        return ls.answer(params.text_document.uri, lambda text: addends(text, params.position))

    @ls.feature(types.TEXT_DOCUMENT_REFERENCES)
    def _(params: types.ReferenceParams) -> list[types.Location] | None:
        itself = params.context.include_declaration
        return ls.answer(params.text_document.uri, lambda text: both_sides(text, params.position, itself))

    @ls.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def _(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | list[types.SymbolInformation] | None:
        return ls.answer(params.text_document.uri, symbols)

    @ls.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    def _(params: types.FoldingRangeParams) -> list[types.FoldingRange] | None:
        return ls.answer(params.text_document.uri, folding)

    @ls.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    def _(params: types.InlayHintParams) -> list[types.InlayHint] | None:
        return ls.answer(params.text_document.uri, lambda text: hints(text, params.range))


def _writing(ls: PerfdeclServer) -> None:
    """What helps to write a text."""

    @ls.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=TRIGGERS))
    def _(params: types.CompletionParams) -> list[types.CompletionItem] | None:
        return ls.answer(params.text_document.uri, lambda text: complete(text, params.position))

    @ls.feature(types.TEXT_DOCUMENT_FORMATTING)
    def _(params: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
        return ls.answer(params.text_document.uri, formatting)

    @ls.feature(types.TEXT_DOCUMENT_CODE_ACTION, ACTIONS)
    def _(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        return ls.answer(params.text_document.uri, lambda text: offer(text, params.range, params.context.only))

    @ls.feature(types.CODE_ACTION_RESOLVE)
    def _(action: types.CodeAction) -> types.CodeAction:
        data = action.data
        uri = str(data.get("uri", "")) if isinstance(data, dict) else ""
        return ls.answer(uri, lambda text: resolved(text, action)) or action
