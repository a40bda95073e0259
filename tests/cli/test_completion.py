"""Completion by Tab: the shells ask, and installing puts the script where they find it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from perfdecl.cli.completion import SHELLS, script
from support.command import Perfdecl


def asked(words: str, shell: str = "bash") -> list[str]:
    """What the program answers for what is typed so far."""
    typed = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - (not words.endswith(" "))),
        "_TYPER_COMPLETE_ARGS": words,
    }
    environment = os.environ | typed | {"_PERFDECL_COMPLETE": f"complete_{shell}", "PERFDECL_LANG": "zh"}
    if shell == "fish":
        environment["_TYPER_COMPLETE_FISH_ACTION"] = "get-args"
    if shell == "powershell":
        environment["_TYPER_COMPLETE_WORD_TO_COMPLETE"] = words.split()[-1]
    command = [sys.executable, "-m", "perfdecl"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert ended.stderr == ""
    return ended.stdout.split()


def test_commands_options_and_values() -> None:
    assert asked("perfdecl va") == ["validate"]
    assert {"--output-format", "--statistics"} <= set(asked("perfdecl validate --"))
    assert asked("perfdecl validate --output-format rd") == ["rdjson"]


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_the_other_shells_are_answered(shell: str) -> None:
    answer = " ".join(asked("perfdecl valid", shell))
    assert "validate" in answer
    assert "检查申报文件" in answer


@pytest.mark.parametrize(
    ("shell", "file", "start", "line"),
    [
        ("bash", ".bash_completions/perfdecl.sh", ".bashrc", "source '{home}/.bash_completions/perfdecl.sh'"),
        ("zsh", ".zfunc/_perfdecl", ".zshrc", "fpath+=~/.zfunc; autoload -Uz compinit; compinit"),
        ("fish", ".config/fish/completions/perfdecl.fish", "", ""),
    ],
)
def test_installing(
    perfdecl: Perfdecl, here: Path, monkeypatch: pytest.MonkeyPatch, shell: str, file: str, start: str, line: str
) -> None:
    monkeypatch.setenv("HOME", str(here))
    if start:
        (here / start).write_bytes("# 我的设置 \xff".encode("latin-1", "ignore") + b"\xff")
    for _ in range(2):
        result = perfdecl("--install-completion", shell)
        assert (result.code, result.out) == (0, "")
        assert str(here / file) in result.err
    assert (here / file).read_text("utf-8") == script(shell)
    if start:
        assert (here / start).read_bytes().count(line.format(home=here).encode()) == 1
        assert (here / start).read_bytes().startswith(b"# ")
    assert perfdecl(f"--show-completion={shell}").out == script(shell)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_what_was_installed(perfdecl: Perfdecl, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(here))
    perfdecl("--install-completion", "bash")
    program = here / "perfdecl"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m perfdecl "$@"\n', "utf-8")
    program.chmod(0o755)
    typed = f"source ~/.bashrc; COMP_WORDS=({program} exp); COMP_CWORD=1; _perfdecl_completion {program}; echo ${{COMPREPLY[@]}}"
    ended = subprocess.run(["bash", "-c", typed], capture_output=True, text=True, timeout=60)
    assert ended.stdout.split() == ["export", "explain"]


def test_powershell_that_is_not_there(perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    monkeypatch.setenv("PATH", str(here))
    for shell in ("powershell", "pwsh"):
        result = perfdecl("--install-completion", shell)
        assert result.code == 2
        assert f"运行不了 {shell}" in result.err


def test_powershell_gets_it_once(perfdecl: Perfdecl, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in says where the profile is, as PowerShell does."""
    profile = here / "文档" / "profile.ps1"
    (here / "pwsh").write_text(f"#!/bin/sh\necho '{profile}'\n", "utf-8")
    (here / "pwsh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{here}{os.pathsep}{os.environ['PATH']}")
    for _ in range(2):
        assert perfdecl("--install-completion", "pwsh").code == 0
    assert profile.read_text("utf-8").count("Register-ArgumentCompleter") == 1


def test_wrong_use(perfdecl: Perfdecl, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "可以用：bash、zsh、fish" in perfdecl("--install-completion", "tcsh").err
    monkeypatch.setenv("HOME", str(here / "file"))
    (here / "file").write_text("", "utf-8")
    assert perfdecl("--install-completion", "bash").code == 2
    assert set(SHELLS) == {"bash", "zsh", "fish", "powershell", "pwsh"}
