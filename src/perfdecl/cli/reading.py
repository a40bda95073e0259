"""Reading one declaration for the report, and printing its form beside the page: what another process can do."""

import os
from typing import TYPE_CHECKING, NamedTuple

from perfdecl.checking.draft import as_draft
from perfdecl.checking.many import unread
from perfdecl.checking.pipeline import AnyChecked, check_bytes
from perfdecl.config.select import choose
from perfdecl.files.find import Target
from perfdecl.files.read import UnreadableError
from perfdecl.files.write import write
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language
from perfdecl.reporting.entries import Entry, entry_of
from perfdecl.reporting.form_pages import cells_of, form_page
from perfdecl.severity import from_on

if TYPE_CHECKING:
    from perfdecl.cli.files import Input


class Reader(NamedTuple):
    """How every declaration is read in one run; forms are printed where there is a folder for them."""

    language: Language
    source: "Input"
    severity: str
    folder: str = ""

    def entry(self, asked: tuple[Target, str]) -> Entry:
        """What the report takes of a declaration; with it comes where its form goes."""
        target, link = asked
        name = self.source.name(target)
        try:
            checked = check_bytes(name, self.source.read(target), self.language)
        except UnreadableError as error:
            return Entry(name, None, None, tuple(unread(name, error, self.language).diagnostics))
        shown = from_on(self.severity)
        found = [one for one in choose(checked.diagnostics, self.source.settings(target)) if one.severity in shown]
        sheet = self._sheet(checked) if self.folder else None
        entry = entry_of(checked, found)
        if sheet is None:
            return entry
        write(os.path.join(self.folder, *link.split("/")), form_page(sheet, found))
        return entry._replace(link=link, cells=tuple(cells_of(sheet)))

    def _sheet(self, checked: AnyChecked) -> Sheet | None:
        """The form of a declaration, whatever is wrong with it; None where nothing of it was understood."""
        if checked.form is None or checked.declaration is None:
            return None
        sheet = checked.form.lay_out(checked.declaration)
        return as_draft(sheet, [], checked.holes, self.language) if checked.has_errors else sheet
