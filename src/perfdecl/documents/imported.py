"""From a document to the text of a declaration, and the report of what does not fit (PD702)."""

from decimal import Decimal
from typing import Any, NamedTuple

from perfdecl.catalogue.codes import severity_of
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.documents.compare import same, spot_in_words
from perfdecl.documents.doubts import single, together
from perfdecl.documents.forms_in import FormIn, forms_in
from perfdecl.documents.repair import repair
from perfdecl.documents.verify import START
from perfdecl.errors import UseError
from perfdecl.forms.form import AnyForm
from perfdecl.layout.record import declaration_of
from perfdecl.messages import Language, said, say
from perfdecl.model.declaration import Declaration
from perfdecl.model.path import Path, dotted
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.readers.document import Document, Recognised, Spot
from perfdecl.readers.page_numbers import is_of_browser, is_page_number
from perfdecl.source.write import write_yaml

YEAR: Path = ("year",)
#: So many texts outside of the form are named one by one; a book has thousands.
LITTLE = 10
#: Things whose text is read; and so many others are named one by one.
READ, SEVERAL = frozenset({"shape", "field", "drawing"}), 3
#: What is certainly not as it should be.
ERRORS = frozenset({"PD702.mixed", "PD702.lost", "PD702.disorder"})


class Imported(NamedTuple):
    """What came of a document: the declaration's texts by English keys, what is to be filled in, and the residue.

    ``spots`` say where each of the residue stands in the document, None for what is about a field.
    """

    name: str
    form: AnyForm
    data: dict[str, Any]
    gaps: tuple[Path, ...]
    residue: list[Diagnostic]
    spots: tuple[Spot | None, ...] = ()

    def text(self, vocabulary: Vocabulary, language: Language, with_origin: bool = True) -> str:
        """The declaration's file, with a comment on where it comes from unless that is not wanted."""
        remark = say("import.fill_in", language)
        data = self.data | {"form": self.form.names[vocabulary]}
        body = write_yaml(data, self.form.shape, vocabulary, dict.fromkeys(self.gaps, remark))
        if not with_origin:
            return body
        name = self.name.replace("\n", " ").replace("\r", " ")
        return f"# {say('import.comment', language, path=name)}\n{body}"


def import_document(path: str, document: Document, year: int, language: Language) -> Imported:
    """Bring the one form of a document back. Raises UseError where it holds none, or several."""
    forms = forms_in(path, document)
    if len(forms) > 1:
        raise UseError("use.several_forms", path=path, count=len(forms))
    return import_form(path, forms[0], year, language)


def import_form(path: str, one: FormIn, year: int, language: Language) -> Imported:
    """Bring a form of the document at ``path`` back."""
    form, document, found = one
    reporter = _Reporter(path, form, language)
    for entry in document.remarks:
        reporter.say(entry, ())
    texts = {place: _repaired(place, text, reporter) for place, text in found.texts.items()}
    found.texts.update(texts)
    gaps = [place for place in form.required if place not in found.texts or not found.texts[place].strip()]
    for place in gaps:
        if place != YEAR:
            reporter.say("PD702.missing", place)
    for section in sorted(form.labels.lists, key=lambda one: form.labels.rank(one.name)):
        if section.name not in found.sections:
            reporter.say("PD702.missing", (section.name,))
    for doubt in single(found.doubts):
        labels = (form.cell_name((*doubt.path, one)).rpartition(" / ")[2] for one in doubt.fields)
        reporter.say(doubt.entry, doubt.path, cells="、".join(labels))
    for entry, whole, paths in together(found.doubts):
        rows = (form.cell_name(path).removeprefix(f"{form.cell_name(whole)} / ") for path in paths)
        reporter.say(entry, whole, count=len(paths), rows="；".join(rows))
    for remark in found.remarks:
        reporter.say(remark.entry, remark.path, **remark.words)
    _say_pictures(document, reporter, language)
    carried = declaration_of(document.record, document.digest, form.model) if document.record else None
    if carried is not None:
        _against(carried, form, found, reporter, blanks=document.kind != "pdf")
        found.texts.setdefault(YEAR, str(carried.year))
    if year:
        found.texts[YEAR] = str(year)
    gaps = [place for place in gaps if place != YEAR or YEAR not in found.texts]
    if YEAR in gaps:
        reporter.say("PD702.year", YEAR)
    _leave_out_edges(form, found)
    is_little = len(found.outside) <= LITTLE
    if not is_little:
        reporter.say("PD702.outside", (), count=len(found.outside))
    for text, spot in (*found.residue, *(found.outside if is_little else ())):
        reporter.say("PD702", (), text=text.replace("\n", "↵"), spot=spot_in_words(spot, language))
        reporter.spots[-1] = spot
    for place in gaps:
        found.texts.pop(place, None)
    data = {key: value for key, value in found.data(form.name).items() if value != ""}
    return Imported(path, form, _without_empty(data), tuple(gaps), reporter.diagnostics, tuple(reporter.spots))


