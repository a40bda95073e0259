"""The server as it really listens: what no browser of ours would send, byte by byte."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from support.editing_page import EXAMPLES, served

SECRET = "绝不外传的内容"
GOOD = (EXAMPLES / "blank.zh.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, Path]]:
    """Host and token of a server on a folder, with a secret beside it and links to that within it."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.yaml").write_text(f"# {SECRET}\n{GOOD}", "utf-8")
    place = outside / "place"
    place.mkdir()
    (place / "a.yaml").write_text(GOOD, "utf-8")
    os.symlink(outside / "secret.yaml", place / "link.yaml")
    os.symlink(outside, place / "out")
    with served(place) as address:
        parts = urlsplit(address)
        yield parts.netloc, parts.query.removeprefix("token="), place


def answer(host: str, request: str, is_whole: bool = True) -> tuple[int, str]:
    """The status and all of the answer to a request as it is written; 0 where the connection is just closed.

    One that is not whole is ended, so that nobody waits for the rest.
    """
    name, _, port = host.partition(":")
    with socket.create_connection((name, int(port)), 10) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode())
        if not is_whole:
            connection.shutdown(socket.SHUT_WR)
        data = b""
        while piece := connection.recv(65536):
            data += piece
    return (int(data.split(b" ", 2)[1]) if data else 0), data.decode("utf-8", "replace")


BODY = '{"kind": "set", "path": "department", "value": "x", "version": ""}'


@pytest.mark.parametrize(
    "lines",
    [
        ["GET / HTTP/1.1", "Host: {host}"],
        ["GET /?token=wrong HTTP/1.1", "Host: {host}"],
        ["GET /api/state?file=a.yaml HTTP/1.1", "Host: {host}", "X-Perfdecl-Token: wrong"],
        ["GET /?token={token} HTTP/1.1", "Host: evil.example"],
        ["GET /?token={token} HTTP/1.1", "Host: localhost:{port}"],
        ["GET /?token={token} HTTP/1.1", "Host: 127.0.0.1"],
        ["GET /?token={token} HTTP/1.1", "Host: 127.0.0.1:1"],
        ["GET http://evil.example/?token={token} HTTP/1.1", "Host: evil.example"],
        ["GET /?token={token} HTTP/1.0"],
        ["GET /?token={token} HTTP/1.1", "Host: {host}", "Origin: http://evil.example"],
        ["GET /?token={token} HTTP/1.1", "Host: {host}", "Origin: null"],
        ["GET /?token={token} HTTP/1.1", "Host: {host}", "Origin: http://127.0.0.1:1"],
        ["GET / HTTP/1.1", "Host: {host}", "Cookie: perfdecl-{port}={token}", "Origin: https://{host}"],
        ["GET / HTTP/1.1", "Host: {host}", "Cookie: perfdecl-{port}={token}", "Sec-Fetch-Site: cross-site"],
        ["GET / HTTP/1.1", "Host: {host}", "Cookie: perfdecl-1={token}"],
        ["POST /api/change?file=a.yaml HTTP/1.1", "Host: {host}", "Cookie: perfdecl-{port}={token}"],
        ["POST /api/change?file=a.yaml&token={token} HTTP/1.1", "Host: {host}"],
        ["OPTIONS /api/change HTTP/1.1", "Host: {host}", "Origin: http://evil.example"],
        [
            "POST /api/change?file=a.yaml HTTP/1.1",
            "Host: {host}",
            "X-Perfdecl-Token: {token}",
            "Origin: http://evil.example",
        ],
    ],
)
def test_what_is_not_ours_is_forbidden(server: tuple[str, str, Path], lines: list[str]) -> None:
    host, token, place = server
    before = (place / "a.yaml").read_bytes()
    names = {"host": host, "token": token, "port": host.partition(":")[2]}
    body = BODY if lines[0].startswith("POST") else ""
    request = "\n".join(
        [*(line.format(**names) for line in lines), f"Content-Length: {len(body)}", "Connection: close", "", body]
    )
    status, told = answer(host, request)
    # Without a host, HTTP itself is broken, which is said before anybody is asked.
    assert status == 403 or (status == 400 and "Host" not in request)
    assert "部门名称" not in told
    assert token not in told
    assert "access-control" not in told.lower()
    assert (place / "a.yaml").read_bytes() == before


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.yaml",
        "/%2e%2e/secret.yaml",
        "/static/../../secret.yaml",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2e%2e%2fpage.html",
        "//etc/passwd",
        "/?file=../secret.yaml",
        "/?file=..%2Fsecret.yaml",
        "/?file=%2e%2e%2fsecret.yaml",
        "/?file=link.yaml",
        "/?file=out/secret.yaml",
        "/?file=place/../../secret.yaml",
        "/api/state?file=link.yaml&text=1",
        "/api/state?file=a.yaml&file=../secret.yaml&text=1",
        "/api/state?file=out%2fsecret.yaml",
        "/preview?file=../secret.yaml",
        "/download?kind=md&file=link.yaml",
        "/download?kind=../../x&file=a.yaml",
        "/api/state?file=%00",
        "/api/state?file=%ff%fe",
    ],
)
def test_nothing_outside_the_folder_is_told(server: tuple[str, str, Path], target: str) -> None:
    host, token, _ = server
    status, told = answer(
        host, f"GET {target} HTTP/1.1\nHost: {host}\nX-Perfdecl-Token: {token}\nConnection: close\n\n"
    )
    assert status in (400, 404, 422)
    assert SECRET not in told
    assert "root:" not in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "request_", ["", "\n\n", "GET\n\n", "GET / HTTP/9\n\n", "\x16\x03\x01\x02\x00\n\n", "x" * 100_000]
)
def test_what_is_no_http_ends_nothing(server: tuple[str, str, Path], request_: str) -> None:
    host, token, _ = server
    status, _ = answer(host, request_, is_whole=False)
    assert status in (0, 400)
    assert answer(host, f"GET /?token={token} HTTP/1.1\nHost: {host}\nConnection: close\n\n")[0] == 200
