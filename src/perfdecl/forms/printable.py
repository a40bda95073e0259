"""A declaration as it will be printed, for the rules that are asked before any form is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.forms.form import AnyForm
    from perfdecl.layout.sheet import Sheet
    from perfdecl.model.declaration import Declaration


class Printable(NamedTuple):
    """Lays the form out only when a rule wants to see it."""

    form: AnyForm
    declaration: Declaration

    @property
    def leaves(self) -> tuple[tuple[Path, object], ...]:
        """The declaration's texts and amounts."""
        return self.declaration.leaves

    def laid_out(self) -> Sheet:
        """The form filled in."""
        return self.form.sheet_of(self.declaration)
