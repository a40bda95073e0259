"""What a rule is: a module with documentation, a severity and, unless it is asked elsewhere, a check."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

if TYPE_CHECKING:
    from perfdecl.rules.repositories.repository import FoundAcross, Repository

D_contra = TypeVar("D_contra", contravariant=True)


class Described(Protocol):
    """A rule's module as far as every rule has it: its docstring is its documentation."""

    __name__: str
    __doc__: str | None

    @property
    def SEVERITY(self) -> Severity:
        """How grave its findings are unless a configuration says otherwise."""


class Rule(Described, Protocol[D_contra]):
    """A rule that declarations are asked for; it names the least of them that it needs."""

    def check(self, declaration: D_contra, /) -> Iterable[Finding]:
        """Everything that is wrong, in the order of the form."""


class RuleAcross(Described, Protocol):
    """A rule that all declarations of a repository are asked for at once."""

    def compare(self, repository: Repository, /) -> Iterable[FoundAcross]:
        """Everything that is wrong, in the order of the files."""
