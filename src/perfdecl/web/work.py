"""What pages ask while somebody works on a file: its state, a change, a step back."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from perfdecl.messages import Language
from perfdecl.web.answer import answer
from perfdecl.web.change import asked
from perfdecl.web.desk import Desk
from perfdecl.web.document import Conflict, Document
from perfdecl.web.requests import data_of, language_of, name_of
from perfdecl.web.view import View


def state(desk: Desk, request: Request, body: bytes) -> Response:
    """What is new since the version that the page shows, 204 where nothing is; its text, too, where ``text`` asks for it."""
    language = language_of(request, desk)
    document = desk.document(name_of(request))
    view = document.view(language)
    shown = request.query_params.get("version", "")
    text = request.query_params.get("text", "")
    if shown == view.version and text != "now":
        return Response(status_code=204)
    return JSONResponse(answer(document, view, document.view_at(shown, language), text != "", language))


def change(desk: Desk, request: Request, body: bytes) -> Response:
    """Make one change, or undo one, and tell what is different now."""
    language = language_of(request, desk)
    document = desk.document(name_of(request))
    data = data_of(body)
    version, shown, with_text = str(data.get("version", "")), str(data.get("shown", "")), data.get("text") is True
    if data.get("kind") in ("undo", "redo"):
        done = document.step(data["kind"] == "undo", language)
    else:
        done = document.change(asked(data), version, language)
    return _told(document, done, shown or version, with_text, language)


def _told(document: Document, done: View | Conflict, shown: str, with_text: bool, language: Language) -> Response:
    view = done.view if isinstance(done, Conflict) else done
    told: dict[str, Any] = answer(document, view, document.view_at(shown, language), with_text, language)
    if isinstance(done, Conflict):
        told["conflict"] = {"mine": done.mine, "theirs": done.theirs}
        return JSONResponse(told, 409)
    return JSONResponse(told)
