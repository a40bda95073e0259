"""From a file to the declarations that it holds, as far as they can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.differences.sides import File
from perfdecl.differences.walk import Side
from perfdecl.errors import DeclarationError, PerfdeclError
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language
from perfdecl.model.path import Path

YEAR: Path = ("year",)


class Understood(NamedTuple):
    """A declaration with the file that it comes from. ``errors`` counts its errors, ``residue`` what of a document did not fit."""

    name: str
    relative: str
    form: AnyForm
    side: Side
    errors: int = 0
    residue: int = 0

    @property
    def subject(self) -> str:
        """The department or the project that it is about."""
        found = dict(self.side.declaration.leaves).get(self.form.labels.subject[1], "")
        return str(found).strip()

    @property
    def year(self) -> int | None:
        """The fiscal year; None where a document does not say it."""
        return None if self.side.is_hole(YEAR) else self.side.declaration.year


class Reader(NamedTuple):
    """How the files of one side are read; ``year`` is that of documents which do not say it, 0 for none."""

    year: int
    language: Language

    def read(self, file: File) -> list[Understood] | PerfdeclError:
        """The declarations of a file, or why there are none."""
        try:
            return understand(file, self.year, self.language)
        except PerfdeclError as error:
            return error


def understand(file: File, year: int, language: Language) -> list[Understood]:
    """The declarations of a file; ``year`` is that of documents which do not say it, 0 for none.

    Raises DeclarationError where a file is too damaged to be compared, and DocumentError, UseError where it cannot be read.
    """
    if file.is_document:
        return list(_of_document(file, year, language))
    return [_understood(file, file.read(), language)]


def _understood(
    file: File, data: bytes, language: Language, residue: int = 0, holes: frozenset[Path] = frozenset()
) -> Understood:
    from perfdecl.checking.damaged import is_damaged
    from perfdecl.checking.pipeline import check_bytes

    checked = check_bytes(file.name, data, language)
    errors = [one for one in checked.diagnostics if one.severity == "error"]
    if checked.form is None or checked.declaration is None or is_damaged(checked):
        raise DeclarationError(file.name, errors)
    side = Side(checked.declaration, checked.holes | holes)
    return Understood(file.name, file.relative, checked.form, side, 0 if holes or residue else len(errors), residue)


def _of_document(file: File, year: int, language: Language) -> Iterator[Understood]:
    """Each form of a document. Cells that were not found are no changes: they are what is not known."""
    from perfdecl.documents.forms_in import forms_in
    from perfdecl.documents.imported import import_form
    from perfdecl.readers.kinds import read_document

    for one in forms_in(file.name, read_document(file.name, file.read())):
        imported = import_form(file.name, one, 0, language)
        is_without_year = YEAR in imported.gaps
        if is_without_year and year:
            imported = import_form(file.name, one, year, language)
        text = imported.text("en", language).encode("utf-8", "surrogatepass")
        yield _understood(file, text, language, len(imported.residue), frozenset(imported.gaps))
