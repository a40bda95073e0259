"""The public names: each once, documented, and typed for the programs that use them."""

import inspect
import os
import subprocess
import sys

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


CHECKERS = {
    "mypy": [sys.executable, "-m", "mypy", "--strict", "--no-incremental"],
    "pyright": [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
}


@pytest.fixture(scope="module", params=CHECKERS)
def faulty(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The programs in which a checker finds errors: ``right``, or the name of a mistake. All are looked at in one run."""
    command = CHECKERS[request.param]
    # pyright fetches the rest of itself when it is first called.
    starts = subprocess.run([*command[:3], "--version"], capture_output=True).returncode == 0
    if not starts and not os.environ.get("PERFDECL_REQUIRE_TOOLS"):
        pytest.skip(f"{request.param} cannot be started")
    folder = tmp_path_factory.mktemp(request.param)
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', "utf-8")
    programs = {"right": RIGHT} | {name: RIGHT.replace(*change) for name, change in WRONG.items()}
    files = {name: f"{name.replace(' ', '_').replace(chr(39), '')}.py" for name in programs}
    for name, text in programs.items():
        (folder / files[name]).write_text(text, "utf-8")
    arguments = list(files.values()) if request.param == "mypy" else []
    ended = subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True)
    errors = [line for line in ended.stdout.splitlines() if " error: " in line or " - error: " in line]
    return {name for name, file in files.items() if any(f"{file}:" in line for line in errors)}


def test_a_program_is_typed(faulty: set[str]) -> None:
    assert "right" not in faulty


@pytest.mark.parametrize("mistake", WRONG)
def test_a_mistake_in_a_program_is_seen(mistake: str, faulty: set[str]) -> None:
    assert WRONG[mistake][0] in RIGHT
    assert mistake in faulty


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
