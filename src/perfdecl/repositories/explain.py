"""Findings across files as diagnostics: each place is looked up in the file that it is in."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from perfdecl.catalogue.codes import severity_of
from perfdecl.checking.explain import Explainer, amount_in_words
from perfdecl.checking.locate import place as place_of
from perfdecl.checking.pipeline import AnyChecked, check_bytes
from perfdecl.checking.suppress import suppress
from perfdecl.diagnostics.diagnostic import Diagnostic, Related
from perfdecl.messages import Language, said, say
from perfdecl.rules.finding import Finding
from perfdecl.rules.repositories.repository import FoundAcross, Place
from perfdecl.source.text import Source, Span


class Told(NamedTuple):
    """What is told of one file: its diagnostics, its text, and how many comments in it suppress."""

    diagnostics: list[Diagnostic]
    source: Source | None
    suppressed: int = 0


class Across:
    """Speaks of many files. ``read`` gives the bytes of one, ``show`` the text of a list."""

    def __init__(self, language: Language, read: Callable[[str], bytes], show: Callable[[str], str]) -> None:
        self._language = language
        self._read, self._show = read, show
        self._checked: dict[str, AnyChecked] = {}
        self._lists: dict[str, Source] = {}

    def told(self, file: str, found: list[FoundAcross]) -> Told:
        """All that was found in one file, in the order of its lines, without what its comments suppress."""
        diagnostics = sorted(map(self._diagnostic, found), key=lambda one: one.order)
        if any(one.place.line for one in found):
            return Told(diagnostics, self._list(file))
        checked = self._file(file)
        left = suppress(diagnostics, checked.reading, self._language)
        own = [one for one in left.diagnostics if any(one is other for other in diagnostics)]
        return Told(own, checked.source, left.total)

    def _diagnostic(self, found: FoundAcross) -> Diagnostic:
        related = tuple(map(self._related, found.related))
        file = found.place.file
        if found.place.line:
            words = {
                name: amount_in_words(arg) if isinstance(arg, Decimal) else arg for name, arg in found.args.items()
            }
            message, help_ = said(found.message, self._language, **words)
            span = _line(self._list(file), found.place.line)
            severity = severity_of(found.message)
            name = str(found.args.get("name", ""))
            return Diagnostic(found.code, severity, message, help_, file, span, related=related, value=name)
        checked = self._file(file)
        explainer = Explainer(checked.reading, checked.form, checked.vocabulary, self._language)
        return explainer.finding(Finding(found.place.path, found.message, found.args))._replace(related=related)

    def _related(self, place: Place) -> Related:
        if place.line:
            source = self._list(place.file)
            return Related(source.line(place.line).strip(), place.file, _line(source, place.line), ())
        checked = self._file(place.file)
        assert checked.form is not None
        span = checked.source.span(*place_of(checked.reading.root, checked.form.shape, place.path))
        cell = checked.form.cell_name(place.path) or say("across.there", self._language)
        return Related(cell, place.file, span, place.path)

    def _file(self, name: str) -> AnyChecked:
        if name not in self._checked:
            self._checked[name] = check_bytes(name, self._read(name), self._language)
        return self._checked[name]

    def _list(self, name: str) -> Source:
        if name not in self._lists:
            self._lists[name] = Source(name, self._show(name))
        return self._lists[name]


def _line(source: Source, number: int) -> Span:
    start = source.line_starts[number - 1]
    return source.span(start, start + len(source.line(number)))
