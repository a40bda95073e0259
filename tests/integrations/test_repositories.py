"""What declaration repositories use in their CI, run for real: pre-commit hooks, the GitHub action, the GitLab template."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from support.paths import EXAMPLES, ROOT

GOOD = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
WRONG = GOOD.replace("basic: 1340.73", "basic: 1341.73")


def load(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8"))


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "PERFDECL_"))}
    return subprocess.run(
        command, cwd=folder, env=clean | environment, capture_output=True, text=True, encoding="utf-8", timeout=300
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with one declaration and another YAML file."""
    folder = tmp_path / "申报"
    folder.mkdir()
    (folder / "a.yaml").write_text(GOOD, "utf-8")
    (folder / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    for command in (
        ["init", "-q"],
        ["config", "user.name", "t"],
        ["config", "user.email", "t@example.org"],
        ["add", "-A"],
    ):
        assert run(["git", *command], folder).returncode == 0
    return folder


def test_pre_commit_refuses_a_wrong_sum(repository: Path, tmp_path: Path) -> None:
    clone = tmp_path / "perfdecl"
    assert run(["git", "clone", "-q", str(ROOT), str(clone)], tmp_path).returncode == 0
    revision = run(["git", "rev-parse", "HEAD"], clone).stdout.strip()
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {clone}\n    rev: {revision}\n    hooks:\n      - id: perfdecl-validate\n"
        "      - id: perfdecl-fmt\n      - id: perfdecl-validate-all\n      - id: perfdecl-check\n",
        "utf-8",
    )
    environment = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PERFDECL_LANG": "zh"}
    pre_commit = [sys.executable, "-m", "pre_commit"]
    assert run([*pre_commit, "install"], repository, **environment).returncode == 0
    assert run(["git", "add", "-A"], repository).returncode == 0
    first = run(["git", "commit", "-q", "-m", "good"], repository, **environment)
    assert first.returncode == 0, first.stdout + first.stderr
    (repository / "a.yaml").write_text(WRONG, "utf-8")
    refused = run(["git", "commit", "-q", "-a", "-m", "wrong"], repository, **environment)
    assert refused.returncode != 0
    assert "a.yaml:7:3: 错误 PD201" in refused.stdout + refused.stderr
    assert run(["git", "log", "--oneline"], repository).stdout.count("\n") == 1


def steps() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load(ROOT / "action.yml")["runs"]["steps"]
    return found


@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (WRONG, 1)])
def test_the_action_as_a_script(repository: Path, tmp_path: Path, text: str, code: int) -> None:
    """Its steps in their order, with the inputs filled in as GitHub would."""
    (repository / "a.yaml").write_text(text, "utf-8")
    inputs = {name: value["default"] for name, value in load(ROOT / "action.yml")["inputs"].items()}
    inputs |= {"format": "sarif", "python": sys.executable, "paths": "a.yaml"}
    output = tmp_path / "output"
    environment = {"RUNNER_TEMP": str(tmp_path), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_OUTPUT": str(output)}
    for step in steps():
        filled = {
            name: inputs[value.removeprefix("${{ inputs.").removesuffix(" }}")] for name, value in step["env"].items()
        }
        ended = run(["bash", "-eo", "pipefail", "-c", step["run"]], repository, **environment, **filled)
        if step.get("id") != "validate":
            assert ended.returncode == 0, ended.stderr
    assert ended.returncode == code, ended.stdout + ended.stderr
    assert output.read_text("utf-8") == "sarif-file=perfdecl.sarif\n"
    results = json.loads((repository / "perfdecl.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert ("PD201" in {one["ruleId"] for one in results}) == bool(code)


def test_the_gitlab_template_as_a_script(repository: Path) -> None:
    job = load(ROOT / "ci" / "perfdecl.gitlab-ci.yml")["perfdecl"]
    environment = job["variables"] | {"PERFDECL_PACKAGE": str(ROOT)}
    (repository / "a.yaml").write_text(WRONG, "utf-8")
    script = "\n".join([*job["before_script"], *job["script"]])
    ended = run(["bash", "-eo", "pipefail", "-c", script], repository, **environment)
    assert ended.returncode == 1
    report = json.loads((repository / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert {"PD201"} <= {one["check_name"] for one in report}


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", "ci/perfdecl.gitlab-ci.yml")]
)
def test_files_of_other_tools_follow_their_schemas(schema: str, file: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, file]
    ended = run(command, ROOT)
    assert ended.returncode == 0, ended.stdout


def test_the_hook_manifest_is_one() -> None:
    ended = run([sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"], ROOT)
    assert ended.returncode == 0, ended.stdout
