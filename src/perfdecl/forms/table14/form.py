"""表14 as a form among others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perfdecl.forms.form import Form
from perfdecl.forms.table14.model import FORM_NAMES, Table14Declaration
from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.model.vocabulary import Vocabulary
    from perfdecl.recognising.labels import Labels
    from perfdecl.rules.rule import Rule


class Table14(Form[Table14Declaration]):
    """部门整体预算绩效目标申报表: a department's whole budget for a fiscal year with its goals, tasks and indicators."""

    name = FORM_NAMES["en"]
    names = FORM_NAMES
    blank = "blank"

    @property
    def model(self) -> type[Table14Declaration]:
        return Table14Declaration

    def rules(self) -> Mapping[str, Rule[Table14Declaration]]:
        from perfdecl.forms.table14.rules.table import rules

        return rules()

    def sheet_of(self, declaration: Table14Declaration) -> Sheet:
        from perfdecl.forms.table14.layout import lay_out

        return lay_out(declaration)

    def cell_name(self, path: Path) -> str:
        from perfdecl.forms.table14.cells import cell_name

        return cell_name(path)

    def as_data(self, declaration: Table14Declaration) -> dict[str, object]:
        from perfdecl.forms.table14.data import as_data

        return as_data(declaration)

    def context(self, declaration: Table14Declaration) -> dict[str, object]:
        from perfdecl.forms.table14.context import context_of

        return context_of(declaration)

    def starting_sheet(self, vocabulary: Vocabulary) -> Sheet:
        from perfdecl.forms.table14.starting import starting_sheet

        return starting_sheet(vocabulary)

    @property
    def labels(self) -> Labels:
        from perfdecl.forms.table14.recognise import LABELS

        return LABELS

    def plain(self) -> Mapping[str, str]:
        from perfdecl.forms.table14.plain import PLAIN

        return PLAIN


FORM = Table14()
