"""All that a report says, put together form by form."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from perfdecl.catalogue.documentation import documentation_of
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language
from perfdecl.model.path import Path
from perfdecl.reporting.change import Change, changes
from perfdecl.reporting.copied import Copied, copied
from perfdecl.reporting.entries import Entry, form_name
from perfdecl.reporting.totals import Composition, compositions, total


class Covered(NamedTuple):
    """A second level: how many declarations have indicators there, of how many, and how many indicators these are."""

    label: str
    entries: int
    of: int
    indicators: int


class ByRule(NamedTuple):
    """A rule: its severity, what it demands, how many findings there are, and in how many declarations."""

    code: str
    title: str
    severity: str
    findings: int
    entries: int


class OfForm(NamedTuple):
    """The declarations of one form, the largest whole budget first, and what they come to."""

    name: str
    entries: tuple[Entry, ...]
    total: Decimal
    compositions: tuple[Composition, ...]
    covered: tuple[Covered, ...]
    changes: tuple[Change, ...]


class District(NamedTuple):
    """Everything. ``uncounted`` have amounts that were not understood; of ``twice`` there are several declarations of one year."""

    entries: tuple[Entry, ...]
    forms: tuple[OfForm, ...]
    rules: tuple[ByRule, ...]
    copied: tuple[Copied, ...]
    uncounted: tuple[Entry, ...]
    twice: tuple[str, ...]
    years: tuple[int, ...]

    def count(self, severity: str) -> int:
        """How many findings of a severity there are."""
        return sum(one.count(severity) for one in self.entries)

    @property
    def failing(self) -> tuple[Entry, ...]:
        """The declarations with errors, those with most first."""
        found = [one for one in self.entries if one.count("error")]
        return tuple(sorted(found, key=lambda one: -one.count("error")))


def district(entries: Sequence[Entry], before: Sequence[Entry] | None, language: Language) -> District:
    """Put together what was found this year and, if it is given, the last one."""
    known: dict[str, tuple[AnyForm, list[Entry]]] = {}
    for one in entries:
        if one.form is not None:
            known.setdefault(one.form.name, (one.form, []))[1].append(one)
    forms = (_of_form(form, own, before, language) for form, own in known.values())
    subjects = Counter(
        (one.form.name, one.declaration.year, one.subject)
        for one in entries
        if one.form and one.declaration and one.is_named
    )
    return District(
        tuple(entries),
        tuple(forms),
        tuple(_rules(entries, language)),
        tuple(copied(entries)),
        tuple(one for one in entries if one.whole is None),
        tuple(subject for (_, _, subject), count in subjects.items() if count > 1),
        tuple(sorted({one.declaration.year for one in entries if one.declaration and ("year",) not in one.holes})),
    )


def _of_form(form: AnyForm, entries: list[Entry], before: Sequence[Entry] | None, language: Language) -> OfForm:
    ranked = sorted(entries, key=lambda one: -(one.whole if one.whole is not None else Decimal(-1)))
    last = [one for one in before or () if one.form is form]
    return OfForm(
        form_name(form, language),
        tuple(ranked),
        total(entries),
        tuple(compositions(entries)),
        tuple(_covered(entries)),
        tuple(changes(ranked, last)) if before is not None else (),
    )


def _covered(entries: list[Entry]) -> list[Covered]:
    labels: dict[Path, str] = {}
    counts: dict[Path, list[int]] = {}
    for one in entries:
        for path, count in one.level2.items():
            labels.setdefault(path, one.label(path))
            counts.setdefault(path, []).append(count)
    return [Covered(labels[path], sum(map(bool, some)), len(some), sum(some)) for path, some in counts.items()]


def _rules(entries: Sequence[Entry], language: Language) -> list[ByRule]:
    found = Counter((one.code, one.severity) for entry in entries for one in entry.findings)
    holders = Counter(key for entry in entries for key in {(one.code, one.severity) for one in entry.findings})
    return [
        ByRule(code, _title(code, language), severity, count, holders[code, severity])
        for (code, severity), count in sorted(found.items(), key=lambda one: (-one[1], one[0]))
    ]


def _title(code: str, language: Language) -> str:
    return documentation_of(code).title(language)
