"""The command: how it starts and ends, and what it says where its library is missing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from perfdecl import __version__
from perfdecl.checking.pipeline import check_text
from support.command import Perfdecl
from support.paths import ROOT
from support.wrong_sums import ENGLISH


def test_the_command_line_says_the_same(perfdecl: Perfdecl, here: Path) -> None:
    """The expectation of the first test is the command itself."""
    (here / "decl.yaml").write_text(ENGLISH.text, "utf-8")
    out = perfdecl("validate", "decl.yaml", "--output-format", "concise", "--severity", "info").out
    expected = check_text(ENGLISH.text, "decl.yaml").diagnostics
    assert [line.split(": ")[0] for line in out.splitlines() if line.startswith("decl.yaml:")] == [
        f"decl.yaml:{one.span.start.line}:{one.span.start.column}" for one in expected
    ]


def message(method: str, **more: object) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", "method": method} | more).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


HELLO = message("initialize", id=1, params={"processId": None, "rootUri": None, "capabilities": {}})
BYE = message("shutdown", id=2) + message("exit")


def serve(data: bytes, folder: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "perfdecl", "lsp"]
    return subprocess.run(command, input=data, cwd=folder, capture_output=True, timeout=120)


def test_it_ends_as_the_protocol_says(tmp_path: Path) -> None:
    ended = serve(HELLO + BYE, tmp_path)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert serve(HELLO + message("exit"), tmp_path).returncode == 1


def test_it_ends_with_its_editor(tmp_path: Path) -> None:
    """Whose process has died, so that nothing comes any more."""
    assert serve(HELLO, tmp_path).returncode == 1
    assert serve(b"", tmp_path).returncode == 1


@pytest.mark.parametrize(
    "nonsense",
    [
        b"Content-Length: 3\r\n\r\n{]}",
        b"Content-Length: 2\r\n\r\n[]",
        message(
            "textDocument/didChange", params={"textDocument": {"uri": "file:///x", "version": 2}, "contentChanges": []}
        ),
        message("textDocument/didOpen", params={"textDocument": 7}),
        message("no/such", params={}),
    ],
)
def test_what_is_no_message_is_passed_over(nonsense: bytes, tmp_path: Path) -> None:
    ended = serve(HELLO + nonsense + BYE, tmp_path)
    assert ended.returncode == 0
    assert b"Traceback" not in ended.stdout + ended.stderr
    assert b"showMessage" not in ended.stdout


def test_a_broken_configuration_does_not_keep_it_from_starting(tmp_path: Path) -> None:
    (tmp_path / "perfdecl.toml").write_text("ignore = [", "utf-8")
    assert serve(HELLO + BYE, tmp_path).returncode == 0


def test_its_library_is_missing(perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.delitem(sys.modules, "pygls.lsp.server", raising=False)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    result = perfdecl("lsp")
    assert result.code == 2
    assert "pip install 'perfdecl[lsp]'" in result.err
    assert "perfdecl[lsp]" in perfdecl("lsp", "--lang", "en").err


def test_the_extension_starts_this_program() -> None:
    manifest = json.loads((ROOT / "editors" / "vscode" / "package.json").read_text("utf-8"))
    command = manifest["contributes"]["configuration"]["properties"]["perfdecl.command"]["default"]
    assert (manifest["version"], command) == (__version__, ["perfdecl", "lsp"])
