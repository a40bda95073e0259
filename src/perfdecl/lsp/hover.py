"""Hover: what a key is, how a value was understood, the sum that an amount belongs to."""

from collections.abc import Iterator
from decimal import Decimal

from lsprotocol import types

from perfdecl.checking.explain import amount_in_words
from perfdecl.lsp.cursor import spot_at
from perfdecl.lsp.document import Document
from perfdecl.lsp.sums import Side, explainer, sides_of
from perfdecl.lsp.value_words import value_in_words
from perfdecl.messages import say
from perfdecl.model.amount import InYuan
from perfdecl.model.leaves import amounts_of
from perfdecl.model.path import Path
from perfdecl.rules.finding import Key


def hover(document: Document, position: types.Position) -> types.Hover | None:
    """What to tell about the key or value at a place; None where nothing of the form stands."""
    root = document.checked.reading.root
    spot = spot_at(root, document.shape, document.places.offset(position)) if document.declares else None
    if spot is None or not isinstance(spot.path[-1], str):
        return None
    parts = [*_key(document, spot.path), *_value(document, spot.path)]
    shown = spot.key if spot.on_key and spot.key else spot.node
    end = shown.start + len(document.checked.source.text[shown.start : shown.end].rstrip())
    kind = types.MarkupKind.Markdown if document.client.markdown else types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, "\n\n".join(parts)), document.places.range(shown.start, end))


def _key(document: Document, path: Path) -> Iterator[str]:
    """Both names of the key, what it means, its unit, where it is printed."""
    language, named = document.client.language, document.shape.named(path)
    name = str(path[-1])
    yield f"**{named.label}** · `{name}`" if document.client.markdown else f"{named.label} · {name}"
    meaning = named.zh if language == "zh" else named.en
    if meaning != named.label:
        yield meaning
    if name in document.shape.within(path[:-1]).amounts:
        yield say("lsp.amount", language)
    form = document.checked.form
    cell = form.cell_name(path) if form else ""
    if cell and cell != named.label:
        yield say("lsp.cell", language, cell=cell)


def _value(document: Document, path: Path) -> Iterator[str]:
    """What was understood of the value, where it says a number or a day."""
    language, declaration = document.client.language, document.checked.declaration
    if declaration is None or path in document.checked.holes:
        return
    for target in declaration.targets:
        for place, value in target.written:
            if place == path:
                yield value_in_words(value, language)
    amount = next((amount for place, amount in amounts_of(declaration) if place == path), None)
    if isinstance(amount, Decimal):
        entry = "lsp.amount.converted" if isinstance(amount, InYuan) else "lsp.amount.read"
        yield say(entry, language, amount=amount_in_words(amount))
    for side in sides_of(document):
        if (path in side.this.sum.places and len(side.this.sum.addends) > 1) or path == side.this.path:
            yield _sum(document, side)


def _sum(document: Document, side: Side) -> str:
    """The sum with its addends, and how it differs from what it must equal."""
    language, speaker = document.client.language, explainer(document)
    words = say("lsp.sum", language, sum=speaker.word(side.this.sum))
    if side.other is None:
        return words
    difference = amount_in_words(abs(side.difference))
    other, total = speaker.word(Key(side.other.path)), amount_in_words(side.other.sum.total)
    name = "lsp.sum.differs" if side.difference else "lsp.sum.equal"
    return words + say(name, language, other=other, total=total, difference=difference)
