"""What a report takes of each declaration."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language
from perfdecl.model.path import Path, is_within
from perfdecl.model.sums import Equation, Sum
from perfdecl.severity import SEVERITIES


class Reportable(Protocol):
    """What a declaration of any form has that a report asks for."""

    @property
    def year(self) -> int: ...

    @property
    def indicators(self) -> Any: ...

    @property
    def subject_path(self) -> Path: ...

    @property
    def authority_path(self) -> Path: ...

    @property
    def leaves(self) -> tuple[tuple[Path, object], ...]: ...

    @property
    def whole_budget(self) -> Sum: ...

    @property
    def budget_sums(self) -> tuple[Sum, ...]: ...

    @property
    def equations(self) -> tuple[Equation, ...]: ...

    @property
    def plans(self) -> Iterator[tuple[Path, str]]: ...


class Entry(NamedTuple):
    """One declaration: ``declaration`` is None where nothing was understood; at ``holes`` nothing could be.

    Of one that ``is_damaged`` nobody knows all that its file says: its amounts and indicators are not counted.
    ``link`` is its printed form beside the page, empty where there is none, and ``cells`` what that shows.
    """

    file: str
    form: AnyForm | None
    declaration: Reportable | None
    findings: tuple[Diagnostic, ...]
    holes: frozenset[Path] = frozenset()
    link: str = ""
    cells: tuple[Path, ...] = ()
    is_damaged: bool = False

    @property
    def subject(self) -> str:
        """Whom it is of, or what and whose it is; the file where it does not say so."""
        if self.declaration is None:
            return self.file
        own, whose = self._text(self.declaration.subject_path), self._text(self.declaration.authority_path)
        if not own:
            return self.file
        # Departments have projects of the same name.
        return f"{own}（{whose}）" if whose else own

    @property
    def is_named(self) -> bool:
        """Whether it says whom or what it is of."""
        return self.declaration is not None and bool(self._text(self.declaration.subject_path))

    def _text(self, path: Path) -> str:
        if self.declaration is None or not path:
            return ""
        return str(dict(self.declaration.leaves).get(path, "")).strip()

    @property
    def whole(self) -> Decimal | None:
        """Its whole budget in 万元, None where an amount of it was not understood."""
        found = self.declaration.whole_budget if self.declaration is not None and not self.is_damaged else None
        return found.total if found is not None and self.is_known(found) else None

    @property
    def level2(self) -> dict[Path, int]:
        """How many indicators stand under each second level."""
        if self.declaration is None or self.is_damaged:
            return {}
        return {path: len(group) for path, group in self.declaration.indicators.groups()}

    @property
    def coverage(self) -> int | None:
        """Under how many second levels it has indicators; None where nobody knows."""
        return sum(map(bool, self.level2.values())) if self.level2 else None

    def is_known(self, amounts: Sum) -> bool:
        """Whether every amount of a sum was understood."""
        return not any(is_within(place, self.holes) for place in amounts.places)

    def count(self, severity: str) -> int:
        """How many findings of a severity it has."""
        return sum(one.severity == severity for one in self.findings)

    def label(self, path: Path) -> str:
        """The last part of the name of a printed cell."""
        return self.form.cell_name(path).rpartition(" / ")[2] if self.form is not None else ""


def entry_of(checked: AnyChecked, findings: Sequence[Diagnostic]) -> Entry:
    """What a report takes of a file that was checked."""
    found = tuple(sorted(findings, key=lambda one: (SEVERITIES.index(one.severity), one.order)))
    name, form, declaration = checked.source.name, checked.form, checked.declaration
    return Entry(name, form, declaration, found, checked.holes, is_damaged=is_damaged(checked))


def amount(value: Decimal) -> str:
    """An amount as people write it: grouped, exact, at least two decimals."""
    from perfdecl.checking.explain import amount_in_words

    return amount_in_words(value)


def form_name(form: AnyForm, language: Language) -> str:
    """What a form is called."""
    return form.names[language]
