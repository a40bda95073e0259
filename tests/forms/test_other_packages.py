"""A form that another installed package brings goes through every command, without a change here.

The package is the one of the page on adding a form, followed to the letter.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.paths import EXAMPLES, ROOT

ENGLISH = "form: training\nyear: 2024\norganiser: 区财政局\ncost: 12.34\npurpose: 学习预算绩效管理\n"
CHINESE = "表: 培训计划备案表\n年度: 2024\n主办单位: 区财政局\n培训经费: 12.34\n培训目的: 学习预算绩效管理\n"


class Installed:
    """perfdecl where the package is installed, or not."""

    def __init__(self, package: Path) -> None:
        self._package = package

    def __call__(self, folder: Path, *arguments: str, installed: bool = True) -> subprocess.CompletedProcess[str]:
        paths = [str(self._package)] if installed else []
        if os.environ.get("PYTHONPATH"):
            paths.append(os.environ["PYTHONPATH"])
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PERFDECL_LANG": "zh", "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "perfdecl", *arguments]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture
def run(other_package: Path) -> Installed:
    return Installed(other_package)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.yaml").write_text(ENGLISH, "utf-8")
    (tmp_path / "zh.yaml").write_text(CHINESE, "utf-8")
    return tmp_path


def test_validate(folder: Path, run: Installed) -> None:
    ended = run(folder, "validate", "en.yaml", "zh.yaml", "--strict")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_its_own_rule(folder: Path, run: Installed) -> None:
    (folder / "en.yaml").write_text(ENGLISH.replace("12.34", "20"), "utf-8")
    ended = run(folder, "validate", "en.yaml", "--output-format", "concise")
    assert "en.yaml:4:7: 警告 PD299 培训经费 20.00 万元是整数。核对是否估计的" in ended.stdout
    assert "PD299" not in run(folder, "validate", "en.yaml", "--ignore", "PD299").stdout
    assert "预算多半是估的" in run(folder, "explain", "PD299").stdout


def test_what_is_wrong_with_it(folder: Path, run: Installed) -> None:
    (folder / "zh.yaml").write_text(CHINESE.replace("培训经费: 12.34", "培训经废: 很多"), "utf-8")
    ended = run(folder, "validate", "zh.yaml", "--output-format", "concise")
    assert "zh.yaml:4:1: 错误 PD102" in ended.stdout
    assert "培训经费" in ended.stdout


@pytest.mark.parametrize("format", ["docx", "html", "xlsx", "md"])
def test_there_and_back(format: str, folder: Path, run: Installed) -> None:
    ended = run(folder, "render", "en.yaml", "--format", format)
    assert ended.returncode == 0, ended.stderr
    if format != "md":
        assert run(folder, "verify", f"en.{format}").returncode == 0
    back = run(folder, "import", f"en.{format}", "-o", "back.yaml", "--keys", "zh", "--year", "2024")
    assert back.returncode == 0, back.stderr
    text = (folder / "back.yaml").read_text("utf-8")
    assert [line for line in text.splitlines() if not line.startswith("#")] == CHINESE.splitlines()


def test_both_forms_in_one_run(folder: Path, run: Installed) -> None:
    (folder / "real.yaml").write_bytes((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
    assert run(folder, "validate", "en.yaml", "real.yaml").returncode == 0


def test_data_and_layout_and_schema(folder: Path, run: Installed) -> None:
    (data,) = json.loads(run(folder, "export", "en.yaml").stdout)
    assert (data["form"], data["cost"], data["organiser"]) == ("training", "12.34", "区财政局")
    assert run(folder, "fmt", "--check", "en.yaml").returncode == 0
    assert run(folder, "fmt", "--keys", "zh", "en.yaml").returncode == 0
    assert (folder / "en.yaml").read_text("utf-8") == CHINESE
    schema = json.loads(run(folder, "schema", "--form", "training", "--keys", "zh").stdout)
    assert {"主办单位", "培训经费"} <= set(schema["properties"])


def test_templates(folder: Path, run: Installed) -> None:
    assert run(folder, "templates", "export", "own", "--form", "training").returncode == 0
    ended = run(folder, "render", "zh.yaml", "--template", "own/training.docx")
    assert ended.returncode == 0, ended.stderr
    assert run(folder, "verify", "zh.docx").returncode == 0


def test_types(other_package: Path) -> None:
    """What the page shows has the types that it should."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(other_package / "training")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout


def test_without_the_package_it_is_an_unknown_form(folder: Path, run: Installed) -> None:
    ended = run(folder, "validate", "en.yaml", "--output-format", "concise", installed=False)
    assert ended.returncode == 1
    assert "en.yaml:1:7: 错误 PD108" in ended.stdout


def test_a_known_form_does_not_look_for_others() -> None:
    code = (
        "from perfdecl.checking.pipeline import check_bytes; from perfdecl.forms.known import forms_of_others;"
        f"check_bytes('x', open({str(EXAMPLES / 'liwan-publicity-2024.yaml')!r}, 'rb').read());"
        "print(forms_of_others.cache_info().misses)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "0\n"


def test_a_file_that_seems_to_be_of_a_built_in_form(folder: Path, run: Installed) -> None:
    """One file is checked without all of pydantic where it names a built-in form; this one turns out to be of the package's."""
    (folder / "en.yaml").write_text(f"{ENGLISH}form: table14\n", "utf-8")
    ended = run(folder, "validate", "en.yaml")
    assert ended.returncode == 1, ended.stderr
    assert ended.stdout.count("PD002") == 1
    assert "1 个错误" in ended.stdout
    assert "Traceback" not in ended.stderr
