"""Which forms a document holds: what it shows decides, and where perfdecl printed it, its record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

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
    """Every form of a document. Raises DocumentError where it holds none."""
    found = list(_found(document))
    if not found:
        has_lines = document.kind != "pdf" or document.grids
        raise DocumentError("PD705.no_form" if has_lines else "PD705.no_lines", path=path)
    return found


def form_of_record(record: str) -> AnyForm | None:
    """The form that a record is of; None where it is of none that is known."""
    try:
        data = json.loads(record)
        return form_named(str(data["form"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _found(document: Document) -> Iterator[FormIn]:
    recorded = form_of_record(document.record) if document.record else None
    forms = [recorded] if recorded else list(all_forms())
    whole: list[FormIn] = []
    for form in forms:
        parts = form.split(document)
        found = [FormIn(form, part, form.recognise(part)) for part in parts]
        if len(parts) > 1:
            yield from (one for one in found if one.found.sections)
        else:
            whole += found
    # Of the forms that the same rows may be, the one is meant of which most was found.
    best = max(whole, key=lambda one: len(one.found.texts), default=None)
    if best is not None and best.found.sections:
        yield best
