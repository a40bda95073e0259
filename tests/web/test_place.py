"""What may be reached: one file, or the declarations of one folder."""

import os
from pathlib import Path

import pytest

from perfdecl.web.pages import NAMES
from support.editing_page import EXAMPLES, ROOT, Asked

GOOD = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a declaration, one below it, links out of it, and a secret beside it."""
    place = tmp_path / "place"
    (place / "2024").mkdir(parents=True)
    (place / "a.yaml").write_bytes(GOOD)
    (place / "2024" / "b.yaml").write_bytes(GOOD)
    (tmp_path / "secret.yaml").write_bytes(GOOD)
    os.symlink(tmp_path / "secret.yaml", place / "link.yaml")
    os.symlink(tmp_path, place / "out")
    os.symlink(place / "2024", place / "within")
    return place


OUTSIDE = [
    "../secret.yaml",
    "2024/../../secret.yaml",
    "..%2fsecret.yaml",
    "..\\secret.yaml",
    "/etc/passwd",
    "/etc/hosts.yaml",
    "C:\\secret.yaml",
    "out/secret.yaml",
    "link.yaml",
    "within/b.yaml",
    "./a.yaml",
    "2024//b.yaml",
    ".hidden.yaml",
    "a.yaml\0",
    "a.yaml/",
    "a.txt",
    "\ufeffa.yaml",
    "x" * 300 + ".yaml",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_what_is_elsewhere_cannot_be_opened_made_or_changed(folder: Path, name: str) -> None:
    client = Asked(folder).client
    before = {path: path.read_bytes() for path in folder.parent.rglob("*.yaml")}
    for method, path in (("GET", "/"), ("GET", "/api/state"), ("GET", "/preview"), ("GET", "/download")):
        response = client.request(method, path, params={"file": name, "kind": "html"})
        assert response.status_code == 404
        assert "荔湾" not in response.text
    change = {"kind": "text", "value": "x: 1", "version": ""}
    assert client.post("/api/change", params={"file": name}, json=change).status_code == 404
    new = client.post("/api/new", params={"file": name}, json={"form": "table14", "keys": "zh"})
    assert new.status_code in (404, 422)
    following = client.post("/api/next-year", params={"file": "a.yaml"}, json={"as": name})
    assert following.status_code in (404, 422)
    assert {path: path.read_bytes() for path in folder.parent.rglob("*.yaml")} == before


def test_the_list_has_what_may_be_opened(folder: Path) -> None:
    page = Asked(folder).client.get("/").text
    assert "file=a.yaml" in page
    assert "file=2024/b.yaml" in page
    assert "secret" not in page
    assert "link.yaml" not in page
    assert "中国共产党广州市荔湾区委员会宣传部" in page


def test_of_one_file_nothing_beside_it_is_reached(folder: Path) -> None:
    client = Asked(folder / "a.yaml").client
    for name in ("b.yaml", "2024/b.yaml", "../secret.yaml", "link.yaml"):
        assert client.get("/api/state", params={"file": name}).status_code == 404
    assert client.get("/api/state").status_code == 200


def test_a_link_that_is_named_on_the_command_line_is_followed_to_its_file(folder: Path, tmp_path: Path) -> None:
    asked = Asked(folder / "link.yaml")
    assert asked.change("set", "department", value="新名称局")["status"] == 200
    assert (folder / "link.yaml").is_symlink()
    assert "新名称局" in (tmp_path / "secret.yaml").read_text("utf-8")


def test_a_link_that_takes_the_place_of_an_open_file_is_not_written_through(folder: Path, tmp_path: Path) -> None:
    asked = Asked(folder)
    version = asked.state("a.yaml")["version"]
    (folder / "a.yaml").unlink()
    os.symlink(tmp_path / "secret.yaml", folder / "a.yaml")
    assert asked.change("set", "department", "a.yaml", value="x", version=version)["status"] == 404
    assert (tmp_path / "secret.yaml").read_bytes() == GOOD


def test_all_of_our_own_scripts_and_styles_can_be_fetched() -> None:
    assert sorted(NAMES) == sorted(
        path.name for path in (ROOT / "templates" / "edit").iterdir() if path.suffix in (".js", ".css")
    )


@pytest.mark.parametrize("name", sorted(NAMES))
def test_our_own_scripts_are_there(folder: Path, name: str) -> None:
    response = Asked(folder).client.get(f"/static/{name}")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith(("text/javascript", "text/css"))


@pytest.mark.parametrize("name", ["page.html", "..%2f..%2fsrc", "%2e%2e/page.html", "x.js", "../report/page.js"])
def test_nothing_else_is(folder: Path, name: str) -> None:
    assert Asked(folder).client.get(f"/static/{name}").status_code == 404
