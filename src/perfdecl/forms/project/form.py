"""项目支出绩效目标表 as a form among others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from perfdecl.forms.form import Form
from perfdecl.forms.project.model import FORM_NAMES, ProjectDeclaration
from perfdecl.model.path import Path

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.model.vocabulary import Vocabulary
    from perfdecl.recognising.labels import Labels
    from perfdecl.rules.rule import Rule


class Project(Form[ProjectDeclaration]):
    """项目支出绩效目标表: one project's money for a fiscal year with its goal and indicators."""

    name = FORM_NAMES["en"]
    names = FORM_NAMES
    blank = "blank-project"

    @property
    def model(self) -> type[ProjectDeclaration]:
        return ProjectDeclaration

    def rules(self) -> Mapping[str, Rule[ProjectDeclaration]]:
        from perfdecl.forms.project.rules.table import rules

        return rules()

    def sheet_of(self, declaration: ProjectDeclaration) -> Sheet:
        from perfdecl.forms.project.layout import lay_out

        return lay_out(declaration)

    def cell_name(self, path: Path) -> str:
        from perfdecl.forms.project.cells import cell_name

        return cell_name(path)

    def as_data(self, declaration: ProjectDeclaration) -> dict[str, object]:
        from perfdecl.forms.project.data import as_data

        return as_data(declaration)

    def context(self, declaration: ProjectDeclaration) -> dict[str, object]:
        from perfdecl.forms.project.context import context_of

        return context_of(declaration)

    def starting_sheet(self, vocabulary: Vocabulary) -> Sheet:
        from perfdecl.forms.project.starting import starting_sheet

        return starting_sheet(vocabulary)

    @property
    def labels(self) -> Labels:
        from perfdecl.forms.project.recognise import LABELS

        return LABELS

    def plain(self) -> Mapping[str, str]:
        from perfdecl.forms.project.plain import PLAIN

        return PLAIN


FORM = Project()
