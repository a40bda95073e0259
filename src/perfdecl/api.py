"""The functions for programs; ``import perfdecl`` offers them all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Literal, overload

from perfdecl.checking.pipeline import AnyChecked, Checked, check_bytes
from perfdecl.diagnostics.diagnostic import Diagnostic, Edit, Fix, Related
from perfdecl.documents.imported import Imported
from perfdecl.errors import DeclarationError, DocumentError, PerfdeclError, UseError, speaking
from perfdecl.forms.form import AnyForm, D, Form
from perfdecl.forms.project.form import FORM as PROJECT
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.forms.table14.form import FORM as TABLE14
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.line_breaking import LineBreaking
from perfdecl.messages import Language
from perfdecl.model.declaration import Declaration
from perfdecl.severity import Severity
from perfdecl.source.text import Position, Span
from perfdecl.user_templates.templates import TemplateError

__all__ = [
    "PROJECT",
    "TABLE14",
    "Checked",
    "Declaration",
    "DeclarationError",
    "Diagnostic",
    "DocumentError",
    "Edit",
    "Fix",
    "Form",
    "Format",
    "Imported",
    "Language",
    "PerfdeclError",
    "Position",
    "ProjectDeclaration",
    "Related",
    "Severity",
    "Span",
    "Table14Declaration",
    "TemplateError",
    "UseError",
    "check",
    "check_files",
    "load",
    "read",
    "render",
    "verify",
]

Format = Literal["docx", "html", "pdf", "xlsx", "md"]
FilePath = str | os.PathLike[str]

#: What a file of a declaration ends in: a text that does, on one line, is the name of a file.
ENDINGS = (".yaml", ".yml")
QUOTED = 20


@overload
def load(path: FilePath, form: Form[D], language: Language = "zh") -> D: ...
@overload
def load(path: FilePath, form: None = None, language: Language = "zh") -> Declaration: ...
def load(path: FilePath, form: AnyForm | None = None, language: Language = "zh") -> Declaration:
    """The declaration in a file: pydantic models, amounts in 万元 as exact Decimals.

    With ``form`` it must be of that form, and is typed as its declarations are; else the file shows which form it is of.
    Warnings are passed over: :func:`check_files` tells them.

    Raises DeclarationError where the file has errors, or is of another form, and UseError where it cannot be read.
    """
    with speaking(language):
        checked = check_bytes(*_file(path), language)
        _without_errors(checked)
        found: AnyForm
        declaration: Declaration
        found, declaration = checked.understood
        if form is not None and form is not found:
            raise UseError("use.other_form", wanted=form.name, name=checked.source.name, form=found.name)
        return declaration


@overload
def check(text: str | bytes, name: str = ..., language: Language = ..., *, form: Form[D]) -> Checked[D]: ...
@overload
def check(
    text: str | bytes, name: str = ..., language: Language = ..., *, form: None = None
) -> Checked[Declaration]: ...
def check(
    text: str | bytes, name: str = "decl.yaml", language: Language = "zh", *, form: AnyForm | None = None
) -> AnyChecked:
    """Check the YAML of a declaration. Whatever the text says raises nothing: what is wrong is in ``.diagnostics``.

    ``name`` is what the diagnostics call the file, ``language`` that of their messages. Without ``form`` the text shows
    which form it is of.

    Raises UseError where ``text`` is the name of a file instead of what the file says.
    """
    with speaking(language):
        if not isinstance(text, str | bytes) or _names_a_file(text):
            raise UseError("use.path_for_text", text=text)
        return check_bytes(
            name, text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text, language, form
        )


def check_files(paths: Iterable[FilePath], language: Language = "zh") -> Iterator[Checked[Declaration]]:
    """Check declarations in files and folders one by one, in the order of the command line's report.

    In a folder every YAML file that declares a form is checked. The settings of ``perfdecl.toml`` are not heeded.

    Raises UseError for a path that does not exist, a file that cannot be read, and where there is nothing to check.
    """
    from perfdecl.files.find import find

    with speaking(language):
        for target in find([_path(one) for one in paths]).targets:
            yield check_bytes(*_file(target.path), language)


def render(
    what: Checked[D] | Declaration,
    format: Format = "docx",
    language: Language = "zh",
    line_breaking: LineBreaking = "standard",
) -> bytes:
    """Print a declaration, or what :func:`check` understood, as the official form; returns the bytes of the file.

    The same declaration gives the same bytes, on every machine, at every time. Lines end by the rules of Chinese typography,
    or with ``line_breaking="specimen"`` as in the published specimen of the form.

    Raises DeclarationError where there are errors, and UseError for an unknown format, and where the machine lacks what
    the format needs: the extra ``pdf``, or a font.
    """
    from perfdecl.printers.formats import PRINTERS, printer_of

    with speaking(language):
        if format not in PRINTERS:
            raise UseError("use.unknown_format", format=format, known="、".join(PRINTERS))
        form, declaration = _printable(what)
        return printer_of(format)(form.lay_out(declaration, line_breaking == "specimen"))


def read(document: FilePath, year: int = 0, language: Language = "zh") -> list[Imported]:
    """Every form that a document holds (Word, Excel, PDF, a web page, text), as declarations to be written.

    ``year`` is the fiscal year, which the printed form need not say. What no field can hold is in ``.residue``.

    Raises DocumentError where the document cannot be read or holds no form, and UseError where the file cannot be read.
    """
    from perfdecl.documents.forms_in import forms_in
    from perfdecl.documents.imported import import_form
    from perfdecl.readers.kinds import read_document

    with speaking(language):
        name, data = _file(document)
        return [import_form(name, one, year, language) for one in forms_in(name, read_document(name, data))]


def verify(document: FilePath, against: Checked[D] | None = None, language: Language = "zh") -> list[Diagnostic]:
    """Every difference between what a document shows and the declaration that it carries, or ``against`` another one.

    An empty list means that it says the same.

    Raises DocumentError where the document cannot be read or holds no form, UseError where it carries no declaration, and
    DeclarationError where the declaration to compare with has errors.
    """
    from perfdecl.documents.verify import verify_against, verify_record

    with speaking(language):
        name, data = _file(document)
        if against is None:
            return verify_record(name, data, language).diagnostics
        _without_errors(against)
        return verify_against(name, data, against, language).diagnostics


def _printable(what: AnyChecked | Declaration) -> tuple[AnyForm, Declaration]:
    from perfdecl.forms.known import form_named

    if isinstance(what, Declaration):
        form = form_named(what.form)
        if form is None:
            raise UseError("use.not_understood", name=what.form)
        return form, what
    _without_errors(what)
    return what.understood


def _without_errors(checked: AnyChecked) -> None:
    errors = [one for one in checked.diagnostics if one.severity == "error"]
    if errors:
        raise DeclarationError(checked.source.name, errors)


def _file(path: FilePath) -> tuple[str, bytes]:
    """What a file is called, and its bytes."""
    from perfdecl.checking.many import read as bytes_of

    name = _path(path)
    return name, bytes_of(name)


def _path(path: FilePath) -> str:
    if isinstance(path, bytes) or "\n" in os.fspath(path):
        text = path.decode("utf-8", "replace") if isinstance(path, bytes) else os.fspath(path)
        raise UseError("use.text_for_path", text=text[:QUOTED].replace("\n", " "))
    return os.fspath(path)


def _names_a_file(text: str | bytes) -> bool:
    if isinstance(text, bytes):
        return False
    return "\n" not in text and (text.endswith(ENDINGS) or (len(text) < 1000 and os.path.isfile(text)))
