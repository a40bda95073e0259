"""A declaration as it will be printed, for the rules that are asked before any form is."""

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from perfdecl.forms.form import AnyForm
from perfdecl.model.declaration import Declaration
from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet


class Printable(NamedTuple):
    """Lays the form out only when a rule wants to see it."""

    form: AnyForm
    declaration: Declaration

    @property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """The declaration's texts."""
        return self.declaration.texts

    @property
    def amounts(self) -> tuple[tuple[Path, Decimal], ...]:
        """The declaration's amounts."""
        return self.declaration.amounts

    def laid_out(self) -> "Sheet":
        """The form filled in."""
        return self.form.sheet_of(self.declaration)
