"""``perfdecl init``: what one begins with, and that it leads on."""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

import perfdecl as package
from perfdecl.forms.known import all_forms, form_named
from support.command import Perfdecl
from support.office import convert, faults
from support.paths import EXAMPLES

REAL = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8")
FORMS = ("table14", "project")


def load(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8"))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("keys", ["zh", "en"])
def test_a_blank_declaration_has_its_schema_beside_it(here: Path, perfdecl: Perfdecl, form: str, keys: str) -> None:
    result = perfdecl("init", "2026", "--form", form, "--keys", keys)
    assert (result.code, result.out) == (0, "")
    text = (here / "2026" / "decl.yaml").read_text("utf-8")
    first = text.splitlines()[0]
    assert first == f"# yaml-language-server: $schema={form}.{keys}.schema.json"
    schema = json.loads((here / "2026" / f"{form}.{keys}.schema.json").read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    blank = load(here / "2026" / "decl.yaml")
    assert blank[{"zh": "年度", "en": "year"}[keys]] == 2026
    assert set(blank) <= set(schema["properties"])
    assert "blank.zh.yaml" not in text
    assert "blank.yaml" not in text
    # What is still to be filled in is wrong with it, and nothing else.
    found = json.loads(perfdecl("validate", "2026", "--output-format", "json").out)["diagnostics"]
    assert {one["code"] for one in found if one["severity"] == "error"} <= {"PD104", "PD107", "PD401"}


def test_chinese_keys_unless_asked_and_no_year_that_nobody_named(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("init").code == 0
    assert load(here / "decl.yaml")["年度"] is None
    assert (here / "decl.yaml").read_text("utf-8").splitlines()[6] == "年度:                   # 预算年度，四位数"


def test_nothing_is_overwritten(here: Path, perfdecl: Perfdecl) -> None:
    (here / "decl.yaml").write_text("mine", "utf-8")
    result = perfdecl("init")
    assert result.code == 2
    assert "decl.yaml" in result.err
    assert "--force" in result.err
    assert [path.name for path in here.iterdir()] == ["decl.yaml"]
    assert perfdecl("init", "--force").code == 0
    assert "表14" in (here / "decl.yaml").read_text("utf-8")
    # The same schema again is no obstacle.
    (here / "decl.yaml").unlink()
    assert perfdecl("init").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("a", "--repo", "b"),
        ("--from", "x.yaml", "--format", "xlsx"),
        ("-o", "x.yaml"),
        ("--format", "pdf"),
        ("--keys", "fr"),
        ("--form", "表15"),
        ("--year", "24"),
        ("--from", "missing.yaml"),
    ],
)
def test_wrong_use(here: Path, perfdecl: Perfdecl, arguments: tuple[str, ...]) -> None:
    for language in ("zh", "en"):
        result = perfdecl("init", *arguments, "--lang", language)
        assert result.code == 2
        assert result.err.count("\n") == 1
    assert list(here.iterdir()) == []


def test_next_year(here: Path, perfdecl: Perfdecl) -> None:
    text = REAL.replace("    基本支出: 1340.73", "    基本支出: 1340.73  # 人员").replace(
        "2024年度各项", "二〇二四年度各项"
    )
    (here / "old.yaml").write_text(text, "utf-8")
    result = perfdecl("init", "--from", "old.yaml", "--year", "2025", "-o", "2025/new.yaml")
    assert (result.code, result.out) == (0, "")
    new = here / "2025" / "new.yaml"
    lines, old = new.read_text("utf-8").splitlines(), text.splitlines()
    changed = [at for at, (was, one) in enumerate(zip(old, lines, strict=True)) if was != one]
    assert [lines[at] for at in changed[:3]] == [
        "年度: 2025",
        "    基本支出:   # 人员 # 待填（2024年：1340.73）",
        "    项目支出:  # 待填（2024年：1496.00）",
    ]
    assert all("待填（2024年：" in lines[at] for at in changed[1:])
    at = next(number for number, line in enumerate(lines, 1) if "二〇二四" in line)
    column = lines[at - 1].index("二〇二四") + 1
    assert f"2025/new.yaml:{at}:{column}: 文字里还写着 2024 年" in result.err
    assert f"待填 {len(changed) - 1} 处" in result.err
    was, one = load(here / "old.yaml"), load(new)
    assert one["绩效指标"] == was["绩效指标"]
    assert [task["名称"] for task in one["年度重点工作任务"]] == [task["名称"] for task in was["年度重点工作任务"]]
    assert all(value is None for part in one["预算整体情况"].values() for value in part.values())
    checked = package.check(new.read_bytes())
    assert {diagnostic.code for diagnostic in checked.diagnostics if diagnostic.severity == "error"} == {"PD104"}
    assert perfdecl("init", "--from", "old.yaml", "-o", "2025/new.yaml").code == 2


def test_next_year_within_braces_and_on_standard_output(here: Path, perfdecl: Perfdecl, good: str) -> None:
    text = good.replace("    basic: 1340.73\n    project: 1496.00\n", "    {basic: 1340.73, project: 1496.00}\n")
    assert text != good
    (here / "old.yaml").write_text(text, "utf-8")
    result = perfdecl("init", "--from", "old.yaml")
    assert result.code == 0
    assert "    {basic: , project: }\n" in result.out
    assert "year: 2025\n" in result.out


def test_what_cannot_be_read_begins_nothing(here: Path, perfdecl: Perfdecl) -> None:
    (here / "old.yaml").write_text("表: 表14\n年度: 2024\n 部门名称: {\n", "utf-8")
    result = perfdecl("init", "--from", "old.yaml", "-o", "new.yaml")
    assert result.code == 1
    assert "PD001" in result.err
    assert not (here / "new.yaml").exists()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("format", ["xlsx", "docx"])
def test_a_blank_form_is_read_back_without_a_residue(here: Path, perfdecl: Perfdecl, form: str, format: str) -> None:
    from perfdecl.documents.imported import import_document
    from perfdecl.readers.kinds import read_document

    assert perfdecl("init", "--format", format, "--form", form, "-o", f"b.{format}").code == 0
    data = (here / f"b.{format}").read_bytes()
    found = import_document("b", read_document("b", data), 0, "zh")
    assert found.form.name == form
    assert list(texts(found.data)) == [form]
    assert {one.message.split("“")[0] for one in found.residue} <= {"文件里没有找到", "文件里没有年度"}


def texts(value: Any) -> Iterator[str]:
    """All texts of nested data."""
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts(one)


def everywhere(book: Any) -> Iterator[tuple[Any, Any]]:
    """Each cell with something in it, with its sheet."""
    return ((sheet, cell) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value)


def filled(data: bytes, values: dict[str, object]) -> bytes:
    """The blank workbook with values beside labels of its sheets, as a clerk types them."""
    book = openpyxl.load_workbook(BytesIO(data))
    for label, value in values.items():
        sheet, cell = next(place for place in everywhere(book) if place[1].value == label)
        spans = {area.coord.split(":")[0]: area for area in sheet.merged_cells.ranges}
        right = spans[cell.coordinate].max_col if cell.coordinate in spans else cell.column
        sheet.cell(cell.row, right + 1).value = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def filled_in_whole(data: bytes) -> bytes:
    """The blank 表14 as a workbook with something in every section."""
    amounts = {"基本支出": 100, "项目支出": 50, "财政专项资金": 0, "其他事业发展性支出": 0}
    amounts |= {"财政拨款": 150, "其他资金": 0, "区本级使用资金": 150, "拟用于对下转移支付资金": 0}
    book = openpyxl.load_workbook(BytesIO(filled(data, {"部门名称": "区文化局", **amounts})))
    places = {str(cell.value): (sheet, cell) for sheet, cell in reversed(list(everywhere(book)))}
    sheet, cell = places["总体绩效目标"]
    sheet.cell(cell.row + 1, 1).value = "完成全年工作。"
    for label, texts in (("名称", ["文化惠民", "送戏下乡"]), ("三级指标", ["演出场次", "培训场次"])):
        sheet, first = places[label]
        heads = [cell for cell in sheet[first.row] if cell.value][0 if label == "名称" else 2 :]
        for at, text in enumerate(texts, first.row + 1):
            for head, value in zip(heads, (text, "≥6场", 20 if label == "名称" else "≥6场", "人人满意"), strict=False):
                sheet.cell(at, head.column).value = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_clerk_fills_in_the_whole_form_and_libreoffice_saves_it(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("init", "--format", "xlsx", "-o", "b.xlsx").code == 0
    (here / "f.xlsx").write_bytes(filled_in_whole((here / "b.xlsx").read_bytes()))
    assert "PD702" not in perfdecl("import", "f.xlsx", "--year", "2025", "-o", "d.yaml").err
    one = load(here / "d.yaml")
    assert one["部门名称"] == "区文化局"
    assert one["预算整体情况"]["收入来源"] == {"财政拨款": 150, "其他资金": 0}
    assert [task["名称"] for task in one["年度重点工作任务"]] == ["文化惠民", "送戏下乡"]
    rows = one["绩效指标"]["产出指标"]["数量指标"]
    assert [row["三级指标"] for row in rows] == ["演出场次", "培训场次"]
    (here / "saved").mkdir()
    (saved,) = convert([here / "f.xlsx"], "xlsx", here / "saved")
    (again,) = (perfdecl("import", str(saved), "--year", "2025", "-o", "again.yaml"),)
    assert "PD702" not in again.err
    assert load(here / "again.yaml") == one
    form = openpyxl.load_workbook(saved, data_only=True).worksheets[0]
    shown = [str(cell.value) for row in form.iter_rows() for cell in row if "相符" in str(cell.value)]
    assert shown == [
        "基本支出＋项目支出＋财政专项资金＋其他事业发展性支出＝财政拨款＋其他资金\u3000相符",
        "财政拨款＋其他资金＝区本级使用资金＋拟用于对下转移支付资金\u3000相符",
    ]


@pytest.mark.parametrize("format", ["xlsx", "docx"])
def test_blank_forms_are_sound(here: Path, perfdecl: Perfdecl, format: str) -> None:
    assert perfdecl("init", "--format", format, "-o", f"b.{format}").code == 0
    assert faults(here / f"b.{format}") == []


def test_a_filled_in_workbook_is_read_back(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("init", "--format", "xlsx", "--form", "project", "-o", "b.xlsx").code == 0
    values: dict[str, object] = {
        "（\u3000\u3000\u3000\u3000年度）": None,
        "项目名称": "文化惠民工程",
        "主管部门": "区文化局",
        "实施单位": "区文化馆",
        "年度资金总额：": 120.5,
        "其中：财政拨款": 100,
        "其他资金": 20.5,
        "年度总体目标": "完成全年惠民演出。",
        "数量指标": "惠民演出场次",
    }
    del values["（\u3000\u3000\u3000\u3000年度）"]
    (here / "b.xlsx").write_bytes(filled((here / "b.xlsx").read_bytes(), values))
    result = perfdecl("import", "b.xlsx", "--year", "2025", "-o", "d.yaml")
    assert "PD702" not in result.err
    one = load(here / "d.yaml")
    assert one["项目资金"] == {"年度资金总额": 120.5, "财政拨款": 100.0, "其他资金": 20.5}
    assert one["绩效指标"]["产出指标"]["数量指标"][0]["三级指标"] == "惠民演出场次"


def test_the_workbook_checks_amounts_and_shows_sums(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("init", "--format", "xlsx", "-o", "b.xlsx").code == 0
    book = openpyxl.load_workbook(here / "b.xlsx")
    form = book.worksheets[0]
    (tasks,) = {sheet for sheet, cell in everywhere(book) if cell.value == "主要实施内容"}
    (validation,) = form.data_validations.dataValidation
    assert (validation.type, validation.operator, validation.formula1) == ("decimal", "greaterThanOrEqual", "0")
    cells = {str(cell.value): cell for row in form.iter_rows() for cell in row if cell.value}
    basic = cells["基本支出"]
    spans = {area.coord.split(":")[0]: area for area in form.merged_cells.ranges}
    column = spans[basic.coordinate].max_col + 1 if basic.coordinate in spans else basic.column + 1
    place = form.cell(basic.row, column).coordinate
    assert place in validation.sqref
    assert len(validation.sqref.ranges) >= 2
    assert tasks.data_validations.dataValidation[0].type == "decimal"
    formulas = [str(cell.value) for row in form.iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert len(formulas) == 2
    assert place in formulas[0]


def test_a_blank_word_form_has_rows_to_fill_in(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("init", "--format", "docx").code == 0
    tables = docx.Document(str(here / "表14.docx")).tables
    (tasks,) = (
        table for table in tables if any(cell.text == "主要实施内容" for row in table.rows for cell in row.cells)
    )
    empty = [row for row in tasks.rows if not any(cell.text for cell in row.cells)]
    assert len(empty) == 8


def test_a_repository(here: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("init", "--repo", "bureau", "--year", "2025")
    assert (result.code, result.out) == (0, "")
    top = here / "bureau"
    settings = tomllib.loads((top / "perfdecl.toml").read_text("utf-8"))
    assert settings["include"] == ["2025"]
    assert (top / "2025").is_dir()
    hooks = load(top / ".pre-commit-config.yaml")["repos"][0]
    assert hooks["rev"] == f"v{package.__version__}"
    offered = {one["id"] for one in load(EXAMPLES.parent / ".pre-commit-hooks.yaml")}
    assert {hook["id"] for hook in hooks["hooks"]} <= offered
    workflow = load(top / ".github" / "workflows" / "perfdecl.yml")
    steps = workflow["jobs"]["check"]["steps"]
    used = [step["uses"] for step in steps if "uses" in step]
    assert len(used) == 3
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one) for one in used), "a tag can be moved, a commit cannot"
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["check"]["permissions"] == {"contents": "read", "security-events": "write"}
    (upload,) = (step for step in steps if "upload-sarif" in step.get("uses", ""))
    assert upload["if"].startswith("always()")
    assert upload["with"]["sarif_file"] in next(step["run"] for step in steps if step.get("id") == "check")
    for path in (top / ".gitlab-ci.yml", top / ".workflow" / "perfdecl.yml"):
        assert "perfdecl check" in json.dumps(load(path), ensure_ascii=False)
    for path in top.rglob("*"):
        assert not path.is_file() or "@" + "VERSION@" not in path.read_text("utf-8")
    assert "perfdecl init --format xlsx" in (top / "README.md").read_text("utf-8")
    assert perfdecl("init", "--repo", "bureau").code == 2
    assert perfdecl("init", "--repo", "other").code == 0
    assert (here / "other" / str(date.today().year)).is_dir()


def test_a_quiet_import_depends_on_the_document_alone(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render", "a.yaml").code == 0
    (here / "b.docx").write_bytes((here / "a.docx").read_bytes())
    first, second = perfdecl("import", "a.docx", "--quiet"), perfdecl("import", "b.docx", "--quiet")
    assert (first.code, first.err) == (0, "")
    assert first == second
    assert first.out.startswith("表: 表14\n")


def test_git_shows_what_changed_in_a_word_document(
    here: Path, perfdecl: Perfdecl, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os
    import sys

    assert perfdecl("init", "--repo", ".", "--year", "2024").code == 0
    (here / "2024" / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render").code == 0
    (here / "other.docx").write_bytes(b"no document")
    readme = (here / "README.md").read_text("utf-8")
    command = next(line for line in readme.splitlines() if line.startswith("git config"))
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")

    def git(*arguments: str) -> str:
        own = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *arguments]
        return subprocess.run(own, check=True, capture_output=True, encoding="utf-8").stdout

    git("init", "-q")
    subprocess.run(command, shell=True, check=True)
    git("add", "-A")
    git("commit", "-q", "-m", "one")
    (here / "2024" / "a.yaml").write_text(good.replace("1340.73", "1341.73").replace("3451.73", "3452.73"), "utf-8")
    assert perfdecl("render").code == 0
    (here / "other.docx").write_bytes(b"still none")
    shown = git("diff", "--", "*.docx")
    assert "-    基本支出: 1,340.73" in shown or "-    基本支出: 1340.73" in shown
    assert "other.docx" in shown


def test_every_form_has_a_blank_of_its_own() -> None:
    for form in all_forms():
        assert form.blank
        assert form_named(form.name) is form
