"""Completing what is typed in bash, zsh, fish and PowerShell: the script, and putting it where the shell finds it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.messages import Language, say

SHOW = "--show-completion"
SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
#: For PowerShell to say where its user's profile is.
PROFILE = ("-NoProfile", "-Command", "[Console]::OutputEncoding = [Text.Encoding]::UTF8; echo $PROFILE")


def know_the_shells() -> None:
    """Let the application answer the shells: typer knows how, once it is told to."""
    from typer.completion import completion_init  # type: ignore[attr-defined]

    completion_init()


def complete(arguments: Sequence[str], language: Language) -> int:
    """Show or install the script, as the first of the words asks; returns the exit code."""
    option, _, shell = arguments[0].partition("=")
    shell = shell or "".join(arguments[1:2]) or _this_shell()
    if shell not in SHELLS:
        raise UseError("use.unknown_choice", option=option, value=shell, known=SHELLS)
    if option == SHOW:
        sys.stdout.write(script(shell))
        return 0
    path = install(shell)
    tell(say("completion.installed", language, shell=shell, path=str(path)))
    return 0


def script(shell: str) -> str:
    """What the shell has to run."""
    from typer.completion import get_completion_script  # type: ignore[attr-defined]

    text: str = get_completion_script(prog_name="perfdecl", complete_var="_PERFDECL_COMPLETE", shell=shell)
    return text + "\n"


def install(shell: str) -> Path:
    """Put the script where the shell runs it at its start, once; returns where."""
    home = Path.home()
    match shell:
        case "bash":
            path = home / ".bash_completions" / "perfdecl.sh"
            _write(path, script(shell))
            _add(home / ".bashrc", f"source '{path}'\n")
        case "zsh":
            path = home / ".zfunc" / "_perfdecl"
            _write(path, script(shell))
            _add(home / ".zshrc", "fpath+=~/.zfunc; autoload -Uz compinit; compinit\n")
        case "fish":
            path = home / ".config" / "fish" / "completions" / "perfdecl.fish"
            _write(path, script(shell))
        case _:
            path = _profile(shell)
            _add(path, script(shell))
    return path


def _profile(shell: str) -> Path:
    """The file that PowerShell runs at its start."""
    try:
        ended = subprocess.run([shell, *PROFILE], check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        raise UseError("use.no_shell", shell=shell, option=SHOW) from error
    return Path(ended.stdout.decode("utf-8", "replace").strip())


def _write(path: Path, text: str) -> None:
    from perfdecl.files.write import write

    write(path, text.encode())


def _add(path: Path, text: str) -> None:
    """Add lines to a file that is the user's own, unless they are there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        old = path.read_bytes() if path.exists() else b""
        new = text.encode()
        if new.strip() in old:
            return
        with open(path, "ab") as file:
            file.write((b"\n" if old and not old.endswith(b"\n") else b"") + new)
    except OSError as error:
        raise UseError("use.unwritable", path=str(path), reason=error) from error


def _this_shell() -> str:
    """The shell that called, empty where that cannot be known."""
    import shellingham  # type: ignore[import-untyped]

    try:
        return str(shellingham.detect_shell()[0])
    except (shellingham.ShellDetectionFailure, OSError):
        return os.path.basename(os.environ.get("SHELL", ""))
