"""What can be done with the whole text: all safe fixes, the keys of the other vocabulary. Worked out when it is chosen."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.config.select import choose
from perfdecl.formatting.apply import fixed, formatted
from perfdecl.lsp.changes import changes
from perfdecl.lsp.document import Document
from perfdecl.messages import say
from perfdecl.model.vocabulary import Vocabulary

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.perfdecl"
REWRITE = types.CodeActionKind.RefactorRewrite.value
#: Keys of both vocabularies in one file.
MIXED = "PD109"
TITLES: dict[Vocabulary, str] = {"en": "lsp.keys.en", "zh": "lsp.keys.zh"}


def whole_actions(document: Document) -> Iterator[types.CodeAction]:
    """The actions that would change something; without their edits, where the editor asks for those later."""
    if any(one.is_fixable for one in document.findings):
        yield _action(document, say("lsp.fix_all", document.client.language), FIX_ALL, "")
    if document.is_readable:
        own = document.checked.vocabulary
        mixed = any(one.code == MIXED for one in document.checked.diagnostics)
        for keys in TITLES:
            if keys != own or mixed:
                yield _action(document, say(TITLES[keys], document.client.language), REWRITE, keys)


def resolved(document: Document, action: types.CodeAction) -> types.CodeAction:
    """The action with its edits; as it is where it is none of these, or the text has changed meanwhile."""
    data = action.data
    if isinstance(data, dict) and data.get("version") == document.version:
        action.edit = document.workspace_edit(changes(document.checked.source.text, _text(document, data)))
    return action


def _action(document: Document, title: str, kind: str, keys: str) -> types.CodeAction:
    data = {"uri": document.uri, "version": document.version, "keys": keys}
    action = types.CodeAction(title=title, kind=kind, data=data)
    return action if document.client.lazy_edits else resolved(document, action)


def _text(document: Document, data: dict[str, object]) -> str:
    checked = document.checked
    match data.get("keys"):
        case "en":
            return formatted(checked, "en")
        case "zh":
            return formatted(checked, "zh")
    text, _ = fixed(checked, False, lambda found: choose(found, document.settings), document.client.language)
    return text
