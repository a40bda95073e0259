"""``perfdecl check``: all gates of a repository at once."""

import json
from pathlib import Path

from perfdecl.checking import pipeline
from support.command import Perfdecl
from support.repositories import declare


def test_a_repository_in_order(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2024/a.yaml")
    declare(here, "2024/b.yaml", "year: 2024\n", "project")
    result = perfdecl("check")
    assert (result.code, result.out) == (0, "检查了 2 个文件：0 个错误，0 个警告\n")
    assert result.err == "2 份申报：版式需要整理的 0 份（perfdecl fmt 整理）；核对了 0 个打印好的表格，过时的 0 个\n"


def test_all_gates_in_one_summary(here: Path, perfdecl: Perfdecl) -> None:
    (here / "perfdecl.toml").write_text('departments = "d.txt"\n', "utf-8")
    (here / "d.txt").write_text("区委宣传部\n", "utf-8")
    declare(here, "a.yaml")
    assert perfdecl("render", "a.yaml").code == 0
    declare(here, "a.yaml", "objective:   完成全年的工作。\n")
    declare(
        here,
        "b.yaml",
        "department: 区委宣传郎\nbudget:\n  expenditure:\n    basic: 1\n    project: 1\n"
        "  funding:\n    fiscal_appropriation: 3\n  level:\n    district: 3\n",
    )
    (here / "other.yaml").write_text("a: b\n", "utf-8")
    result = perfdecl("check", "--output-format", "json", "--select", "PD201", "--select", "PD8")
    assert result.code == 1
    told = json.loads(result.out)
    assert [(one["code"], one["file"]) for one in told["diagnostics"]] == [
        ("PD802", "a.yaml"),
        ("PD804", "b.yaml"),
        ("PD201", "b.yaml"),
    ]
    assert told["summary"]["errors"] == 3
    assert "需要整理 a.yaml" in result.err
    assert "整理的 1 份" in result.err
    assert "核对了 1 个打印好的表格，过时的 1 个" in result.err
    assert "略过 1 个" in result.err


def test_only_the_layout(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "objective:   完成全年的工作。\n")
    result = perfdecl("check")
    assert result.code == 1
    assert perfdecl("fmt", "a.yaml").code == 0
    assert perfdecl("check").code == 0


def test_selection_severity_and_exit_zero(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml")
    assert perfdecl("check").code == 1
    assert perfdecl("check", "--exit-zero").code == 0
    assert perfdecl("check", "--ignore", "PD801").code == 0
    assert perfdecl("check", "--select", "PD2").code == 0
    (here / "perfdecl.toml").write_text('severity = { PD801 = "warning" }\n', "utf-8")
    assert perfdecl("check").code == 0
    assert perfdecl("check", "--strict").code == 1
    (here / "perfdecl.toml").write_text('per-file-ignores = { "b.yaml" = ["PD801"] }\n', "utf-8")
    assert perfdecl("check").code == 0


def test_damaged_files_do_not_stop_the_others(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "c.yaml")
    (here / "b.yaml").write_bytes(b"\xff\xfe\x00form: table14\n")
    (here / "d.yaml").write_text("form: table14\nyear: {\n", "utf-8")
    told = json.loads(perfdecl("check", "--output-format", "json").out)
    assert {"a.yaml", "b.yaml", "c.yaml", "d.yaml"} >= {one["file"] for one in told["diagnostics"]}
    assert ("PD801", "c.yaml") in {(one["code"], one["file"]) for one in told["diagnostics"]}
    assert told["summary"]["files"] == 4


def test_wrong_use(here: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("check", "missing").code == 2
    assert perfdecl("check", "-").code == 2
    assert perfdecl("check").code == 2
    declare(here, "a.yaml")
    for written in (
        "change-limit = 0",
        "change-limit = true",
        'change-limit = "x"',
        "totals = 1",
        "change-limit = inf",
    ):
        (here / "perfdecl.toml").write_text(f"{written}\n", "utf-8")
        for language in ("zh", "en"):
            result = perfdecl("check", "--lang", language)
            assert result.code == 2
            assert written.partition(" ")[0] in result.err


def test_a_report_in_a_file(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml")
    assert perfdecl("check", "--output-format", "sarif", "--output-file", "out.sarif").code == 1
    (found,) = json.loads((here / "out.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert found["ruleId"] == "PD801"


def test_each_configuration_has_lists_of_its_own(here: Path, perfdecl: Perfdecl) -> None:
    for folder, name in (("east", "东区财政局"), ("west", "西区财政局")):
        declare(here, f"{folder}/a.yaml", f"department: {name}\n")
        (here / folder / "perfdecl.toml").write_text('departments = "d.txt"\n', "utf-8")
        (here / folder / "d.txt").write_text(f"{name}\n", "utf-8")
    assert perfdecl("check").code == 0
    declare(here, "west/b.yaml", "department: 东区财政局\nyear: 2024\n")
    told = json.loads(perfdecl("check", "--output-format", "json").out)["diagnostics"]
    assert sorted((one["code"], one["file"]) for one in told) == [("PD801", "west/b.yaml"), ("PD804", "west/b.yaml")]


def test_every_file_is_checked_once(here: Path, perfdecl: Perfdecl, monkeypatch: object) -> None:
    """What the gates have in common is done once: a clean repository costs what ``validate`` does."""
    import pytest

    import perfdecl.cli.gates as gates

    assert isinstance(monkeypatch, pytest.MonkeyPatch)
    seen: list[str] = []

    def counted(name: str, *rest: object) -> object:
        seen.append(name)
        return pipeline.check_bytes(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(gates, "check_bytes", counted)
    for name in ("a", "b", "c"):
        declare(here, f"{name}.yaml", f"department: {name}局\n")
    assert perfdecl("check").code == 0
    assert seen == ["a.yaml", "b.yaml", "c.yaml"]
