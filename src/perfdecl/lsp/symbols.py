"""The outline of a declaration: its sections, tasks and indicators."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.lsp.cursor import last_end
from perfdecl.lsp.document import Document
from perfdecl.model.vocabulary import NO_SHAPE, Shape
from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence

#: What an item of a list is called by: its first text.
SHORT = 60


def symbols(document: Document) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
    """The outline as a tree, or as a list for an editor that knows no trees."""
    if not document.declares:
        return []
    tree = list(_below(document, document.checked.reading.root, document.shape))
    return tree if document.client.symbol_trees else list(_flat(document, tree, None))


def _below(document: Document, node: Node | None, shape: Shape) -> Iterator[types.DocumentSymbol]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield _entry(document, entry, shape)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield _item(document, item, shape)


def _entry(document: Document, entry: Entry, shape: Shape) -> types.DocumentSymbol:
    name = shape.english.get(entry.key.text, "")
    part = shape.parts.get(name, NO_SHAPE)
    named = shape.names.get(name)
    detail = "" if named is None else named.label if entry.key.text == name else name
    end = max(last_end(entry.value, document.checked.source.text), entry.key.end)
    return types.DocumentSymbol(
        name=_short(entry.key.text),
        detail=detail or None,
        kind=_kind(entry.value, name in shape.amounts),
        range=document.places.range(entry.key.start, end),
        selection_range=document.places.range(entry.key.start, entry.key.end),
        children=list(_below(document, entry.value, part)),
    )


def _item(document: Document, item: Node, shape: Shape) -> types.DocumentSymbol:
    first = item.entries[0].value if isinstance(item, Mapping) and item.entries else item
    end = max(last_end(item, document.checked.source.text), item.start)
    whole = document.places.range(item.start, end)
    return types.DocumentSymbol(
        name=_short(first.text if isinstance(first, Scalar) else ""),
        kind=types.SymbolKind.Struct,
        range=whole,
        selection_range=types.Range(whole.start, whole.start),
        children=list(_below(document, item, shape)),
    )


def _kind(node: Node, is_amount: bool) -> types.SymbolKind:
    if isinstance(node, Mapping):
        return types.SymbolKind.Namespace
    if isinstance(node, Sequence):
        return types.SymbolKind.Array
    return types.SymbolKind.Number if is_amount else types.SymbolKind.String


def _short(text: str) -> str:
    """Never empty: editors refuse that."""
    shown = " ".join(text.split())
    return (shown if len(shown) <= SHORT else f"{shown[:SHORT]}…") or "—"


def _flat(document: Document, tree: list[types.DocumentSymbol], above: str | None) -> Iterator[types.SymbolInformation]:
    for one in tree:
        where = types.Location(uri=document.uri, range=one.range)
        yield types.SymbolInformation(location=where, name=one.name, kind=one.kind, container_name=above)
        yield from _flat(document, list(one.children or ()), one.name)
