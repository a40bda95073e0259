"""The application: its addresses, and the guard before them."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from perfdecl.messages import Language
from perfdecl.readers.limits import FILE
from perfdecl.web import begin, outputs, pages, work
from perfdecl.web.desk import Desk
from perfdecl.web.guard import Guard, Key
from perfdecl.web.place import Place
from perfdecl.web.requests import handler


def build(place: Place, key: Key, language: Language) -> Starlette:
    """The application for one file or one folder."""
    routes = [
        Route("/", handler(pages.index, tell=pages.tell)),
        Route("/static/{name}", handler(pages.static)),
        Route("/api/state", handler(work.state)),
        Route("/api/change", handler(work.change), methods=["POST"]),
        Route("/api/new", handler(begin.new), methods=["POST"]),
        Route("/api/read", handler(begin.read, FILE.most), methods=["POST"]),
        Route("/api/next-year", handler(begin.following_year), methods=["POST"]),
        Route("/preview", handler(outputs.preview, tell=pages.tell)),
        Route("/download", handler(outputs.download, tell=pages.tell)),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Guard, key=key)], exception_handlers={Exception: _unexpected})
    app.state.desk = Desk(place, language)
    return app


async def _unexpected(request: Request, error: Exception) -> Response:
    """A fault of ours: nothing of this machine is told to a page."""
    return PlainTextResponse("500", 500)
