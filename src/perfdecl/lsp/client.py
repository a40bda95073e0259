"""What an editor says of itself when it starts."""

from collections.abc import Mapping
from typing import NamedTuple

from lsprotocol import types
from pygls.capabilities import get_capability

from perfdecl.language import VARIABLE, language_of
from perfdecl.messages import Language


class Client(NamedTuple):
    """An editor: the language of its person, how it counts the characters of a line, and what it can show."""

    language: Language = "zh"
    encoding: str = "utf-16"
    snippets: bool = False
    insert_modes: bool = False
    related: bool = False
    versioned_edits: bool = False
    lazy_edits: bool = False
    symbol_trees: bool = False
    markdown: bool = False

    @classmethod
    def of(cls, said: types.ClientCapabilities, language: Language, encoding: str) -> "Client":
        """The editor that has these capabilities."""

        def can(name: str) -> bool:
            return bool(get_capability(said, name, False))

        resolved = get_capability(said, "text_document.code_action.resolve_support.properties", ()) or ()
        formats = get_capability(said, "text_document.hover.content_format", ()) or ()
        return cls(
            language,
            encoding,
            can("text_document.completion.completion_item.snippet_support"),
            can("text_document.completion.completion_item.insert_text_mode_support"),
            can("text_document.publish_diagnostics.related_information"),
            can("workspace.workspace_edit.document_changes"),
            "edit" in resolved and can("text_document.code_action.data_support"),
            can("text_document.document_symbol.hierarchical_document_symbol_support"),
            types.MarkupKind.Markdown in formats,
        )


def language_for(
    asked: str | None, environment: Mapping[str, str], configured: Language | None, locale: str | None
) -> Language:
    """The flag's, the environment's, the configuration's, the editor's: Chinese where none of them says otherwise."""
    if locale:
        environment = {VARIABLE: environment.get(VARIABLE, ""), "LANG": locale.lower()}
    return language_of(asked, environment, configured)
