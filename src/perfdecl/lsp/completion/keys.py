"""The keys that are missing where the cursor is, in the vocabulary of the file, and items of lists."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.forms.form import FORM_KEYS, AnyForm
from perfdecl.lsp.completion.place import Place
from perfdecl.lsp.completion.skeletons import Line, entry, item, written
from perfdecl.lsp.document import Document
from perfdecl.messages import say
from perfdecl.model.declaration import Declaration
from perfdecl.model.part import Named
from perfdecl.model.vocabulary import Shape, Vocabulary, shape_of


def keys(document: Document, place: Place, end: int) -> Iterator[types.CompletionItem]:
    """Keys and items, in the order of the form; ``end`` is where the cursor is."""
    vocabulary = document.vocabulary
    form = document.form
    if place.lists and form is not None:
        shape = form.shape.within(place.lists)
        title = say("lsp.item", document.client.language, key=form.shape.key(place.lists, vocabulary))
        yield _item(document, place, end, title, item(shape, vocabulary, not place.dashed), "", None, 0)
    shape = form.shape.within(place.path) if form else shape_of(Declaration)
    if place.fits:
        yield from _missing(document, place, end, shape, vocabulary, form)


def _missing(
    document: Document, place: Place, end: int, shape: Shape, vocabulary: Vocabulary, form: AnyForm | None
) -> Iterator[types.CompletionItem]:
    for at, (name, named) in enumerate(shape.names.items(), 1):
        if name in place.present:
            continue
        key = shape.key((name,), vocabulary)
        lines = list(entry(shape, name, vocabulary))
        if key in FORM_KEYS and form is not None:
            lines = [Line("", f"{key}: {form.names[vocabulary]}")]
        other = named.label if key == name else name
        yield _item(document, place, end, key, lines, other, named, at)


def _item(
    document: Document,
    place: Place,
    end: int,
    label: str,
    lines: list[Line] | Iterator[Line],
    detail: str,
    named: Named | None,
    order: int,
) -> types.CompletionItem:
    client, places = document.client, document.places
    # Of a snippet the editor indents what follows the first line like that; else it stands as it is given.
    prefix = " " * (place.column - place.margin if client.snippets else place.column)
    # A dash is none without a blank behind it.
    blank = " " if place.dashed and document.checked.source.text[place.start - 1 : place.start] == "-" else ""
    text = blank + written(lines, prefix, client.snippets)
    mode = types.InsertTextMode.AdjustIndentation if client.snippets else types.InsertTextMode.AsIs
    meaning = "" if named is None else named.zh if client.language == "zh" else named.en
    return types.CompletionItem(
        label=label,
        kind=types.CompletionItemKind.Snippet if named is None else types.CompletionItemKind.Property,
        detail=detail or None,
        documentation=meaning or None,
        sort_text=f"{order:03}",
        filter_text=label,
        insert_text_format=types.InsertTextFormat.Snippet if client.snippets else types.InsertTextFormat.PlainText,
        insert_text_mode=mode if client.insert_modes else None,
        text_edit=types.TextEdit(places.range(place.start, end), text),
    )
