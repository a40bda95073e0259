"""The printed form: to be looked at, and to be taken along in every format."""

import os
from threading import Lock
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from perfdecl.checking.draft import as_draft
from perfdecl.errors import UseError
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language
from perfdecl.printers.formats import PRINTERS, printer_of
from perfdecl.web.desk import Desk
from perfdecl.web.requests import language_of, name_of
from perfdecl.web.view import View

TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "md": "text/markdown; charset=utf-8",
    "yaml": "application/yaml; charset=utf-8",
}
#: The printed page has its style within it, runs nothing and fetches nothing; our page alone may show it.
PRINTED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
#: What shows PDF in a browser is part of it, and obeys the policy of the page that it shows.
PDF = "frame-ancestors 'self'"
#: What sets PDF is one compiler, and does one thing at a time.
PRINTING = Lock()


def preview(desk: Desk, request: Request, body: bytes) -> Response:
    """The printed pages as PDF where they can be set here, else as a web page."""
    language = language_of(request, desk)
    sheet = sheet_of(desk.document(name_of(request)).view(language), language)
    if request.query_params.get("kind") == "html" or not has_typst():
        return _sent(printer_of("html")(sheet), "html", PRINTED)
    try:
        return _sent(_printed(sheet, "pdf"), "pdf", PDF)
    except UseError:  # a character that no font has: the web page shows it
        return _sent(printer_of("html")(sheet), "html", PRINTED)


def download(desk: Desk, request: Request, body: bytes) -> Response:
    """The form in one format, or the declaration itself."""
    language = language_of(request, desk)
    document = desk.document(name_of(request))
    kind = request.query_params.get("kind", "")
    view = document.view(language)
    if kind == "yaml":
        data = view.checked.source.encoded(view.text)
    elif kind in PRINTERS:
        data = _printed(sheet_of(view, language), kind)
    else:
        return JSONResponse({"error": "404"}, 404)
    stem = os.path.splitext(os.path.basename(document.path))[0]
    response = _sent(data, kind, "default-src 'none'; sandbox")
    response.headers["content-disposition"] = f"attachment; filename*=UTF-8''{quote(f'{stem}.{kind}')}"
    return response


def sheet_of(view: View, language: Language) -> Sheet:
    """The form as it is printed: a draft as long as there are errors. Raises UseError where nothing is understood."""
    checked = view.checked
    if checked.form is None or checked.declaration is None:
        raise UseError("use.not_understood", name=checked.source.name)
    sheet = checked.form.lay_out(checked.declaration)
    if any(one.severity == "error" for one in view.diagnostics):
        return as_draft(sheet, list(view.diagnostics), checked.holes, language)
    return sheet


def _printed(sheet: Sheet, kind: str) -> bytes:
    with PRINTING:
        return printer_of(kind)(sheet)


def has_typst() -> bool:
    """Whether PDF can be made."""
    from importlib.util import find_spec

    return find_spec("typst") is not None


def _sent(data: bytes, kind: str, policy: str) -> Response:
    return Response(data, media_type=TYPES[kind], headers={"content-security-policy": policy})
