"""Who may ask: a browser on this machine that was opened with the token, and no page but our own."""

from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from typing import NamedTuple
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from perfdecl.messages import Language, say

HOST = "127.0.0.1"
LANGUAGES: tuple[Language, ...] = ("zh", "en")
#: What programs send the token in; browsers have it as a cookie.
HEADER = "x-perfdecl-token"
#: Our page fetches from here alone; it is shown in no other page, and its own forms lead nowhere.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
ALWAYS = {
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
#: What asks without changing anything.
READING = ("GET", "HEAD")


class Key(NamedTuple):
    """The token of one server and the port that it listens on. Cookies know no ports, so they are named after them."""

    token: str
    port: int

    @property
    def host(self) -> str:
        """The one host that requests may be for."""
        return f"{HOST}:{self.port}"

    @property
    def cookie(self) -> str:
        """What the cookie is called."""
        return f"perfdecl-{self.port}"

    def fits(self, token: str) -> bool:
        """Whether it is the token, in a time that tells nothing of it."""
        return compare_digest(token.encode("utf-8", "replace"), self.token.encode())


class Guard:
    """Lets through what :func:`is_ours` allows, answers 403 to all else, and sends what makes browsers careful."""

    def __init__(self, app: ASGIApp, key: Key) -> None:
        self.app = app
        self.key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        key = self.key
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        is_opened = scope["method"] == "GET" and key.fits(asked)

        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                sent = MutableHeaders(scope=message)
                for name, value in ALWAYS.items():
                    sent[name] = value
                sent.setdefault("content-security-policy", POLICY)
                if is_opened and message["status"] < 400:
                    sent.append("set-cookie", f"{key.cookie}={key.token}; Path=/; HttpOnly; SameSite=Strict")
            await send(message)

        if is_ours(scope["method"], headers, key, is_opened):
            await self.app(scope, receive, careful)
        else:
            text = "\n".join(say("edit.forbidden", language) for language in LANGUAGES)
            await PlainTextResponse(text, 403)(scope, receive, careful)


def is_ours(method: str, headers: dict[str, str], key: Key, is_opened: bool) -> bool:
    """Whether a request is for this server, from its own page or from nowhere, and knows the token.

    Another name for this machine is how pages of others get round the rule of one origin. A cookie goes with what other
    ports of this machine ask, too: what changes something must say that it comes from here.
    """
    origin = headers.get("origin")
    if headers.get("host") != key.host or origin not in (None, f"http://{key.host}"):
        return False
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and not is_opened:
        return False
    if is_opened or key.fits(headers.get(HEADER, "")):
        return True
    return key.fits(_cookie(headers.get("cookie", ""), key.cookie)) and (method in READING or origin is not None)


def _cookie(header: str, name: str) -> str:
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return found.value if found else ""
