"""Who may ask, and what every answer says to browsers."""

from pathlib import Path

import pytest

from perfdecl.web.guard import HEADER
from support.editing_page import EXAMPLES, KEY, Asked, stranger

ORIGIN = f"http://{KEY.host}"
COOKIE = f"{KEY.cookie}={KEY.token}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "decl.yaml"
    path.write_bytes((EXAMPLES / "liwan-publicity-2024.zh.yaml").read_bytes())
    return path


@pytest.mark.parametrize("path", ["/", "/static/boot.js", "/api/state", "/preview", "/download?kind=docx", "/nothing"])
def test_without_the_token_there_is_nothing(file: Path, path: str) -> None:
    response = stranger(file).get(path)
    assert response.status_code == 403
    assert "perfdecl edit" in response.text


@pytest.mark.parametrize("token", ["", "x", KEY.token[:-1], KEY.token + "x", "令牌"])
def test_another_token_opens_nothing(file: Path, token: str) -> None:
    client = stranger(file)
    assert client.get("/", params={"token": token}).status_code == 403
    assert client.get("/", headers=[(HEADER.encode(), token.encode())]).status_code == 403
    assert not client.cookies


def test_the_address_gives_a_cookie_that_scripts_and_other_sites_do_not_get(file: Path) -> None:
    client = stranger(file)
    response = client.get("/", params={"token": KEY.token})
    assert response.status_code == 200
    cookie = response.headers["set-cookie"]
    assert cookie == f"{COOKIE}; Path=/; HttpOnly; SameSite=Strict"
    assert client.get("/api/state").status_code == 200


@pytest.mark.parametrize(
    "host", ["localhost:8765", "127.0.0.1:8766", "127.0.0.1", "evil.example:8765", "[::1]:8765", ""]
)
def test_another_host_gets_nothing_even_with_the_token(file: Path, host: str) -> None:
    headers = {"host": host, HEADER: KEY.token, "cookie": COOKIE}
    assert stranger(file).get("/", headers=headers).status_code == 403
    assert stranger(file).get("/", params={"token": KEY.token}, headers=headers).status_code == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:8765", "https://127.0.0.1:8765", ORIGIN + "0"]
)
def test_another_origin_gets_nothing_even_with_the_token(file: Path, origin: str) -> None:
    headers = {"origin": origin, HEADER: KEY.token, "cookie": COOKIE}
    client = stranger(file)
    assert client.get("/api/state", headers=headers).status_code == 403
    response = client.post("/api/change", json={"kind": "undo"}, headers=headers)
    assert response.status_code == 403
    assert "access-control-allow-origin" not in response.headers


def test_a_cookie_alone_changes_nothing_unless_the_page_is_ours(file: Path) -> None:
    client = stranger(file)
    without = client.post("/api/change", json={"kind": "undo"}, headers={"cookie": COOKIE})
    with_origin = client.post("/api/change", json={"kind": "undo"}, headers={"cookie": COOKIE, "origin": ORIGIN})
    assert (without.status_code, with_origin.status_code) == (403, 200)


def test_a_token_in_the_address_changes_nothing(file: Path) -> None:
    assert stranger(file).post("/api/change", params={"token": KEY.token}, json={"kind": "undo"}).status_code == 403


def test_what_other_sites_have_fetched_gets_nothing(file: Path) -> None:
    headers = {"cookie": COOKIE, "sec-fetch-site": "cross-site"}
    assert stranger(file).get("/preview", headers=headers).status_code == 403
    assert stranger(file).get("/", headers=headers | {"sec-fetch-site": "same-site"}).status_code == 403
    assert stranger(file).get("/", headers=headers | {"sec-fetch-site": "same-origin"}).status_code == 200


def test_there_is_no_preflight(file: Path) -> None:
    headers = {"origin": "http://evil.example", "access-control-request-method": "POST"}
    assert stranger(file).options("/api/change", headers=headers).status_code == 403


@pytest.mark.parametrize("path", ["/", "/static/boot.js", "/static/app.css", "/api/state", "/nothing"])
def test_every_answer_makes_browsers_careful(file: Path, path: str) -> None:
    for client in (Asked(file).client, stranger(file)):
        headers = client.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["frame-ancestors"] == "'none'"


def test_the_preview_runs_nothing(file: Path) -> None:
    response = Asked(file).client.get("/preview", params={"kind": "html"})
    policy = response.headers["content-security-policy"]
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "frame-ancestors 'self'" in policy


def test_the_page_has_no_script_and_no_style_of_its_own(file: Path) -> None:
    page = Asked(file).client.get("/").text
    assert " style=" not in page
    assert "<style" not in page
    assert " onclick" not in page
    assert page.count("<script") == page.count('<script type="application/json"') + page.count(' src="/static/')


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><b>', "{{ 1234 * 1001 }}"]
)
def test_no_text_of_a_file_is_markup(tmp_path: Path, text: str) -> None:
    path = tmp_path / "decl.yaml"
    path.write_text(f"form: table14\nyear: 2024\ndepartment: '{text}'\nobjective: '{text}'\n{text}: 1\n", "utf-8")
    page = Asked(path).client.get("/").text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "1235234" not in page
