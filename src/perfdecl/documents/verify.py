"""A document against a declaration's file, or against the declaration that the document carries, as diagnostics."""

from typing import NamedTuple

from perfdecl.checking.locate import place
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.diagnostics.diagnostic import Diagnostic, Related
from perfdecl.documents.compare import Difference, compare, declared_texts, same, spot_in_words
from perfdecl.documents.forms_in import form_of_record, parts_in
from perfdecl.documents.printed import is_printed, print_of
from perfdecl.documents.sights import THINGS, hidden, sights_of
from perfdecl.documents.surroundings import around, beside
from perfdecl.errors import DocumentError, UseError
from perfdecl.forms.form import AnyForm
from perfdecl.layout.record import declaration_of, record_of
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language, said, say
from perfdecl.model.declaration import Declaration
from perfdecl.readers.document import Document, Grid, Recognised
from perfdecl.source.text import Position, Span
from perfdecl.text.blanks import squeezed

#: Where a document as a whole is: it has no lines.
START = Span(Position(1, 1), Position(1, 1))


class Verdict(NamedTuple):
    """What came of a document: it is identical, byte for byte what the declaration prints; or what differs, if anything."""

    diagnostics: list[Diagnostic]
    is_identical: bool = False

    def strictly(self, path: str, language: Language) -> "Verdict":
        """The verdict where a document that another program has saved is a difference, too."""
        if self.is_identical or self.diagnostics:
            return self
        return Verdict([_whole("PD701.resaved", path, language)])


def verify_against(path: str, data: bytes, checked: AnyChecked, language: Language) -> Verdict:
    """PD701 for every difference, each at the line of the declaration's file."""
    from perfdecl.readers.kinds import read_document

    form, declaration = checked.understood
    sheet = form.lay_out(declaration)
    if _is_printed(path, data, form, declaration):
        return Verdict([], is_identical=True)
    document = _own(path, read_document(path, data), form, sheet)
    found = form.recognise(document)
    if not found.sections:
        raise DocumentError("PD705.no_form", path=path, known=form.names["zh"])
    differences = _differences(path, document, found, sheet)
    diagnostics = [_at_line(one, path, checked, form, language) for one in differences]
    if document.record and not differences and document.record != record_of(declaration):
        diagnostics.append(_whole("PD701.record", path, language))
    return Verdict(diagnostics)


def verify_record(path: str, data: bytes, language: Language) -> Verdict:
    """PD701 for every difference from the declaration that the document carries."""
    from perfdecl.readers.kinds import read_document

    document = read_document(path, data)
    if not document.record:
        raise UseError("use.no_record", path=path)
    form = form_of_record(document.record)
    declaration = declaration_of(document.record, document.digest, form.model) if form else None
    if form is None or declaration is None:
        return Verdict([_whole("PD701.tampered", path, language)])
    sheet = form.lay_out(declaration)
    if _is_printed(path, data, form, declaration):
        return Verdict([], is_identical=True)
    found = form.recognise(document)
    if not found.sections:  # it is a print of a form, and shows nothing of it
        return Verdict([_whole("PD701.nothing", path, language)])
    return Verdict([_in_document(one, path, form, language) for one in _differences(path, document, found, sheet)])


def _is_printed(path: str, data: bytes, form: AnyForm, declaration: Declaration) -> bool:
    """Whether the document is what is printed, with lines broken in either way."""
    return any(is_printed(path, data, form.lay_out(declaration, as_specimen)) for as_specimen in (False, True))


def _differences(path: str, document: Document, found: Recognised, sheet: Sheet) -> list[Difference]:
    """Every difference of what is visible, where so much of the form was found in the document."""
    found.residue += found.outside
    if document.is_house:
        found.residue.clear()
    differences = hidden(list(compare(sheet, found, document.kind != "pdf")), document, sheet)
    # Of Markdown there is no other form than what is printed here, although it carries no record.
    is_ours = bool(document.record) or document.kind == "md"
    if not is_ours or document.is_house:
        return [*differences, *sights_of(document, None)]
    printed = print_of(path, document, sheet)
    own = beside(sheet, printed)
    differences = [one for one in differences if not (one.entry == "PD701.extra" and squeezed(one.whole) in own)]
    return [*differences, *around(sheet, document, found, differences, own), *sights_of(document, printed)]


def _own(path: str, document: Document, form: AnyForm, sheet: Sheet) -> Document:
    """The form of the declaration's subject, where a document holds several. Raises UseError where none is.

    Raises DocumentError where all forms in it are of another kind.
    """
    parts = [part for kind, part in parts_in(document) if kind is form]
    if not parts:
        raise DocumentError("PD705.no_form", path=path, known=form.names["zh"])
    if len(parts) == 1:
        return parts[0]
    _, subject = form.labels.subject
    declared = declared_texts(sheet)[subject]
    own = [part for part in parts if same(form.recognise(part).texts.get(subject, ""), declared)]
    if len(own) != 1:
        words = {"key": form.cell_name(subject), "subject": declared}
        raise UseError("use.not_one_of_several", path=path, count=len(parts), own=len(own), **words)
    names = {block.name for block in own[0].blocks if isinstance(block, Grid)}
    # Of the other forms' sights nothing is to be said, nor of what is around all of them.
    return own[0]._replace(sights=tuple(one for one in document.sights if one.spot.table in names))


def _at_line(one: Difference, path: str, checked: AnyChecked, form: AnyForm, language: Language) -> Diagnostic:
    source = checked.source
    span = source.span(*place(checked.reading.root, form.shape, one.path))
    related = (Related(spot_in_words(one.spot, language), path, START, one.path),)
    return _diagnostic(one, form, language)._replace(file=source.name, span=span, related=related)


def _in_document(one: Difference, path: str, form: AnyForm, language: Language) -> Diagnostic:
    return _diagnostic(one, form, language)._replace(file=path)


def _diagnostic(one: Difference, form: AnyForm, language: Language) -> Diagnostic:
    spot = spot_in_words(one.spot, language)
    printed = say(f"thing.{one.printed}", language) if one.printed in THINGS else one.printed
    words = {"printed": printed, "declared": one.declared, "spot": spot}
    message, help_ = said(one.entry, language, **words)
    cell = form.cell_name(one.path)
    return Diagnostic("PD701", "error", message, help_, "", START, one.path, cell, value=one.printed)


def _whole(entry: str, path: str, language: Language) -> Diagnostic:
    message, help_ = said(entry, language)
    return Diagnostic("PD701", "error", message, help_, path, START)
