"""The form in the browser, as tests use it: asked without a browser, or served and opened in Chromium."""

import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from perfdecl.messages import Language

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

from perfdecl.web.app import build
from perfdecl.web.guard import HEADER, Key
from perfdecl.web.place import Place

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
