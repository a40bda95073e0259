"""The pages themselves: a declaration, the list of a folder, and what they are made of."""

import os
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from perfdecl.errors import PerfdeclError
from perfdecl.forms.known import all_forms
from perfdecl.messages import Language, say
from perfdecl.printers.formats import PRINTERS
from perfdecl.printers.templates import template
from perfdecl.resources import template_text
from perfdecl.web.answer import answer
from perfdecl.web.desk import Desk
from perfdecl.web.guard import POLICY
from perfdecl.web.requests import language_of, name_of
from perfdecl.web.summary import summary_of
from perfdecl.web.view import version_of
from perfdecl.web.words import page_words

#: Of a page that our own page may show in itself.
FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
#: What pages may fetch, by its name, with what it is.
KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
NAMES = frozenset(
    "app.css boot.js cell-keys.js cells.js conflicts.js dialogs.js dom.js drafts.js findings.js form.css held.js keys.js "
    "loose.js neighbours.js next-year.js panes.js pasting.js patch.js preview.js reading.js rows.js start.js sums.js watching.js "
    "wire.js words.js yaml.js".split()
)


def index(desk: Desk, request: Request, body: bytes) -> Response:
    """The list of a folder; for one file, its page."""
    if not desk.place.is_folder or name_of(request):
        return form(desk, request, body)
    language = language_of(request, desk)
    desk.reread_settings()
    entries = [_entry(desk, name, language) for name in desk.place.names()]
    return _page(
        "list", language, entries=entries, folder=os.path.basename(desk.place.folder), is_folder=True, **_beginning()
    )


def form(desk: Desk, request: Request, body: bytes) -> Response:
    """The page of one declaration; where there is none yet, of its beginning."""
    language = language_of(request, desk)
    desk.reread_settings()
    document = desk.document(name_of(request))
    if not document.exists:
        return _page("start", language, name=document.name, is_folder=desk.place.is_folder, **_beginning())
    view = document.view(language)
    return _page(
        "page",
        language,
        name=document.name,
        is_folder=desk.place.is_folder,
        view=view,
        state=answer(document, view, None, with_text=False, language=language),
        formats=(*PRINTERS, "yaml"),
        path=document.path,
        key=version_of(os.fsencode(document.path)),
    )


def static(desk: Desk, request: Request, body: bytes) -> Response:
    """A script or a style sheet of our own."""
    name = request.path_params["name"]
    if name not in NAMES:
        return Response(status_code=404)
    return Response(template_text(f"edit/{name}"), media_type=KINDS[os.path.splitext(name)[1]])


def tell(sentence: str, status: int, language: Language) -> Response:
    """What is wrong, as a page."""
    response = _page("error", language, sentence=sentence)
    response.status_code = status
    response.headers["content-security-policy"] = FRAMED  # in the place of a preview that there is not
    return response


def _entry(desk: Desk, name: str, language: Language) -> Mapping[str, object]:
    """A line of the list: what the declaration is about and how much was found."""
    try:
        found = summary_of(desk.document(name), language)
    except PerfdeclError as error:
        return {"name": name, "problem": error.sentence(language)}
    return {"name": name} | found._asdict()


def _beginning() -> dict[str, object]:
    return {"forms": [(one.name, one.names["zh"]) for one in all_forms()]}


def _page(page: str, language: Language, /, **values: object) -> Response:
    def t(entry: str, **words: object) -> str:
        return say(f"edit.{entry}", language, **words)

    other: Language = "zh" if language == "en" else "en"
    words = page_words(language)
    text = template(f"edit/{page}.html").render(t=t, language=language, other=other, words=words, **values)
    return HTMLResponse(text)
