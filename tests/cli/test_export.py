"""``perfdecl export`` and ``perfdecl schema``."""

import json
from pathlib import Path

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
    assert one["indicators"][3] == {
        "level1": "output",
        "level2": "quantity",
        "name": "活动参与人数",
        "period": {"text": "≥5万人次", "kind": "number", "operator": "≥", "value": "5", "unit": "万人次"},
        "annual": {"text": "≥5万人次", "kind": "number", "operator": "≥", "value": "5", "unit": "万人次"},
    }
    assert one["indicators"][7]["annual"] == {"text": "显著提升", "kind": "text", "operator": None}


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
