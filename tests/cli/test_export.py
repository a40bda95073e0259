"""``perfdecl export`` and ``perfdecl schema``."""

import csv
import json
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from support.command import Perfdecl
from support.paths import ROOT


def test_the_real_declaration(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    result = perfdecl("export", "a.yaml")
    assert (result.code, result.err) == (0, "")
    (one,) = json.loads(result.out)
    assert list(one)[:4] == ["file", "form", "year", "department"]
    assert one["year"] == 2024
    assert one["budget"]["expenditure"] == {"basic": "1340.73", "project": "1496.00"}
    assert one["budget"]["level"] == {"district": "3451.73", "transfer_to_lower": "0.00"}
    assert [task["funds"] for task in one["tasks"]][:2] == ["392.00", "126.00"]
    assert one["other_tasks"] is None
    assert len(one["indicators"]) == 8
    said = {"text": "≥5万人次", "kind": "number", "operator": "≥", "value": "5", "low": None, "high": None}
    said |= {"unit": "万人次", "start": None, "end": None}
    assert one["indicators"][3] == {
        "level1": "output",
        "level2": "quantity",
        "name": "活动参与人数",
        "period": said,
        "annual": said,
    }
    text = one["indicators"][7]["annual"]
    assert text == dict.fromkeys(said) | {"text": "显著提升", "kind": "text"}
    assert list(text) == list(said)


def test_lines(here: Path, perfdecl: Perfdecl, good: str) -> None:
    for name in ("b.yaml", "a.yaml"):
        (here / name).write_text(good.replace("funds: 392.00", "funds: 392.123456元"), "utf-8")
    assert perfdecl("export", ".", "--format", "jsonl", "-o", "out/all.jsonl").code == 0
    rows = [json.loads(line) for line in (here / "out/all.jsonl").read_text("utf-8").splitlines()]
    assert [row["file"] for row in rows] == ["a.yaml", "b.yaml"]
    assert rows[0]["tasks"][0]["funds"] == "0.0392123456"


def test_a_declaration_with_errors_is_not_exported(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    (here / "b.yaml").write_text(good, "utf-8")
    result = perfdecl("export", ".")
    assert result.code == 1
    assert [row["file"] for row in json.loads(result.out)] == ["b.yaml"]
    assert "PD201" in result.err
    assert "1 份申报有错误，没有导出" in result.err


def test_schema(perfdecl: Perfdecl) -> None:
    for keys in ("en", "zh"):
        expected = (ROOT / "schemas" / f"table14.{keys}.schema.json").read_text("utf-8")
        assert perfdecl("schema", "--keys", keys, "--form", "table14").out == expected
    assert perfdecl("schema", "--keys", "fr").code == 2


def test_all_includes_declarations_with_errors(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong.replace("other: 60.00", "other: 六十上下"), "utf-8")
    (here / "b.yaml").write_text(good, "utf-8")
    (here / "c.yaml").write_text("form: table14\nyear: [2024\n", "utf-8")
    result = perfdecl("export", "a.yaml", "b.yaml", "c.yaml", "--all")
    assert (result.code, result.err) == (0, "")
    first, second, third = json.loads(result.out)
    assert first["budget"]["expenditure"]["basic"] == "1341.73"
    assert first["budget"]["development"] == {"earmarked": "555.00", "other": None}
    found = [(one["code"], one["severity"], one["start"]["line"]) for one in first["findings"]]
    assert ("PD104", "error", 12) in found
    assert list(first) == list(second)
    assert all(one["severity"] != "error" for one in second["findings"])
    assert list(third) == ["file", "form", "year", "findings"]
    assert (third["file"], third["form"], third["year"]) == ("c.yaml", "table14", None)
    assert any(one["severity"] == "error" for one in third["findings"])


TABLES = ("declarations", "budgets", "texts", "tasks", "indicators", "findings")


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def both(here: Path, good: str) -> Path:
    """A declaration of each form."""
    from support.project_declarations import data

    (here / "a.yaml").write_text(good.replace("funds: 392.00", "funds: 392.123456元"), "utf-8")
    (here / "p.yaml").write_text(json.dumps(data(), ensure_ascii=False), "utf-8")
    return here


def test_csv(both: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("export", "a.yaml", "p.yaml", "--format", "csv", "-o", "data").code == 0
    assert sorted(path.name for path in (both / "data").iterdir()) == sorted(f"{name}.csv" for name in TABLES)
    raw = (both / "data/budgets.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbffile,form,year,subject,path,label,amount\r\n")
    declared = read_csv(both / "data/declarations.csv")
    assert [(one["form"], one["year"], one["total"], one["errors"]) for one in declared] == [
        ("table14", "2024", "3451.73", "0"),
        ("project", "2025", "50", "0"),
    ]
    assert read_csv(both / "data/tasks.csv")[0]["funds"] == "0.0392123456"
    rows = read_csv(both / "data/indicators.csv")
    assert rows[7] == {
        "file": "a.yaml",
        "form": "table14",
        "year": "2024",
        "subject": "中国共产党广州市荔湾区委员会宣传部",
        "path": "indicators.output.quantity.3.annual",
        "label": "绩效指标 / 产出指标 / 数量指标 / 年度指标值",
        "level1": "output",
        "level2": "quantity",
        "name": "活动参与人数",
        "field": "annual",
        "text": "≥5万人次",
        "kind": "number",
        "operator": "≥",
        "value": "5",
        "low": "",
        "high": "",
        "unit": "万人次",
        "start": "",
        "end": "",
    }
    assert {row["field"] for row in rows if row["form"] == "project"} == {"value"}


def test_nothing_that_is_declared_is_lost(both: Path, perfdecl: Perfdecl) -> None:
    """Every amount and every text of both declarations is in a table."""
    from decimal import Decimal

    from perfdecl.checking.pipeline import check_bytes

    assert perfdecl("export", ".", "--format", "csv", "-o", "data").code == 0
    cells = [value for name in TABLES[:-1] for row in read_csv(both / f"data/{name}.csv") for value in row.values()]
    held = set(cells) | {one[1:] for one in cells if one.startswith("'")}
    for name in ("a.yaml", "p.yaml"):
        _, declaration = check_bytes(name, (both / name).read_bytes()).understood
        for path, value in declaration.leaves:
            text = f"{value:f}" if isinstance(value, Decimal) else str(value).strip()
            assert not text or text in held, path


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+86", "'+86"),
        ("-无", "'-无"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("'quoted'", "''quoted'"),
        ("≥95%", "≥95%"),
        ("普通的文字", "普通的文字"),
    ],
)
def test_no_text_is_a_formula(here: Path, perfdecl: Perfdecl, good: str, text: str, written: str) -> None:
    name = "中国共产党广州市荔湾区委员会宣传部"
    (here / "a.yaml").write_text(good.replace(f"department: {name}", f"department: {json.dumps(text)}"), "utf-8")
    assert perfdecl("export", "a.yaml", "--all", "--format", "csv", "-o", "data").code == 0
    assert read_csv(here / "data/declarations.csv")[0]["subject"] == written
    assert perfdecl("export", "a.yaml", "--all", "--format", "xlsx", "-o", "data.xlsx").code == 0
    cell = load_workbook(here / "data.xlsx")["declarations"]["D2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_xlsx(both: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("export", ".", "--format", "xlsx", "-o", "data.xlsx").code == 0
    book = load_workbook(both / "data.xlsx")
    assert tuple(book.sheetnames) == TABLES
    assert [cell.value for cell in book["budgets"][1]] == ["file", "form", "year", "subject", "path", "label", "amount"]
    assert book["budgets"]["G2"].value == 1340.73
    first = (both / "data.xlsx").read_bytes()
    assert perfdecl("export", ".", "--format", "xlsx", "-o", "data.xlsx").code == 0
    assert (both / "data.xlsx").read_bytes() == first


def test_xlsx_holds_what_xml_cannot(here: Path, perfdecl: Perfdecl, good: str) -> None:
    name = "中国共产党广州市荔湾区委员会宣传部"
    text = "甲\x0b乙_x0041_<&>丙"
    (here / "a.yaml").write_text(good.replace(f"department: {name}", f"department: {json.dumps(text)}"), "utf-8")
    assert perfdecl("export", "a.yaml", "--all", "--format", "xlsx", "-o", "data.xlsx").code == 0
    from openpyxl.utils.escape import unescape

    assert unescape(load_workbook(here / "data.xlsx")["declarations"]["D2"].value) == text


def test_an_amount_that_a_workbook_would_round_is_a_text(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good.replace("basic: 1340.73", "basic: 123456789012345.678901"), "utf-8")
    assert perfdecl("export", "a.yaml", "--all", "--format", "xlsx", "-o", "data.xlsx").code == 0
    assert load_workbook(here / "data.xlsx")["budgets"]["G2"].value == "123456789012345.678901"


def test_parquet(both: Path, perfdecl: Perfdecl) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from decimal import Decimal

    from pyarrow import parquet

    assert perfdecl("export", ".", "--format", "parquet", "-o", "data").code == 0
    budgets = parquet.read_table(both / "data/budgets.parquet")
    assert budgets.schema.field("amount").type == pyarrow.decimal128(38, 16)
    assert budgets.schema.field("amount").metadata[b"unit"] == "万元".encode()
    assert budgets.to_pylist()[0]["amount"] == Decimal("1340.73")
    indicators = parquet.read_table(both / "data/indicators.parquet")
    assert indicators.schema.field("start").type == pyarrow.date32()
    empty = perfdecl("export", "p.yaml", "--format", "parquet", "-o", "data")
    assert empty.code == 0
    tasks = parquet.read_table(both / "data/tasks.parquet")
    assert (tasks.num_rows, tasks.schema.field("funds").type) == (0, pyarrow.decimal128(38, 16))


def test_a_number_that_no_decimal_holds_is_told(here: Path, perfdecl: Perfdecl, good: str) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    (here / "a.yaml").write_text(good.replace("annual: ≥5万人次", f"annual: ≥{'9' * 25}人次"), "utf-8")
    result = perfdecl("export", "a.yaml", "--all", "--format", "parquet", "-o", "data")
    assert result.code == 0
    rows = parquet.read_table(here / "data/indicators.parquet").to_pylist()
    row = next(one for one in rows if one["text"] == f"≥{'9' * 25}人次")
    assert row["value"] is None
    assert ("1 个数字太长" in result.err) is (row["kind"] == "number")


def test_without_pyarrow(both: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = perfdecl("export", ".", "--format", "parquet", "-o", "data")
    assert result.code == 2
    assert "perfdecl[data]" in result.err
    assert not (both / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("csv",), "csv 是几张表，用 -o 指定文件夹"),
        (("parquet", "-o", "-"), "parquet 是几张表，用 -o 指定文件夹"),
        (("csv", "-o", "a.yaml"), "csv 是几张表，用 -o 指定文件夹"),
        (("xlsx",), "xlsx 用 -o 指定写到哪个文件"),
        (("xlsx", "-o", "."), "xlsx 用 -o 指定写到哪个文件"),
    ],
)
def test_where_tables_go(both: Path, perfdecl: Perfdecl, arguments: tuple[str, ...], said: str) -> None:
    result = perfdecl("export", "a.yaml", "--format", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"perfdecl: {said}")


def test_tables_refuse_declarations_with_errors_unless_all(
    here: Path, perfdecl: Perfdecl, good: str, wrong: str
) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    (here / "b.yaml").write_text(good, "utf-8")
    assert perfdecl("export", ".", "--format", "csv", "-o", "data").code == 1
    assert {row["file"] for row in read_csv(here / "data/declarations.csv")} == {"b.yaml"}
    assert perfdecl("export", ".", "--format", "csv", "-o", "data", "--all").code == 0
    assert {row["file"] for row in read_csv(here / "data/declarations.csv")} == {"a.yaml", "b.yaml"}
    found = read_csv(here / "data/findings.csv")
    one = next(row for row in found if row["code"] == "PD201")
    assert (one["file"], one["severity"], one["path"], one["line"], one["column"]) == (
        "a.yaml",
        "error",
        "budget.expenditure",
        "7",
        "3",
    )


def test_what_was_not_understood_is_never_nothing(here: Path, perfdecl: Perfdecl, good: str) -> None:
    """A hole is empty, and a file that is cut off has no amounts at all."""
    (here / "a.yaml").write_text(good.replace("fiscal_appropriation: 3451.73", "fiscal_appropriation: 约三千"), "utf-8")
    (here / "b.yaml").write_text(good[: good.index("objective")] + 'objective: "完成', "utf-8")
    assert perfdecl("export", "a.yaml", "b.yaml", "--all", "--format", "csv", "-o", "data").code == 0
    first, second = read_csv(here / "data/declarations.csv")
    assert (first["total"], second["total"], second["subject"]) == ("", "", "")
    assert int(second["errors"]) > 0
    budgets = {(row["file"], row["path"]): row["amount"] for row in read_csv(here / "data/budgets.csv")}
    assert budgets["a.yaml", "budget.funding.fiscal_appropriation"] == ""
    assert budgets["a.yaml", "budget.expenditure.basic"] == "1340.73"
    assert {file for file, _ in budgets} == {"a.yaml"}


def test_both_pages_have_every_column() -> None:
    from perfdecl.tables.columns import tables

    for name in ("tables.md", "tables.zh-CN.md"):
        page = (ROOT / "docs" / name).read_text("utf-8")
        for table in tables():
            assert f"## {table.name}" in page
            assert all(f"\n| `{column.name}` |" in page for column in table.columns)
