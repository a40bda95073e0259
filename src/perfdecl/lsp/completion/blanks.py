"""In an empty file: a whole blank declaration of each form."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.beginnings.blank import blank_declaration
from perfdecl.forms.known import all_forms
from perfdecl.lsp.document import Document
from perfdecl.messages import say
from perfdecl.model.vocabulary import Vocabulary

VOCABULARIES: tuple[Vocabulary, ...] = ("zh", "en")


def blanks(document: Document, start: int, end: int) -> Iterator[types.CompletionItem]:
    """One for each form and vocabulary; the keys of the reader's language come first."""
    language = document.client.language
    for number, form in enumerate(all_forms()):
        for vocabulary in VOCABULARIES:
            text = blank_declaration(form, vocabulary, document.name.rpartition("/")[2], 0, language)
            # The schema that the first line names does not stand beside this file.
            _, _, text = text.partition("\n")
            yield types.CompletionItem(
                label=form.names[vocabulary],
                kind=types.CompletionItemKind.Snippet,
                detail=say("lsp.blank", language),
                sort_text=f"{vocabulary != language}{number:03}",
                insert_text_format=types.InsertTextFormat.PlainText,
                insert_text_mode=types.InsertTextMode.AsIs if document.client.insert_modes else None,
                text_edit=types.TextEdit(document.places.range(start, end), text),
            )


def is_blank(text: str) -> bool:
    """Whether nothing is written yet but comments and perhaps the beginning of a word."""
    return sum(len(words) for words in _words(text)) <= 1


def _words(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if not line.lstrip("\ufeff \t").startswith("#"):
            yield line.replace(":", " : ").replace("：", " : ").split()
