"""What the services that a repository lives on would do: git, pre-commit, the steps of the action and of the templates."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from support.paths import ROOT


def load(path: Path) -> Any:
    """A YAML file's data."""
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8"))


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A program in a folder, in an environment that knows nothing of the one that the tests run in."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PERFDECL_"))}
    return subprocess.run(
        command, cwd=folder, env=clean | environment, capture_output=True, text=True, encoding="utf-8", timeout=300
    )


def into_git(folder: Path) -> None:
    """Make a git repository of a folder, everything staged."""
    for command in (
        ["init", "-q"],
        ["config", "user.name", "t"],
        ["config", "user.email", "t@example.org"],
        ["add", "-A"],
    ):
        assert run(["git", *command], folder).returncode == 0


def clone(folder: Path) -> tuple[Path, str]:
    """A clone of this repository as hooks come from, and its revision."""
    target = folder / "perfdecl"
    assert run(["git", "clone", "-q", str(ROOT), str(target)], folder).returncode == 0
    return target, run(["git", "rev-parse", "HEAD"], target).stdout.strip()


def act(folder: Path, temporary: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The action's steps in their order, with the inputs filled in as GitHub would; what the last one left behind."""
    action = load(ROOT / "action.yml")
    asked = {name: value["default"] for name, value in action["inputs"].items()} | {"python": sys.executable} | inputs
    environment = {
        "RUNNER_TEMP": str(temporary),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_OUTPUT": str(temporary / "output"),
    }
    (temporary / "output").unlink(missing_ok=True)
    ended: subprocess.CompletedProcess[str] | None = None
    for step in action["runs"]["steps"]:
        filled = {
            name: asked[value.removeprefix("${{ inputs.").removesuffix(" }}")] for name, value in step["env"].items()
        }
        ended = run(["bash", "-eo", "pipefail", "-c", step["run"]], folder, **environment, **filled)
        if step.get("id") != "validate":
            assert ended.returncode == 0, ended.stderr
    assert ended is not None
    return ended


def job(folder: Path, script: Mapping[str, Any], **environment: str) -> subprocess.CompletedProcess[str]:
    """A job of GitLab: its commands as one script."""
    lines = "\n".join([*script["before_script"], *script["script"]])
    return run(["bash", "-eo", "pipefail", "-c", lines], folder, **script.get("variables", {}) | environment)
