"""One version of a declaration as the page shows it: its tables, its findings and its sums."""

from hashlib import sha256
from typing import NamedTuple

from perfdecl.checking.pipeline import AnyChecked, check_bytes
from perfdecl.config.load import settings_for
from perfdecl.config.select import choose
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.forms.form import AnyForm
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language
from perfdecl.model.path import Path, dotted
from perfdecl.web.drawing import Contents, Table, draw
from perfdecl.web.rows_to_come import with_rows_to_come
from perfdecl.web.sums import SumShown, sums_of
from perfdecl.web.written import items, written


class View(NamedTuple):
    """``title`` and ``number`` stand above the tables; ``loose`` are the values that no cell shows, by their labels.

    Where nothing is understood of the file, there are no tables.
    """

    version: str
    checked: AnyChecked
    diagnostics: tuple[Diagnostic, ...]
    number: str = ""
    title: str = ""
    tables: tuple[Table, ...] = ()
    loose: tuple["Loose", ...] = ()
    sums: tuple[SumShown, ...] = ()
    texts: dict[Path, str] = {}  # noqa: RUF012 - never changed

    @property
    def text(self) -> str:
        """The file's text."""
        return self.checked.source.text


class Loose(NamedTuple):
    """A value that is not printed in any cell, such as the year of 表14."""

    path: str
    label: str
    text: str


def version_of(data: bytes) -> str:
    """What a version is known by: whoever reads the same bytes names the same version."""
    return sha256(data).hexdigest()[:20]


def view_of(data: bytes, name: str, folder: str, language: Language) -> View:
    """The version of a file with these bytes. ``folder`` is where its settings come from."""
    checked = check_bytes(name, data, language)
    diagnostics = tuple(choose(checked.diagnostics, settings_for(folder)))
    view = View(version_of(data), checked, diagnostics)
    form, root = checked.form, checked.reading.root
    if form is None or checked.declaration is None:
        return view
    texts = written(root, form.shape)
    shown, to_come = with_rows_to_come(checked.declaration)
    sheet = form.sheet_of(shown)
    contents = Contents(texts, items(root, form.shape), checked.holes | to_come)
    return view._replace(
        number=sheet.number,
        title=sheet.title,
        tables=draw(form, sheet, contents, language),
        loose=tuple(_loose(form, sheet, texts)),
        sums=sums_of(form, checked.declaration, checked.holes),
        texts=texts,
    )


def _loose(form: AnyForm, sheet: Sheet, texts: dict[Path, str]) -> list[Loose]:
    printed = {cell.path[0] for one in sheet.sections for row in one.rows for cell in row.cells if cell.path}
    names = form.shape.names
    return [
        Loose(dotted((name,)), names[name].label, texts.get((name,), ""))
        for name in names
        if name != "form" and name not in printed and name not in form.shape.parts
    ]
