"""What rules ask of a declaration, whatever form it is of: a rule names the least that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from perfdecl.indicators.target import Target
from perfdecl.model.leaves import HasLeaves
from perfdecl.model.path import Path
from perfdecl.model.sums import Equation, Sum

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet


class HasYear(Protocol):
    """The fiscal year."""

    @property
    def year(self) -> int: ...


class HasTargets(Protocol):
    """Every third-level indicator with its values understood, in the order of the form."""

    @property
    def targets(self) -> tuple[Target, ...]: ...


class HasTargetsOfYear(HasTargets, HasYear, Protocol):
    """Indicators of a fiscal year."""


class HasWholeBudget(Protocol):
    """All the money that the form is about, in 万元, and where its addends stand."""

    @property
    def whole_budget(self) -> Sum: ...


class HasEquations(Protocol):
    """Sums of amounts in 万元 that must be equal."""

    @property
    def equations(self) -> tuple[Equation, ...]: ...


class HasBudget(HasWholeBudget, HasEquations, Protocol):
    """The whole budget, and the sums of what comes in and what is spent: of each that the form has."""

    @property
    def budget_sums(self) -> tuple[Sum, ...]: ...


class HasTargetsAndBudget(HasTargets, HasWholeBudget, Protocol):
    """Indicators, and the money that they are paid from."""


class HasBudgetAndTargets(HasLeaves, HasBudget, HasTargets, Protocol):
    """All that any rule asks of the budget."""


class HasIndicators(HasTargetsOfYear, HasTargetsAndBudget, Protocol):
    """All that any rule asks of indicators."""


class HasPlans(HasLeaves, HasYear, Protocol):
    """The texts that say what is to be done in the fiscal year, each with its path."""

    @property
    def plans(self) -> Iterable[tuple[Path, str]]: ...


class HasTextsAndTargets(HasLeaves, HasTargets, Protocol):
    """Texts, and which of them are targets."""


class HasTexts(HasPlans, HasTargets, Protocol):
    """All that any rule asks of texts."""


class HasSheet(HasLeaves, Protocol):
    """A form that can be laid out on paper."""

    def laid_out(self) -> Sheet: ...
