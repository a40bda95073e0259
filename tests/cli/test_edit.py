"""``perfdecl edit``: what it serves, and what it says where it cannot."""

import socket
import sys
import webbrowser
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn

from support.command import Perfdecl
from support.editing_page import served


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser is opened with; nothing is served."""
    addresses: list[str] = []

    def run(self: Any, sockets: list[socket.socket]) -> None:
        for one in sockets:
            assert one.getsockname()[0] == "127.0.0.1"

    def browse(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(uvicorn.Server, "run", run)
    monkeypatch.setattr(webbrowser, "open", browse)
    return addresses


def test_the_browser_is_opened_with_the_address_that_is_told(
    perfdecl: Perfdecl, here: Path, good: str, opened: list[str]
) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    result = perfdecl("edit")
    assert (result.code, result.out) == (0, "")
    [address] = opened
    assert result.err.endswith(f"：{address}\n")
    assert address.startswith("http://127.0.0.1:")
    assert len(address.partition("/?token=")[2]) >= 43


def test_ending_it_is_no_failure(
    perfdecl: Perfdecl, here: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(self: Any, sockets: list[socket.socket]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(uvicorn.Server, "run", run)
    assert perfdecl("edit", "--no-browser").code == 0


def test_no_browser_only_tells(perfdecl: Perfdecl, here: Path, opened: list[str]) -> None:
    result = perfdecl("--lang", "en", "edit", "new.yaml", "--no-browser")
    assert result.code == 0
    assert "Open in the browser" in result.err
    assert opened == []
    assert list(here.iterdir()) == []


def test_each_start_has_a_token_of_its_own_and_a_file_its_port(
    perfdecl: Perfdecl, here: Path, opened: list[str]
) -> None:
    perfdecl("edit", "a.yaml")
    perfdecl("edit", "a.yaml")
    perfdecl("edit", "b.yaml")
    ports, tokens = zip(*(address.split("/?token=") for address in opened), strict=True)
    assert len(set(tokens)) == 3
    assert ports[0] == ports[1]


def test_a_port_that_is_taken(perfdecl: Perfdecl, here: Path, opened: list[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        result = perfdecl("edit", "--port", str(port))
    assert result.code == 2
    assert result.err == f"perfdecl: 端口 {port} 用不了：别的程序正在用；换一个，或者不写 --port\n"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nothing/a.yaml", "perfdecl: 找不到“nothing/a.yaml”，检查文件名和所在的文件夹\n"),
        ("a.docx", "perfdecl: “a.docx”不是申报文件的名字；申报文件以 .yaml 结尾\n"),
    ],
)
def test_what_cannot_be_edited(perfdecl: Perfdecl, here: Path, opened: list[str], path: str, said: str) -> None:
    result = perfdecl("edit", path)
    assert (result.code, result.err) == (2, said)


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra(perfdecl: Perfdecl, here: Path, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    result = perfdecl("edit")
    assert result.code == 2
    assert result.err.startswith("perfdecl: perfdecl edit 需要另外安装：")
    assert "'perfdecl[edit]'" in result.err


def test_it_is_served_for_real(here: Path, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    with served(here / "decl.yaml", "en") as address:
        page = httpx.get(address)
        assert page.status_code == 200
        assert "中国共产党广州市荔湾区委员会宣传部" in page.text
        assert "server" not in page.headers
        assert httpx.get(address.partition("?")[0]).status_code == 403
        assert httpx.get(address.replace("127.0.0.1", "localhost")).status_code == 403
        assert httpx.get(address + "x").status_code == 403
