"""What rules across files ask of: declarations with the names of their files, and the lists that a bureau keeps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, Protocol

from perfdecl.model.path import Path, is_within
from perfdecl.model.sums import Sum
from perfdecl.rules.needs import HasPlans, HasTargets, HasWholeBudget
from perfdecl.text.comparable import comparable


class HasSubject(Protocol):
    """What a form is about, and whose it is: paths of texts, empty where the form has none."""

    @property
    def subject_path(self) -> Path: ...

    @property
    def authority_path(self) -> Path: ...

    @property
    def projects_money(self) -> Sum | None: ...


class Declared(HasPlans, HasTargets, HasWholeBudget, HasSubject, Protocol):
    """All that rules across files ask of a declaration."""


class Member(NamedTuple):
    """One declaration: the name of its file, its form, and the paths at which nothing could be understood.

    Where the file ``is_damaged``, what it says may be half of what was written.
    """

    name: str
    form: str
    declaration: Declared
    holes: frozenset[Path] = frozenset()
    is_damaged: bool = False

    @property
    def year(self) -> int:
        """The fiscal year; 0 where it could not be understood."""
        return 0 if ("year",) in self.holes else self.declaration.year

    @property
    def subject(self) -> str:
        """What the form is about, as it is written; empty where it does not say so."""
        return self.text(self.declaration.subject_path)

    @property
    def department(self) -> str:
        """The department that answers for it: the one that the form names, else the form's own subject."""
        path = self.department_path
        return self.text(path)

    @property
    def department_path(self) -> Path:
        """Where the department stands."""
        return self.declaration.authority_path or self.declaration.subject_path

    @property
    def is_of_department(self) -> bool:
        """Whether the form is about a department as a whole."""
        return not self.declaration.authority_path and bool(self.declaration.subject_path)

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same one in another year or another file."""
        return self.form, comparable(self.department), comparable(self.subject)

    def text(self, path: Path) -> str:
        """The text at a path, without the blanks around it; empty where there is none."""
        return "" if self._is_hole(path) else dict(self.declaration.texts).get(path, "").strip()

    def knows(self, *paths: Path) -> bool:
        """Whether everything at these paths was understood, and what they are within."""
        return not (self.is_damaged or any(map(self._is_hole, paths)))

    def _is_hole(self, path: Path) -> bool:
        return is_within(path, self.holes)


class Entry(NamedTuple):
    """A line of a list that the bureau keeps. ``amount`` is in 万元; ``year`` 0 where the list is of one year."""

    name: str
    line: int
    amount: Decimal = Decimal(0)
    year: int = 0


class List(NamedTuple):
    """A list with the file that it stands in."""

    file: str
    entries: tuple[Entry, ...]

    @property
    def by_name(self) -> Mapping[str, Entry]:
        """Each entry under its name as names are compared; the first of several."""
        return {comparable(one.name): one for one in reversed(self.entries)}


class Output(NamedTuple):
    """A printed form that is not what its declaration prints now."""

    member: Member
    path: str


class Place(NamedTuple):
    """A place in a declaration's file by meaning, or a line of a list."""

    file: str
    path: Path = ()
    line: int = 0


class FoundAcross(NamedTuple):
    """A finding across files: what is wrong, where, and which further places have to do with it."""

    place: Place
    message: str
    args: Mapping[str, object] = {}
    related: tuple[Place, ...] = ()

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.message.partition(".")[0]


class Repository:
    """Declarations that are looked at together. ``is_whole`` where a folder was asked for, not single files.

    ``change_limit`` is in percent; ``last_year`` are the declarations to compare with. ``unread`` files are there of which
    nobody knows whose they are.
    """

    def __init__(
        self,
        members: tuple[Member, ...],
        *,
        is_whole: bool = True,
        departments: List | None = None,
        totals: List | None = None,
        last_year: tuple[Member, ...] = (),
        change_limit: Decimal = Decimal(50),
        stale: tuple[Output, ...] = (),
        unread: int = 0,
    ) -> None:
        self.members = members
        self.is_whole = is_whole
        self.departments = departments
        self.totals = totals
        self.last_year = last_year
        self.change_limit = change_limit
        self.stale = stale
        self.unread = unread

    @cached_property
    def year(self) -> int:
        """The latest year that there are declarations of; 0 where there are none."""
        return max((one.year for one in self.members), default=0)

    @cached_property
    def firsts(self) -> tuple[Member, ...]:
        """Every declaration once: of those that say the same subject and year, the first."""
        found: dict[tuple[object, ...], Member] = {}
        for one in self.members:
            known = one.subject and one.department and one.year
            found.setdefault((*one.key, one.year) if known else (one.name,), one)
        return tuple(found.values())

    def of_departments(self) -> Iterator[Member]:
        """The declarations of whole departments whose name and year are known, each once."""
        return (one for one in self.firsts if one.is_of_department and one.subject and one.year)
