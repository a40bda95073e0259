"""What the documentation says is done: its commands run, its settings load, its Python works, its output is shown."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import perfdecl

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
EXIT = re.compile(r"#.*\bexit (\d)")


def blocks(page: Path, kind: str) -> list[str]:
    return [text for found, text in BLOCK.findall(page.read_text("utf-8")) if found == kind]


def commands() -> list[tuple[Path, str]]:
    """Each command once, with the first page that has it: pages of both languages have the same ones, with other remarks."""
    lines = ((page, line) for page in PAGES for block in blocks(page, "bash") for line in block.splitlines())
    found: dict[tuple[str, str], tuple[Path, str]] = {}
    for page, line in lines:
        exit_ = EXIT.search(line)
        if line.startswith("perfdecl "):
            found.setdefault((line.partition(" #")[0].strip(), exit_[1] if exit_ else "0"), (page, line))
    return list(found.values())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The examples in a folder of their own, and what the first of the page's two commands makes of them."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    name = "liwan-publicity-2024"
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{name}.docx").write_bytes(
        perfdecl.render(perfdecl.check((ROOT / "examples" / f"{name}.yaml").read_bytes()))
    )
    return tmp_path


def run(command: str, folder: Path, lang: str = "zh") -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "PERFDECL_LANG": lang, "PYTHONUTF8": "1"}
    return subprocess.run(command, shell=True, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("page", "line"), commands(), ids=lambda value: value if isinstance(value, str) else value.name
)
def test_commands(page: Path, line: str, copy: Path) -> None:
    expected = EXIT.search(line)
    ended = run(line, copy)
    assert ended.returncode == (int(expected[1]) if expected else 0), ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python(page: Path, copy: Path) -> None:
    for block in blocks(page, "python"):
        subprocess.run([sys.executable, "-W", "error::DeprecationWarning", "-c", block], cwd=copy, check=True)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_configuration(page: Path, tmp_path: Path) -> None:
    from perfdecl.config.load import load

    for number, block in enumerate(blocks(page, "toml")):
        # What a package says of itself stands in the file that it shares with perfdecl.
        name = "pyproject.toml" if "[project" in block else "perfdecl.toml"
        path = tmp_path / f"{number}" / name
        path.parent.mkdir()
        path.write_text(block, "utf-8")
        assert load(path).folder == str(path.parent)


@pytest.mark.parametrize(("name", "lang"), [("README.md", "en"), ("README.zh-CN.md", "zh")])
def test_the_output_that_is_shown(name: str, lang: str, tmp_path: Path) -> None:
    """The sum of the example is wrong in the way that the page shows, line by line."""
    (yaml,) = blocks(ROOT / name, "yaml")  # other pieces of YAML are marked yml
    (shown, *_) = blocks(ROOT / name, "")
    (tmp_path / "decl.yaml").write_text(yaml, "utf-8")
    command = "COLUMNS=100 perfdecl validate decl.yaml --select PD2"
    said = run(command, tmp_path, lang).stdout
    assert shown.splitlines() == said[said.index("decl.yaml:5:3:") :].splitlines()[: len(shown.splitlines())]


def test_both_languages_have_the_same_content() -> None:
    english, chinese = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md"))
    for mark in (r"(?m)^#+ ", r"(?m)^```\w*$", r"(?m)^perfdecl \w+", r"(?m)^\|"):
        assert len(re.findall(mark, english)) == len(re.findall(mark, chinese)), mark


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_two_commands_are_those_of_the_gate() -> None:
    gate = (ROOT / ".ci" / "run").read_text("utf-8")
    assert '.venv/bin/pip install --quiet --disable-pip-version-check --editable ".[dev]"' in gate
    for name in ("README.md", "README.zh-CN.md"):
        first, second = (block.strip() for block in blocks(ROOT / name, "bash")[:2])
        assert first.startswith(
            'python3 -m venv .venv && .venv/bin/pip install -q ".[all]" && .venv/bin/perfdecl render '
        )
        assert second == 'python3 -m venv .venv && .venv/bin/pip install -q -e ".[dev]" && .venv/bin/pytest -n auto'
