"""A project through every command, in both vocabularies, alone and in a repository beside a 表14."""

import json
import shutil
from pathlib import Path

import pytest

from support.command import Perfdecl
from support.paths import EXAMPLES

NAME = "liwan-memory-hall-2024"
FILES = [f"{NAME}.yaml", f"{NAME}.zh.yaml"]
#: What else is printed above the differences of a file.
QUIET = ("检查了 2 个文件：0 个错误，0 个警告\n", "")


@pytest.fixture
def project(here: Path) -> Path:
    for name in FILES:
        shutil.copy(EXAMPLES / name, here / name)
    return here


def test_it_has_no_fault(project: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("validate", *FILES) == (0, *QUIET)
    assert perfdecl("fmt", "--check", *FILES).code == 0


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_sum_at_its_line(project: Path, perfdecl: Perfdecl, name: str) -> None:
    text = (project / name).read_text("utf-8")
    (project / name).write_text(text.replace(": 0.00", ": 1.00"), "utf-8")
    result = perfdecl("validate", name, "--output-format", "concise")
    column, key = (10, "total") if name == FILES[0] else (11, "年度资金总额")
    assert result.code == 1
    assert result.out.startswith(f"{name}:12:{column}: ")
    assert f"PD207 年度资金总额与各项来源的合计不相等，相差 1.00 万元：{key} 300.00（第 12 行），而 " in result.out


def test_fmt_translates_it_both_ways(project: Path, perfdecl: Perfdecl) -> None:
    english, chinese = ((project / name).read_text("utf-8") for name in FILES)
    assert perfdecl("fmt", "--keys", "zh", FILES[0]).code == 0
    body = (project / FILES[0]).read_text("utf-8").split("\n", 2)[2]
    assert body == chinese.split("\n", 2)[2]
    assert perfdecl("fmt", "--keys", "en", *FILES).code == 0
    assert (project / FILES[0]).read_text("utf-8") == english
    assert (project / FILES[1]).read_text("utf-8").split("\n", 2)[2] == english.split("\n", 2)[2]


@pytest.mark.parametrize("format", ["docx", "xlsx", "html", "pdf"])
def test_render_verify_import(project: Path, perfdecl: Perfdecl, format: str) -> None:
    assert perfdecl("render", *FILES, "--format", format).code == 0
    assert perfdecl("render", *FILES, "--format", format, "--check").code == 0
    printed = f"{NAME}.{format}"
    assert perfdecl("verify", printed).code == 0
    for name in FILES:
        assert perfdecl("verify", printed, "--against", name).code == 0
    for keys, name in zip(("en", "zh"), FILES, strict=True):
        assert perfdecl("import", printed, "--keys", keys, "-o", f"back.{keys}.yaml").code == 0
        assert perfdecl("verify", printed, "--against", f"back.{keys}.yaml").code == 0
        rows = [json.loads(perfdecl("export", one).out)[0] for one in (name, f"back.{keys}.yaml")]
        assert rows[0] | {"file": ""} == rows[1] | {"file": ""}


def test_export(project: Path, perfdecl: Perfdecl) -> None:
    first, second = json.loads(perfdecl("export", *FILES).out)
    assert first | {"file": ""} == second | {"file": ""}
    assert list(first) == [
        *("file", "form", "year", "name", "authority", "unit", "attribute", "term"),
        *("funds", "objective", "indicators"),
    ]
    assert first["funds"] == {"total": "300.00", "appropriation": "300.00", "other": "0.00"}
    assert first["indicators"][0] == {
        "level1": "output",
        "level2": "quantity",
        "name": "展馆全年开放天数",
        "value": {
            "text": "≥300天",
            "kind": "number",
            "operator": "≥",
            "value": "300",
            "low": None,
            "high": None,
            "unit": "天",
            "start": None,
            "end": None,
        },
    }


def test_templates(project: Path, perfdecl: Perfdecl) -> None:
    """What is exported as a starting point prints the official form."""
    result = perfdecl("templates", "export", "--form", "项目支出绩效目标表")
    assert result.err.splitlines() == [f"已导出 templates/project.{ending}" for ending in ("docx", "html", "typ")]
    for ending, format in (("html", "html"), ("typ", "pdf")):
        assert perfdecl("render", FILES[0], "--template", f"templates/project.{ending}").code == 0
        house = (project / f"{NAME}.{format}").read_bytes()
        assert perfdecl("render", FILES[0], "--format", format).code == 0
        assert (project / f"{NAME}.{format}").read_bytes() == house
    for keys in ("zh", "en"):
        assert perfdecl("templates", "export", keys, "--keys", keys, "--form", "project").code == 0
        filled = f"{keys}.docx"
        assert perfdecl("render", FILES[0], "--template", f"{keys}/project.docx", "-o", filled).code == 0
        assert perfdecl("verify", filled).code == 0
        assert perfdecl("verify", filled, "--against", FILES[1]).code == 0
    assert (project / "zh.docx").read_bytes() == (project / "en.docx").read_bytes()


def test_a_draft_leaves_out_what_is_not_known(project: Path, perfdecl: Perfdecl) -> None:
    text = (project / FILES[1]).read_text("utf-8")
    wrong = text.replace("年度: 2024", "年度: 二四").replace("财政拨款: 300.00", "财政拨款: 三百")
    (project / "decl.yaml").write_text(wrong, "utf-8")
    assert perfdecl("render", "--draft", "--format", "md").code == 0
    printed = (project / "decl.md").read_text("utf-8")
    assert "# 项目支出绩效目标表\n\n（\u3000\u3000年度）\n\n| 项目名称 |" in printed
    assert "2000年度）" not in printed
    assert "| 其中：财政拨款 |  |" in printed
    for format in ("docx", "xlsx", "html", "pdf"):
        assert perfdecl("render", "--draft", "--format", format).code == 0


def test_a_repository_with_both_forms(project: Path, perfdecl: Perfdecl) -> None:
    """One run checks, prints and exports them all, each as its own form; a project that names no form is told by its keys."""
    shutil.copy(EXAMPLES / "liwan-publicity-2024.yaml", project / "department.yaml")
    unnamed = (project / FILES[1]).read_text("utf-8").replace("表: 项目支出绩效目标表\n", "")
    (project / "unnamed.yaml").write_text(unnamed, "utf-8")
    wrong = (project / FILES[1]).read_text("utf-8").replace("表: 项目支出绩效目标表\n", "表: 项目表\n")
    (project / "wrong.yaml").write_text(wrong, "utf-8")
    said = json.loads(perfdecl("validate", ".", "--output-format", "json", "--severity", "error").out)
    assert [(one["file"], one["code"], one["start"]) for one in said["diagnostics"]] == [
        ("unnamed.yaml", "PD101", {"line": 3, "column": 1}),
        ("wrong.yaml", "PD108", {"line": 3, "column": 4}),
    ]
    for name in ("wrong.yaml", "unnamed.yaml"):
        (project / name).unlink()
    assert perfdecl("render", ".", "-o", "out/").code == 0
    assert sorted(path.name for path in (project / "out").iterdir()) == [
        "department.docx",
        f"{NAME}.docx",
        f"{NAME}.zh.docx",
    ]
    rows = json.loads(perfdecl("export", ".").out)
    assert [row["form"] for row in rows] == ["table14", "project", "project"]


def test_it_is_explained(perfdecl: Perfdecl) -> None:
    result = perfdecl("explain", "pd207")
    assert result.out.startswith("PD207 (错误) 年度资金总额不等于各项来源之和")
    assert "PD207" in perfdecl("rules").out
