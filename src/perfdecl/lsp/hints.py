"""Inlay hints: behind the key of a part of the form what its amounts come to, and what is missing to the sum that they must equal."""

from collections.abc import Iterator

from lsprotocol import types

from perfdecl.checking.explain import amount_in_words
from perfdecl.checking.locate import find
from perfdecl.lsp.document import Document
from perfdecl.lsp.sums import Side, explainer, is_written, sides_of
from perfdecl.messages import say
from perfdecl.model.path import Path, starts_with
from perfdecl.rules.finding import Key
from perfdecl.source.tree import Scalar


def hints(document: Document, within: types.Range) -> list[types.InlayHint]:
    """The hints for the lines of a range."""
    if not document.declares:
        return []
    found = (hint for path, told in _by_path(document).items() for hint in _hints(document, path, told))
    return [one for one in found if within.start.line <= one.position.line <= within.end.line]


def _by_path(document: Document) -> dict[Path, list[Side]]:
    """The sums by where they are shown; an amount alone is no sum."""
    found: dict[Path, list[Side]] = {}
    for side in sides_of(document):
        if len(side.this.sum.addends) > 1 and is_written(document, side.this.path):
            found.setdefault(side.this.path, []).append(side)
    return found


def _hints(document: Document, path: Path, told: list[Side]) -> Iterator[types.InlayHint]:
    key, node = find(document.checked.reading.root, document.shape, path)
    if key is None or isinstance(node, Scalar):
        return
    words = [_sum(document, told[0]), *(_difference(document, one) for one in told if one.is_measured)]
    yield types.InlayHint(
        position=document.places.at(key.end + 1),
        label="".join(words),
        tooltip=str(explainer(document).word(told[0].this.sum)),
        padding_left=True,
    )


def _sum(document: Document, side: Side) -> str:
    """The total; where amounts of other parts are in it, with their names."""
    language, total = document.client.language, amount_in_words(side.this.sum.total)
    outside = dict.fromkeys(path[:-1] for path in side.this.sum.places if not starts_with(path, side.this.path))
    if not outside:
        return say("lsp.hint.sum", language, total=total)
    others = tuple(str(explainer(document).word(Key(path))) for path in outside)
    return say("lsp.hint.sum_with", language, total=total, others=others)


def _difference(document: Document, side: Side) -> str:
    language, by = document.client.language, amount_in_words(abs(side.difference))
    if side.other is None or not side.difference:
        return ""
    other = explainer(document).word(Key(side.other.path))
    name = "lsp.hint.missing" if side.difference < 0 else "lsp.hint.excess"
    return say(name, language, difference=by, other=other)
