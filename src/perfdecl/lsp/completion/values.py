"""Values: the names of forms, and for indicators the signs and units that their group uses."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lsprotocol import types

from perfdecl.forms.known import all_forms
from perfdecl.indicators.target import Target
from perfdecl.lsp.completion.place import Place, words_before
from perfdecl.lsp.document import Document
from perfdecl.messages import say
from perfdecl.model.path import Path
from perfdecl.rules.indicators.direction import should_be_low
from perfdecl.rules.indicators.units import expected_unit

SIGNS = ("≥", "≤", "=", ">", "<")
#: What is asked for where neither the name nor the group says another unit.
USUAL = ("%", "个", "次", "场", "人", "人次", "件", "项")
#: What the second level asks for by itself.
OF_LEVEL = {"cost": ("万元", "元"), "service_recipients": ("%",)}
TIMELINESS = "timeliness"
YEAR: Path = ("year",)


def values(document: Document, place: Place, end: int) -> Iterator[types.CompletionItem]:
    """What may be written behind the key, as far as anybody can know."""
    form, source = document.form, document.checked.source
    typed = words_before(source, place, end)
    if place.key == "form":
        names = [name for one in all_forms() for name in one.names.values()]
        yield from _items(document, place.start, end, names, "lsp.form", typed == "")
    if form is None or place.key not in form.value_keys or not place.path or not isinstance(place.path[-1], int):
        return
    written = typed.lstrip("\"'")
    target = _target(document, place)
    if not written:
        whole = [value.text.strip() for _, value in target.written] if target else []
        yield from _items(document, end, end, whole, "lsp.same", typed == "")
        yield from _items(document, end, end, _signs(document, place, target), "lsp.sign", typed == "")
        declaration = document.checked.declaration
        if place.path[-2] == TIMELINESS and declaration is not None and YEAR not in document.checked.holes:
            days = [say("lsp.day", document.client.language, year=declaration.year)]
            yield from _items(document, end, end, days, "lsp.date", typed == "")
    elif written[-1].isdigit():
        yield from _items(document, end, end, _units(document, place, target), "lsp.unit", False)


def _items(
    document: Document, start: int, end: int, texts: Iterable[str], detail: str, after_colon: bool
) -> Iterator[types.CompletionItem]:
    """One item for each text; a blank goes before it where none stands behind the colon."""
    source = document.checked.source.text
    blank = " " if after_colon and source[start - 1 : start] == ":" else ""
    for at, text in enumerate(dict.fromkeys(texts)):
        yield types.CompletionItem(
            label=text,
            kind=types.CompletionItemKind.Value,
            detail=say(detail, document.client.language),
            sort_text=f"{detail}{at:03}",
            text_edit=types.TextEdit(document.places.range(start, end), blank + text),
        )


def _target(document: Document, place: Place) -> Target | None:
    declaration = document.checked.declaration
    found: Iterable[Target] = declaration.targets if declaration is not None else ()
    return next((one for one in found if one.path == place.path), None)


def _group(document: Document, place: Place) -> list[Target]:
    declaration = document.checked.declaration
    found: Iterable[Target] = declaration.targets if declaration is not None else ()
    return [one for one in found if one.path[:-1] == place.path[:-1] and one.path != place.path]


def _signs(document: Document, place: Place, target: Target | None) -> list[str]:
    """The likely sign first: what the name asks for, else what the group uses."""
    used = Counter(value.operator for one in _group(document, place) for _, value in one.written if value.operator)
    first = ["≤"] if target is not None and should_be_low(target) else []
    return [*first, *(sign for sign, _ in used.most_common()), *SIGNS]


def _units(document: Document, place: Place, target: Target | None) -> list[str]:
    """The unit of the name, those of the group, those of its level, and the usual ones."""
    used = Counter(value.unit for one in _group(document, place) for _, value in one.written if value.unit)
    own = [value.unit for _, value in target.written if value.unit] if target else []
    asked = [expected_unit(target.name)] if target is not None and target.name else []
    usual = asked if asked and asked[0] != "个" else []
    level = OF_LEVEL.get(str(place.path[-2]), ())
    return [*own, *usual, *(unit for unit, _ in used.most_common()), *level, *USUAL]
