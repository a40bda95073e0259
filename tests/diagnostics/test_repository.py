"""Files as those call them who look at the whole repository."""

import json
from pathlib import Path

import pytest

from perfdecl.diagnostics.repository import Repository, find_repository
from support.command import Perfdecl


@pytest.fixture
def repository(here: Path, wrong: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A declaration two folders down, in the upper of which the command runs."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    (here / "2025" / "区委").mkdir(parents=True)
    (here / "2025" / "区委" / "a.yaml").write_text(wrong, "utf-8")
    monkeypatch.chdir(here / "2025")
    return here


def paths(perfdecl: Perfdecl, *arguments: str) -> set[str]:
    """What three formats call the one file."""
    (gitlab,) = json.loads(perfdecl("validate", *arguments, "--output-format", "gitlab").out)
    sarif = json.loads(perfdecl("validate", *arguments, "--output-format", "sarif").out)
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uriBaseId"] == "SRCROOT"
    github = perfdecl("validate", *arguments, "--output-format", "github").out
    from urllib.parse import unquote

    return {
        gitlab["location"]["path"],
        unquote(place["uri"]),
        github.partition("file=")[2].partition(",")[0],
        github.partition("::error ")[2].partition("::")[2].partition(":")[0],
    }


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
@pytest.mark.parametrize("relative", [False, True])
def test_what_a_ci_says(
    repository: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch, variable: str, relative: bool
) -> None:
    monkeypatch.setenv(variable, ".." if relative else str(repository))
    for given in (".", "区委", "区委/a.yaml", "./区委/../区委/a.yaml", str(repository / "2025")):
        assert paths(perfdecl, given) == {"2025/区委/a.yaml"}


def test_the_top_of_git(repository: Path, perfdecl: Perfdecl) -> None:
    (repository / ".git").write_text("gitdir: elsewhere\n", "utf-8")
    assert paths(perfdecl, ".") == {"2025/区委/a.yaml"}


def test_neither(repository: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths(perfdecl, ".") == {"区委/a.yaml"}
    monkeypatch.setenv("GITHUB_WORKSPACE", str(repository / "elsewhere"))
    assert paths(perfdecl, ".") == {"区委/a.yaml"}


def test_a_folder_that_a_link_leads_to(repository: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "linked").symlink_to(repository / "2025")
    monkeypatch.setenv("CI_PROJECT_DIR", str(repository / "linked"))
    assert paths(perfdecl, str(repository / "2025" / "区委")) == {"区委/a.yaml"}


def test_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    found = find_repository({"CI_PROJECT_DIR": str(tmp_path / "in")})
    assert found.name("../out.yaml") == str(tmp_path / "out.yaml")
    assert found.name("<stdin>") == "<stdin>"
    assert Repository().name("/x/a.yaml") == "/x/a.yaml"


def test_people_see_the_path_of_their_call(
    repository: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI_PROJECT_DIR", str(repository))
    for format in ("full", "concise"):
        assert perfdecl("validate", ".", "--output-format", format).out.startswith("区委/a.yaml:7:3: ")
    data = json.loads(perfdecl("validate", ".", "--output-format", "json").out)
    assert data["diagnostics"][0]["file"] == "区委/a.yaml"
