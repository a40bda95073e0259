"""What declaration repositories use in their CI, run for real: pre-commit hooks, the GitHub action, the GitLab template."""

import json
import sys
from pathlib import Path

import pytest

from support.integrations import act, into_git, job, load, run
from support.paths import EXAMPLES, ROOT

GOOD = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
WRONG = GOOD.replace("basic: 1340.73", "basic: 1341.73")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with one declaration and another YAML file."""
    folder = tmp_path / "申报"
    folder.mkdir()
    (folder / "a.yaml").write_text(GOOD, "utf-8")
    (folder / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    into_git(folder)
    return folder


def test_pre_commit_refuses_a_wrong_sum(repository: Path, hooks: tuple[Path, str], hook_home: Path) -> None:
    clone, revision = hooks
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {clone}\n    rev: {revision}\n    hooks:\n      - id: perfdecl-validate\n"
        "      - id: perfdecl-fmt\n      - id: perfdecl-validate-all\n      - id: perfdecl-check\n",
        "utf-8",
    )
    environment = {"PRE_COMMIT_HOME": str(hook_home), "PERFDECL_LANG": "zh"}
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


@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (WRONG, 1)])
def test_the_action_as_a_script(repository: Path, runner: Path, text: str, code: int) -> None:
    (repository / "a.yaml").write_text(text, "utf-8")
    ended = act(repository, runner, format="sarif", paths="a.yaml")
    assert ended.returncode == code, ended.stdout + ended.stderr
    assert (runner / "output").read_text("utf-8") == "sarif-file=perfdecl.sarif\n"
    results = json.loads((repository / "perfdecl.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert ("PD201" in {one["ruleId"] for one in results}) == bool(code)


def test_the_gitlab_template_as_a_script(repository: Path) -> None:
    template = load(ROOT / "ci" / "perfdecl.gitlab-ci.yml")["perfdecl"]
    (repository / "a.yaml").write_text(WRONG, "utf-8")
    ended = job(repository, template, PERFDECL_PACKAGE=str(ROOT))
    assert ended.returncode == 1
    report = json.loads((repository / template["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
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
