"""The review of one document: what its forms say is checked, and each finding goes to the cell that it is about."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from perfdecl.checking.pipeline import check_bytes
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.documents.compare import spot_in_words
from perfdecl.documents.forms_in import FormIn, forms_in
from perfdecl.documents.imported import YEAR, Imported, import_form
from perfdecl.documents.verify import START
from perfdecl.errors import DocumentError
from perfdecl.messages import Language, say
from perfdecl.model.path import Nearest, Path
from perfdecl.printers.worksheet import letters
from perfdecl.readers.document import Document, Spot
from perfdecl.readers.kinds import read_document
from perfdecl.readers.limits import FORMS, check
from perfdecl.reviewing.listed import Listed, listed
from perfdecl.reviewing.remark import Remark
from perfdecl.severity import SEVERITIES

#: The kinds of documents that take comments.
KINDS = ("docx", "xlsx")
#: Which of the findings count, and how much.
Found = tuple[Diagnostic, Spot | None]
Choice = Callable[[Iterable[Diagnostic]], Iterable[Diagnostic]]


class Reviewed(NamedTuple):
    """What came of a document: the document with its remarks, and these. ``has_year`` is false where a form's year is unknown."""

    data: bytes
    remarks: list[Remark]
    has_year: bool
    is_signed: bool


def review(path: str, data: bytes, language: Language, year: int, choose: Choice) -> Reviewed:
    """Check every form of a Word document or workbook. Raises DocumentError for what is none of them, or holds no form."""
    document = read_document(path, data)
    if document.kind not in KINDS:
        raise DocumentError("PD705.no_comments", path=path)
    forms = forms_in(path, document)
    check(FORMS, len(forms), path)
    remarks: list[Remark] = []
    has_year = True
    for one in forms:
        imported = import_form(path, one, year, language)
        has_year = has_year and YEAR not in imported.gaps
        found = [
            (diagnostic, spot) for said, spot in _findings(path, imported, language) for diagnostic in choose([said])
        ]
        found.sort(key=lambda one: SEVERITIES.index(one[0].severity))
        remarks += [_remark(one, diagnostic, spot, document.kind, language) for diagnostic, spot in found]
    return Reviewed(_annotated(path, data, document, remarks, language), remarks, has_year, b"_xmlsignatures/" in data)


def _annotated(path: str, data: bytes, document: Document, remarks: list[Remark], language: Language) -> bytes:
    page: Listed = listed(remarks, language)
    if document.kind == "docx":
        from perfdecl.reviewing import word

        return word.annotate(path, data, remarks, page, language)
    from perfdecl.reviewing import workbook

    return workbook.annotate(path, data, remarks, page, language)


def _findings(path: str, imported: Imported, language: Language) -> list[Found]:
    """What is wrong with a form: what did not fit, then what breaks a rule. What both say is said once."""
    form = imported.form
    text = imported.text("zh", language).encode("utf-8", "surrogatepass")
    found = check_bytes(path, text, language, form, lines=False).diagnostics
    residue = list(zip(imported.residue, imported.spots, strict=True))
    # A form that has no room for its year cannot be blamed for not saying it.
    if YEAR in imported.gaps and not form.cell_name(YEAR):
        found = [one for one in found if one.path != YEAR]
        residue = [one for one in residue if one[0].path != YEAR]
    missing = {one.path for one in found if one.severity == "error"}
    gaps = {path for path in imported.gaps if path in missing or path[:-1] in missing}
    residue = [one for one in residue if one[0].path not in gaps]
    everything: list[Found] = [*residue, *((one, None) for one in found)]
    return [(one._replace(file=path, span=START, fix=None), spot) for one, spot in everything]


def _remark(one: FormIn, diagnostic: Diagnostic, spot: Spot | None, kind: str, language: Language) -> Remark:
    form, _, found = one
    spot = spot or (found.spots.get(diagnostic.path) if diagnostic.path else None)
    exact = spot is not None
    spot = spot or _nearest(one, diagnostic.path)
    place = _in_words(spot, kind, language) if spot else say("review.whole", language)
    if not exact and spot is not None and diagnostic.path:
        place += say("review.nearest", language)
    subject = found.texts.get(form.labels.subject[1], "").strip()
    return Remark(diagnostic, spot, place, subject)


def _nearest(one: FormIn, path: Path) -> Spot | None:
    """The cell that shows most of what a path is within, else the first one of the form."""
    spots = {place: spot for place, spot in one.found.spots.items() if spot.row > 0}
    best = Nearest(spots).to(path)
    if best:
        return spots[best]
    grids = one.document.grids
    first = next((grid.spot(cell) for grid in grids for cell in grid.cells), None)
    return (
        min(spots.values(), key=lambda spot: (spot.table != (first.table if first else ""), spot.row))
        if spots
        else first
    )


def _in_words(spot: Spot, kind: str, language: Language) -> str:
    if kind == "xlsx" and spot.row > 0:
        return say("review.sheet_cell", language, sheet=spot.table, cell=f"{letters(spot.column - 1)}{spot.row}")
    return spot_in_words(spot, language)
