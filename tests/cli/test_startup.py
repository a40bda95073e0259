"""What a start must not import: each of these takes as long as checking several files."""

import subprocess
import sys
from pathlib import Path

import pytest

from support.paths import EXAMPLES

#: Runs the program in this process, so that what it imported can be asked; it leaves by ``os._exit``.
RUN = """
import builtins, os, sys
before = set(sys.modules)
compiled = []
def compile_too(source, *rest, **others):
    if isinstance(source, str):
        compiled.append(f"compiling:{source}".replace(" ", ""))
    return compile_now(source, *rest, **others)
compile_now, builtins.compile = compile, compile_too
def told(code):
    sys.stderr.write("\\n".join([*(set(sys.modules) - before), *compiled]))
    sys.stderr.flush()
    leave(code)
leave, os._exit = os._exit, told
from perfdecl.__main__ import main
main()
"""
ALWAYS = {
    "concurrent.futures",
    "csv",
    "docx",
    "email",
    "importlib.metadata",
    "jinja2",
    "jsonschema",
    "lsprotocol",
    "lxml",
    "multiprocessing",
    "pathspec",
    "perfdecl.editing",
    "perfdecl.web",
    "starlette",
    "uvicorn",
    "perfdecl.documents",
    "perfdecl.formatting",
    "perfdecl.lsp",
    "perfdecl.readers",
    "perfdecl.recognising",
    "perfdecl.user_templates",
    "pygls",
    "rich",
    "tempfile",
    "tomllib",
    "xml",
    "zipfile",
}
#: Validating a file without options.
VALIDATE = ALWAYS | {
    "calendar",
    "contextvars",
    "dataclasses",
    "difflib",
    "encodings.utf_8_sig",
    "fnmatch",
    "fractions",
    "glob",
    "importlib.machinery",
    "inspect",
    "json",
    "pathlib",
    "perfdecl.api",
    "perfdecl.checking.suppress",
    "perfdecl.diagnostics.as_json",
    "perfdecl.files.declares",
    "perfdecl.files.ignored",
    "perfdecl.layout.sheet",
    "perfdecl.rules.documents",
    "perfdecl.rules.reading",
    "perfdecl.source.lines",
    "perfdecl.source.mistakes",
    "perfdecl.source.outline",
    "perfdecl.source.quoting",
    "pydantic",
    "ruamel.yaml",
    "ruamel.yaml.scanner",
    "ruamel.yaml.tokens",
    "shutil",
    "signal",
    "string",
    "typer",
}
#: The help asks nothing of declarations.
#: Modules of ours on that way besides rules, forms and messages: each costs a tenth of a millisecond.
MOST_MODULES = 115
HELP = ALWAYS - {"perfdecl.documents", "perfdecl.formatting"} | {
    "pydantic",
    "ruamel",
    "perfdecl.checking",
    "perfdecl.forms",
    "perfdecl.model.part",
    "perfdecl.rules",
}


def imported(*arguments: str, folder: Path) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], cwd=folder, capture_output=True, text=True, timeout=120
    )
    return set(ended.stderr.split())


@pytest.mark.parametrize(
    ("name", "form", "other"),
    [
        ("liwan-publicity-2024.yaml", "table14", "project"),
        ("liwan-memory-hall-2024.zh.yaml", "project", "table14"),
    ],
)
def test_validating_a_file(name: str, form: str, other: str, tmp_path: Path) -> None:
    """Of one form, with findings of its rules alone."""
    (tmp_path / name).write_bytes((EXAMPLES / name).read_bytes())
    found = imported("validate", name, folder=tmp_path)
    assert f"perfdecl.forms.{form}.model" in found
    assert sorted(found & (VALIDATE | {f"perfdecl.forms.{other}.model"})) == []
    ours = [
        one for one in found if one.startswith("perfdecl.") and one.split(".")[1] not in ("rules", "forms", "messages")
    ]
    assert len(ours) <= MOST_MODULES, sorted(ours)
    # The first annotation that is a text, and so is compiled, costs a millisecond.
    assert [one for one in found if one.startswith("compiling:")] == []


@pytest.mark.parametrize("arguments", [("--help",), ("--lang", "en", "--help")])
def test_help(arguments: tuple[str, ...], tmp_path: Path) -> None:
    found = imported(*arguments, folder=tmp_path)
    assert "typer" in found
    assert sorted(found & HELP) == []


def test_only_the_program_forgoes_plugins() -> None:
    """Who imports the package keeps pydantic's plugins."""
    code = "import perfdecl, sys; perfdecl.check; print(sys.modules['pydantic.plugin._loader'].__file__)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert ended.stdout.strip().endswith("_loader.py")
