"""Reading what a page asks, never more of it than it may send, and saying what went wrong."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from perfdecl.errors import PerfdeclError, UseError
from perfdecl.files.read import UnreadableError
from perfdecl.messages import Language
from perfdecl.source.decode import MAX_BYTES
from perfdecl.web.desk import Desk

#: A change holds at most a whole file, each of whose characters may be escaped.
MOST_CHANGE = 6 * MAX_BYTES + 10_000
Handler = Callable[[Request], Awaitable[Response]]


def tell_scripts(sentence: str, status: int, language: Language) -> Response:
    """What is wrong, for a script."""
    return JSONResponse({"error": sentence}, status)


class TooLargeError(Exception):
    """More was sent than is read."""


def handler(
    work: Callable[[Desk, Request, bytes], Response],
    most: int = MOST_CHANGE,
    tell: Callable[[str, int, Language], Response] = tell_scripts,
) -> Handler:
    """An endpoint that does its work beside the loop; what people can put right is told them as 422 or 404."""

    async def handle(request: Request) -> Response:
        desk: Desk = request.app.state.desk
        try:
            data = await body_of(request, most) if request.method == "POST" else b""
            return await run_in_threadpool(work, desk, request, data)
        except TooLargeError:
            return tell("413", 413, language_of(request, desk))
        except PerfdeclError as error:
            language = language_of(request, desk)
            status = 404 if error.entry == "use.edit_elsewhere" or isinstance(error, UnreadableError) else 422
            return tell(error.sentence(language), status, language)

    return handle


async def body_of(request: Request, most: int) -> bytes:
    """The body of a request. Raises TooLargeError as soon as it is more than that."""
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > most:
            raise TooLargeError
    return bytes(data)


def data_of(body: bytes) -> dict[str, Any]:
    """The object that a body holds as JSON. Raises UseError where it holds none."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UseError("use.edit_request") from error
    if not isinstance(data, dict):
        raise UseError("use.edit_request")
    return data


def language_of(request: Request, desk: Desk) -> Language:
    """The language of a page."""
    asked = request.query_params.get("lang", "")
    return "en" if asked == "en" else "zh" if asked == "zh" else desk.language


def name_of(request: Request) -> str:
    """The file that a request is about."""
    return request.query_params.get("file", "")
