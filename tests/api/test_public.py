"""The public names: each once, documented, and typed for the programs that use them."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import perfdecl
from perfdecl import api

#: Types that say nothing of their own: aliases of literals.
ALIASES = {"Format", "Language", "Severity"}
CALLABLE = sorted(name for name in api.__all__ if inspect.isfunction(getattr(api, name)))

RIGHT = """
from decimal import Decimal

import perfdecl

declaration = perfdecl.load("decl.yaml", perfdecl.TABLE14)
total: Decimal = declaration.budget.funding.total
funds: list[Decimal] = [task.funds for task in declaration.tasks]
checked = perfdecl.check("form: table14\\n", form=perfdecl.TABLE14)
if checked.declaration is not None:
    department: str = checked.declaration.department
lines: list[int] = [one.span.start.line for one in checked.diagnostics]
some = perfdecl.load("decl.yaml")
year: int = some.year
if isinstance(some, perfdecl.Table14Declaration):
    objective: str = some.objective
for each in perfdecl.check_files(["2025"]):
    severities: list[perfdecl.Severity] = [one.severity for one in each.diagnostics]
page: bytes = perfdecl.render(declaration, "html")
texts: list[str] = [one.text("zh", "zh") for one in perfdecl.read("form.docx")]
differences: list[perfdecl.Diagnostic] = perfdecl.verify("form.docx", checked)
try:
    perfdecl.load("nowhere.yaml", language="en")
except perfdecl.DeclarationError as error:
    count: int = len(error.diagnostics)
except perfdecl.PerfdeclError as error:
    sentence: str = str(error)
"""
WRONG = {
    "a misspelt field": ("declaration.budget.funding.total", "declaration.budget.funding.totl"),
    "a misspelt field of a task": ("task.funds", "task.fund"),
    "a field of another type": ("total: Decimal", "total: str"),
    "a format that is none": ('"html")', '"htm")'),
    "a form's field without its form": ("year: int = some.year", "year: int = some.department"),
    "nothing understood": ("if checked.declaration is not None:", "if True:"),
}


def check_with(checker: list[str], program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "program.py").write_text(program, "utf-8")
    return subprocess.run([*checker, "program.py"], cwd=folder, capture_output=True, text=True)


CHECKERS = {
    "mypy": [sys.executable, "-m", "mypy", "--strict", "--no-incremental"],
    "pyright": [sys.executable, "-m", "pyright", "-p", "pyrightconfig.json"],
}


@pytest.fixture(params=CHECKERS)
def checker(request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["program.py"]}', "utf-8")
    return CHECKERS[request.param][: None if request.param == "mypy" else 3]


def test_a_program_is_typed(checker: list[str], tmp_path: Path) -> None:
    ended = check_with(checker, RIGHT, tmp_path)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize("mistake", WRONG)
def test_a_mistake_in_a_program_is_seen(mistake: str, checker: list[str], tmp_path: Path) -> None:
    right, wrong = WRONG[mistake]
    assert right in RIGHT
    ended = check_with(checker, RIGHT.replace(right, wrong), tmp_path)
    assert ended.returncode == 1, mistake
    assert "error" in ended.stdout


def test_each_name_is_exposed_once() -> None:
    assert sorted(perfdecl.__all__) == sorted([*api.__all__, "__version__"])
    assert len(set(perfdecl.__all__)) == len(perfdecl.__all__)
    things = [getattr(perfdecl, name) for name in api.__all__ if name not in ALIASES]
    assert len(set(map(id, things))) == len(things)
    for name in api.__all__:
        assert getattr(perfdecl, name) is getattr(api, name)


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="chek"):
        perfdecl.chek  # noqa: B018


@pytest.mark.parametrize("name", sorted(set(api.__all__) - ALIASES))
def test_each_name_is_documented(name: str) -> None:
    thing = getattr(perfdecl, name)
    documented = thing if inspect.isclass(thing) or inspect.isfunction(thing) else type(thing)
    assert documented.__doc__
    assert documented.__doc__.strip().endswith(".") or "::" in documented.__doc__


@pytest.mark.parametrize("name", CALLABLE)
def test_each_function_says_what_it_raises_and_in_which_units(name: str) -> None:
    text = inspect.getdoc(getattr(perfdecl, name)) or ""
    assert "Raises " in text
    assert name not in ("load",) or "万元" in text


def test_every_error_is_one_of_ours() -> None:
    errors = [getattr(perfdecl, name) for name in api.__all__ if name.endswith("Error")]
    assert len(errors) >= 5
    assert all(issubclass(one, perfdecl.PerfdeclError) for one in errors)


def test_nothing_is_imported_before_it_is_asked_for() -> None:
    code = "import sys, perfdecl; print([name for name in sys.modules if name.startswith('perfdecl')])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "['perfdecl']"
