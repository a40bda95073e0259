"""Serving the page on this machine until somebody ends it."""

import os
import secrets
import socket
from collections.abc import Callable
from zlib import crc32

from perfdecl.errors import UseError
from perfdecl.messages import Language
from perfdecl.web.guard import HOST, Key
from perfdecl.web.place import Place

#: Where ports are looked for first. What a browser keeps belongs to a port: the same file has the same one again.
FIRST, COUNT = 20_000, 20_000


def serve(path: str, port: int, language: Language, opened: Callable[[str], None]) -> None:
    """Serve one file or folder; ``opened`` hears the address as soon as it answers. Ends with Ctrl+C.

    Raises UseError where the port cannot be used, and ImportError where the libraries are missing.
    """
    import uvicorn

    from perfdecl.web.app import build

    place = Place(path)
    listening = _listen(place, port)
    key = Key(secrets.token_urlsafe(32), listening.getsockname()[1])
    config = uvicorn.Config(
        build(place, key, language), log_level="error", access_log=False, server_header=False, lifespan="off"
    )
    server = uvicorn.Server(config)
    opened(f"http://{key.host}/?token={key.token}")
    with listening:
        server.run(sockets=[listening])


def _listen(place: Place, port: int) -> socket.socket:
    """A socket on the port that was asked for; else on the one that the file had before, or on any that is free."""
    usual = FIRST + crc32(place.path.encode("utf-8", "surrogatepass")) % COUNT
    for one in (port,) if port else (usual, 0):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":  # elsewhere it would let two programs share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, one))
            listening.listen()
        except OSError as error:
            listening.close()
            refused = error
        else:
            return listening
    raise UseError("use.edit_port", port=port, reason=refused)
