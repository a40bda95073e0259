"""How a declaration begins: blank, from a document that somebody drops on the page, or from last year's."""

import os
from typing import Any
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from perfdecl.errors import UseError
from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import form_named
from perfdecl.messages import Language
from perfdecl.model.declaration import YEARS
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.web.answer import finding
from perfdecl.web.desk import Desk
from perfdecl.web.document import Document
from perfdecl.web.requests import data_of, language_of, name_of
from perfdecl.web.view import View

LONGEST_NAME = 200


def new(desk: Desk, request: Request, body: bytes) -> Response:
    """Make a file that is not there yet: blank, or with the text that a document gave."""
    language = language_of(request, desk)
    data = data_of(body)
    document = desk.document(name_of(request))
    text = data.get("text")
    if text is None:
        text = _blank(data, document, language)
    if not isinstance(text, str):
        raise UseError("use.edit_request")
    create(document, text.encode("utf-8", "surrogatepass"), desk.place.folder)
    return JSONResponse({"file": document.name})


def read(desk: Desk, request: Request, body: bytes) -> Response:
    """What a document that was dropped on the page says as a declaration; nothing is written."""
    language = language_of(request, desk)
    params = request.query_params
    name = os.path.basename(unquote(params.get("name", "")).replace("\\", "/"))[:LONGEST_NAME] or "?"
    keys: Vocabulary = "en" if params.get("keys") == "en" else "zh"
    if name.lower().endswith((".yaml", ".yml")):
        from perfdecl.web.view import view_of

        return JSONResponse(next_year_of(view_of(body, name, "", language), _year(params.get("year")), language))
    from perfdecl.documents.forms_in import forms_in
    from perfdecl.documents.imported import import_form
    from perfdecl.readers.kinds import read_document
    from perfdecl.readers.limits import FORMS, check

    parts = forms_in(name, read_document(name, body))
    check(FORMS, len(parts), name)
    part = params.get("part", "" if len(parts) > 1 else "0")
    if not part.isascii() or not part.isdigit() or int(part) >= len(parts):
        subjects = [one.found.texts.get(one.form.labels.subject[1], "") for one in parts]
        names = [f"{one.form.names['zh']} {subject}" for one, subject in zip(parts, subjects, strict=True)]
        return JSONResponse({"parts": names})
    imported = import_form(name, parts[int(part)], _year(params.get("year")), language)
    residue = [finding(one, language) for one in imported.residue]
    return JSONResponse({"text": imported.text(keys, language), "findings": residue})


def following_year(desk: Desk, request: Request, body: bytes) -> Response:
    """The declaration of the next year, from the one that is open; in a folder as a file of its own."""
    language = language_of(request, desk)
    data = data_of(body)
    document = desk.document(name_of(request))
    view = document.view(language)
    made = next_year_of(view, _year(data.get("year")), language)
    if data.get("as"):
        other = desk.document(str(data["as"]))
        create(other, view.checked.source.encoded(made["text"]), desk.place.folder)
        made["file"] = other.name
    return JSONResponse(made)


def next_year_of(view: View, year: int, language: Language) -> dict[str, Any]:
    """The new text, how many amounts are to be filled in, and where the old year is still named."""
    from perfdecl.beginnings.next_year import next_year

    if view.checked.declaration is None or any(
        one.code < "PD1" and one.severity == "error" for one in view.diagnostics
    ):
        raise UseError("use.not_understood", name=view.checked.source.name)
    made = next_year(view.checked, year or view.checked.declaration.year + 1, language)
    left = [{"line": one.at.line, "text": one.text} for one in made.left]
    return {"text": made.text, "gaps": len(made.gaps), "left": left, "findings": []}


def create(document: Document, data: bytes, folder: str) -> None:
    """Write a file that is not there. Raises UseError where it is, or where there is no such folder."""
    path = document.path
    try:
        # The system says whether it is there, in the moment in which it is made.
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except FileExistsError as error:
        raise UseError("use.edit_exists", path=document.name) from error
    except OSError as error:
        raise UseError("use.unwritable", path=document.name, reason=error) from error


def _blank(data: dict[str, Any], document: Document, language: Language) -> str:
    from perfdecl.beginnings.blank import blank_declaration

    form: AnyForm | None = form_named(str(data.get("form", "")))
    if form is None:
        raise UseError("use.edit_request")
    keys: Vocabulary = "en" if data.get("keys") == "en" else "zh"
    text = blank_declaration(form, keys, os.path.basename(document.path), _year(data.get("year")), language)
    # The first line names a schema for editors, which stands beside the file only where `init` has put it.
    return text.partition("\n")[2]


def _year(value: Any) -> int:
    """A fiscal year; 0 where none is said. Raises UseError for what is none."""
    if value in (None, "", 0):
        return 0
    text = str(value)
    if text.isascii() and text.isdigit() and len(text) == 4 and int(text) in YEARS:
        return int(text)
    raise UseError("use.year", year=text[:20], first=YEARS[0], last=YEARS[-1])
