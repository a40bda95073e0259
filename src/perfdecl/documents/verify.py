"""A document against a declaration's file, or against the declaration that the document carries, as diagnostics."""

from perfdecl.checking.locate import place
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.diagnostics.diagnostic import Diagnostic, Related
from perfdecl.documents.compare import Difference, compare, declared_texts, same, spot_in_words
from perfdecl.documents.forms_in import form_of_record
from perfdecl.errors import DocumentError, UseError
from perfdecl.forms.form import AnyForm
from perfdecl.layout.record import declaration_of, record_of
from perfdecl.messages import Language, said
from perfdecl.model.part import Part
from perfdecl.readers.document import Document
from perfdecl.source.text import Position, Span

#: Where a document as a whole is: it has no lines.
START = Span(Position(1, 1), Position(1, 1))


def verify_against(path: str, document: Document, checked: AnyChecked, language: Language) -> list[Diagnostic]:
    """PD701 for every difference, each at the line of the declaration's file."""
    form, declaration = checked.understood
    document = _own(path, document, form, declaration)
    differences = _differences(path, document, form, declaration)
    diagnostics = [_at_line(one, path, checked, form, language) for one in differences]
    if document.record and not differences and document.record != record_of(declaration):
        diagnostics.append(_whole("PD701.record", path, language))
    return diagnostics


def _differences(path: str, document: Document, form: AnyForm, declaration: Part) -> list[Difference]:
    """Every difference of what is visible. Raises DocumentError where the document shows no form."""
    found = form.recognise(document)
    if not found.sections:
        raise DocumentError("PD705.no_form", path=path)
    if document.is_house:
        found.residue.clear()
    return list(compare(form.lay_out(declaration), found, document.kind != "pdf"))


def _own(path: str, document: Document, form: AnyForm, declaration: Part) -> Document:
    """The form of the declaration's department, where a document holds several. Raises UseError where none is."""
    parts = form.split(document)
    if len(parts) == 1:
        return document
    department = ("department",)
    declared = declared_texts(form.lay_out(declaration))[department]
    own = [part for part in parts if same(form.recognise(part).texts.get(department, ""), declared)]
    if len(own) != 1:
        raise UseError("use.not_one_of_several", path=path, count=len(parts), department=declared, own=len(own))
    return own[0]


def verify_record(path: str, document: Document, language: Language) -> list[Diagnostic]:
    """PD701 for every difference from the declaration that the document carries."""
    if not document.record:
        raise UseError("use.no_record", path=path)
    form = form_of_record(document.record)
    declaration = declaration_of(document.record, document.digest, form.model) if form else None
    if form is None or declaration is None:
        return [_whole("PD701.tampered", path, language)]
    differences = _differences(path, document, form, declaration)
    return [_in_document(one, path, form, language) for one in differences]


def _at_line(one: Difference, path: str, checked: AnyChecked, form: AnyForm, language: Language) -> Diagnostic:
    source = checked.source
    span = source.span(*place(checked.reading.root, form.shape, one.path))
    related = (Related(spot_in_words(one.spot, language), path, START, one.path),)
    return _diagnostic(one, form, language)._replace(file=source.name, span=span, related=related)


def _in_document(one: Difference, path: str, form: AnyForm, language: Language) -> Diagnostic:
    return _diagnostic(one, form, language)._replace(file=path)


def _diagnostic(one: Difference, form: AnyForm, language: Language) -> Diagnostic:
    spot = spot_in_words(one.spot, language)
    words = {"printed": one.printed, "declared": one.declared, "spot": spot}
    message, help_ = said(one.entry, language, **words)
    cell = form.cell_name(one.path)
    return Diagnostic("PD701", "error", message, help_, "", START, one.path, cell, value=one.printed)


def _whole(entry: str, path: str, language: Language) -> Diagnostic:
    message, help_ = said(entry, language)
    return Diagnostic("PD701", "error", message, help_, path, START)