def _leave_out_edges(form: AnyForm, found: Recognised) -> None:
    """Take away what is printed round pages and says nothing: their numbers, and what a browser writes there."""
    subject = found.texts.get(form.labels.subject[1], "")
    whole = [title for one in form.labels.titles for title in (f"{one}（{subject}）", one)]
    titles = (*whole, subject)
    for texts in (found.residue, found.outside):
        texts[:] = [
            (text, spot)
            for text, spot in texts
            if spot.row or not (is_page_number(text) or is_of_browser(text, titles))
        ]


def _say_pictures(document: Document, reporter: "_Reporter", language: Language) -> None:
    """Say where pictures stand in the form's cells: what they show is lost."""
    names = {grid.name for grid in document.grids}
    found = [one.spot for one in document.sights if one.kind == "object" and one.text not in READ]
    spots = [one for one in dict.fromkeys(found) if one.row and one.table in names]
    if len(spots) > SEVERAL:
        reporter.say("PD702.pictures", (), count=len(spots), spot=spot_in_words(spots[0], language))
        return
    for spot in spots:
        reporter.say("PD702.picture", (), spot=spot_in_words(spot, language))
        reporter.spots[-1] = spot


class _Reporter:
    """Collects the diagnostics of one document."""

    def __init__(self, path: str, form: AnyForm, language: Language) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.spots: list[Spot | None] = []
        self._path, self._form, self._language = path, form, language

    def say(self, entry: str, place: Path, **words: object) -> None:
        """Report one matter; ``place`` is the field that it is about."""
        cell = self._form.cell_name(place)
        words = {"key": cell or dotted(place)} | words
        message, help_ = said(entry, self._language, **words)
        severity = "error" if entry in ERRORS else severity_of("PD702")
        one = Diagnostic("PD702", severity, message, help_, self._path, START, place, cell)
        self.diagnostics.append(one)
        self.spots.append(None)


def _repaired(place: Path, text: str, reporter: _Reporter) -> str:
    better, count = repair(text)
    if count:
        reporter.say("PD702.repaired", place, count=count)
    return better


def _against(declaration: Declaration, form: AnyForm, found: Recognised, reporter: _Reporter, blanks: bool) -> None:
    """Compare with the declaration that the document carries: what is visible decides, and differences are reported.

    What paper does not show, further decimals and blanks, comes from that declaration.
    """
    from perfdecl.documents.compare import declared_texts

    declared = declared_texts(form.lay_out(declaration))
    exact = {place: f"{one:f}" if isinstance(one, Decimal) else str(one) for place, one in declaration.leaves}
    for place in dict.fromkeys([*declared, *found.texts]):
        if not same(found.texts.get(place, ""), declared.get(place, ""), blanks):
            reporter.say("PD702.disagrees", place)
        elif place in exact:
            found.texts[place] = exact[place]


def _without_empty(value: Any) -> Any:
    """Fields that hold nothing are left out; an indicator without a value stays."""
    if isinstance(value, dict):
        return {key: _without_empty(one) for key, one in value.items() if one != ""}
    if isinstance(value, list):
        return [_without_empty(one) for one in value]
    return value
