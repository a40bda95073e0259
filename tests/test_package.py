"""The built packages hold what people and tests need, and say under which licences."""

import subprocess
import sys
import tarfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

import perfdecl
from support.paths import ROOT


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a wheel and an sdist of what git knows, and of nothing that lies about beside it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True)
    return folder


@pytest.fixture
def wheel(built: Path) -> ZipFile:
    return ZipFile(next(built.glob("*.whl")))


@pytest.fixture
def metadata(wheel: ZipFile) -> Message:
    return message_from_bytes(
        wheel.read(next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")))
    )


def test_the_wheel_is_typed_and_has_all_that_it_reads(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    assert "perfdecl/py.typed" in names
    for folder in ("templates", "examples"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file():
                assert f"perfdecl/{path.relative_to(ROOT).as_posix()}" in names


def test_the_metadata(metadata: Message) -> None:
    assert metadata["Version"] == perfdecl.__version__
    assert metadata["License-Expression"] == "MIT AND OFL-1.1"
    assert {"LICENSE", "templates/fonts/OFL.txt"} <= set(metadata.get_all("License-File") or ())
    assert any(one.startswith("Homepage") for one in metadata.get_all("Project-URL") or ())


def test_the_licences_are_beside_the_metadata(wheel: ZipFile) -> None:
    texts = {name.rpartition("/")[2]: wheel.read(name) for name in wheel.namelist() if ".dist-info/licenses/" in name}
    assert texts["LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert texts["OFL.txt"] == (ROOT / "templates" / "fonts" / "OFL.txt").read_bytes()


def test_links_of_the_package_page_lead_somewhere(metadata: Message) -> None:
    page = str(metadata.get_payload())
    assert "](docs/" not in page
    assert "](https://github.com/perfdecl/perfdecl/blob/main/docs/rules.md)" in page


def test_the_sdist_has_all_that_its_tests_need(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    known = listed.stdout.splitlines() if listed.returncode == 0 else ["README.md", "tests/conftest.py", ".ci/run"]
    assert {name for name in known if not name.startswith(".git")} <= names
