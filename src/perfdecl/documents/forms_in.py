"""Which forms a document holds: what it shows decides, and where perfdecl printed it, its record."""

from __future__ import annotations

import json
from typing import NamedTuple

from perfdecl.documents.without_list import without_list
from perfdecl.errors import DocumentError
from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import all_forms, form_named
from perfdecl.readers.document import Document, Recognised


class FormIn(NamedTuple):
    """One form in a document: its part of the document, and what was recognised there."""

    form: AnyForm
    document: Document
    found: Recognised


def forms_in(path: str, document: Document) -> list[FormIn]:
    """Every form of a document, beside the list of a review. Raises DocumentError where it holds none."""
    document = without_list(document)
    found = _found(document)
    if not found:
        known = "、".join(form.names["zh"] for form in all_forms())
        # Tables of one column are rows without lines between their cells: nothing tells where one ends.
        has_lines = document.kind != "pdf" or any(cell.column for grid in document.grids for cell in grid.cells)
        raise DocumentError("PD705.no_form" if has_lines else "PD705.no_lines", path=path, known=known)
    return found


def form_of_record(record: str) -> AnyForm | None:
    """The form that a record is of; None where it is of none that is known."""
    try:
        data = json.loads(record)
        return form_named(str(data["form"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def parts_in(document: Document) -> list[tuple[AnyForm, Document]]:
    """Each form that begins in a document with its own part, in the order of the document; the whole if it is alone."""
    from perfdecl.recognising.book import split

    forms = _candidates(document)
    return [(forms[kind], part) for kind, part in split(document, [form.labels for form in forms])]


def _candidates(document: Document) -> list[AnyForm]:
    recorded = form_of_record(document.record) if document.record else None
    return [recorded] if recorded else list(all_forms())


def _found(document: Document) -> list[FormIn]:
    from perfdecl.recognising.book import outside
    from perfdecl.recognising.presence import is_shown

    parts = [FormIn(form, part, form.recognise(part)) for form, part in parts_in(document)]
    if parts:
        shown = [one for one in parts if one.found.sections]
        if len(parts) > 1 and shown:
            shown[0].found.outside += outside(document, [one.document for one in parts])
        return shown
    # Where no form begins as it should, the document as a whole may be any: the one is meant of which most is found.
    whole = [FormIn(form, document, form.recognise(document)) for form in _candidates(document)]
    shown = [one for one in whole if is_shown(document, one.form.labels, one.found)]
    return sorted(shown, key=lambda one: -len(one.found.texts))[:1]
