"""Running the command line inside the test's process, in a folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from perfdecl.cli import run
from support.command import Perfdecl, Result
from support.pages import follow
from support.paths import ROOT

# The gate asks the same examples every time, so that it cannot turn red by chance; everybody else's run asks new ones.
# No example has a deadline: how long one takes says how busy the machine is.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.register_profile("usual", deadline=None)
settings.load_profile("gate" if os.environ.get("PERFDECL_REQUIRE_TOOLS") or os.environ.get("CI") else "usual")

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one; Chinese unless a test says otherwise."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "PERFDECL_LANG",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "FORCE_COLOR",
        "GITHUB_ACTIONS",
        "COLUMNS",
    ):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def perfdecl(here: Path, capfd: pytest.CaptureFixture[str]) -> Perfdecl:
    """Call ``perfdecl("validate", "x.yaml")``."""
    from perfdecl.config.load import load, settings_for

    def call(*arguments: str) -> Result:
        settings_for.cache_clear()
        load.cache_clear()
        code = run(list(arguments))
        out, err = capfd.readouterr()
        return Result(code, out, err)

    return call


@pytest.fixture
def good(here: Path) -> str:
    """The real declaration, its three warnings suppressed; six infos are left."""
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    return text + "# perfdecl: ignore-file[PD403, PD404, PD405] as published\n"


@pytest.fixture
def wrong(good: str) -> str:
    """The real declaration with a sum that does not add up: PD201 at line 7."""
    return good.replace("basic: 1340.73", "basic: 1341.73")


@pytest.fixture(scope="session")
def other_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package with a form of its own is installed that the page on adding a form makes."""
    folder = tmp_path_factory.mktemp("package")
    touched = follow(ROOT / "docs" / "development" / "add-a-form.md", folder)
    assert len(touched) == 6
    target = folder / "installed"
    # What it depends on is there, and so is what builds it.
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check"]
    install = [sys.executable, "-m", "pip", "install", *options, "--target", str(target), str(folder / "training")]
    subprocess.run(install, check=True, capture_output=True)
    return target
