"""The form in the browser, as tests use it: asked without a browser, or served and opened in Chromium."""

import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect, sync_playwright

from perfdecl.messages import Language

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

from perfdecl.web.app import build
from perfdecl.web.guard import HEADER, Key
from perfdecl.web.place import Place
from support.office import tool

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
KEY = Key("token-of-a-test", 8765)


class Asked:
    """A server that is asked by a program: what is at ``path``, a file or a folder."""

    def __init__(self, path: Path, language: Language = "zh") -> None:
        self.client = stranger(path, language)
        self.client.headers[HEADER] = KEY.token
        self.is_folder = path.is_dir()

    def state(self, file: str = "", **params: str) -> dict[str, Any]:
        """The state of a file."""
        told: dict[str, Any] = self.client.get("/api/state", params=_named(file) | params).json()
        return told

    def findings(self, file: str = "") -> list[dict[str, Any]]:
        """All that is found in a file."""
        found: list[dict[str, Any]] = self.state(file)["findings"]["added"]
        return found

    def change(self, kind: str, path: str = "", file: str = "", **more: Any) -> dict[str, Any]:
        """Make a change on the version that is there, unless another one is named."""
        version = more.pop("version", None) or self.state(file)["version"]
        data = {"kind": kind, "path": path, "version": version} | more
        response = self.client.post("/api/change", params=_named(file), json=data)
        told: dict[str, Any] = response.json()
        return told | {"status": response.status_code}


def stranger(path: Path, language: Language = "zh") -> TestClient:
    """What asks the same server without the token."""
    return TestClient(build(Place(str(path)), KEY, language), base_url=f"http://{KEY.host}", follow_redirects=False)


@contextmanager
def served(path: Path, language: str = "zh") -> Iterator[str]:
    """The address of ``perfdecl edit`` on a file or folder, in a process of its own."""
    command = [sys.executable, "-m", "perfdecl", "--lang", language, "edit", str(path), "--no-browser"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, env=environment, encoding="utf-8", cwd=path.parent)
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        assert "http://127.0.0.1:" in line, line
        yield line[line.index("http://") :].strip()
    finally:
        process.terminate()
        process.wait(30)
        process.stderr.close()


def _named(file: str) -> dict[str, str]:
    return {"file": file} if file else {}


#: No update, no account, no look-up of hosts.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def chromium() -> "Iterator[Browser]":
    """Debian's Chromium, headless."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tool("chromium"), args=QUIET)
        try:
            yield browser
        finally:
            browser.close()


class Form:
    """The page of one declaration in a tab, and its file. What the page complains about fails the test that looks at it."""

    def __init__(self, page: "Page", path: Path) -> None:
        self.page, self.path = page, path
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)

    def go(self, path: str) -> None:
        """Choose a cell as the keyboard does."""
        self.page.locator(f'.box[data-path="{path}"]').focus()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, path: str, text: str) -> None:
        """Choose a cell, type a text and leave the cell."""
        self.go(path)
        self.page.keyboard.type(text)
        self.press("Tab")
        self.saved()

    def shows(self, path: str, text: str) -> None:
        """Wait until a cell shows a text."""
        expect(self.page.locator(f'.box[data-path="{path}"]')).to_have_text(text)

    def comes_to(self, path: str) -> None:
        """Wait until one is in a cell."""
        expect(self.page.locator(f'.box[data-path="{path}"]')).to_be_focused()

    def yaml(self, *texts: str) -> "Locator":
        """The file beside the form, as soon as it says some texts."""
        area = self.page.locator("#text")
        for text in texts:
            expect(area).to_have_value(re.compile(re.escape(text)))
        return area

    def here(self) -> str:
        """The path of the cell that one is in."""
        return str(self.page.evaluate("document.activeElement.dataset.path ?? ''"))

    def saved(self) -> None:
        """Wait until everything is saved."""
        expect(self.page.locator('body[data-waiting="0"]')).to_be_attached()

    @property
    def text(self) -> str:
        """What the file says."""
        return self.path.read_bytes().decode()
