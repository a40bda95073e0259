"""``perfdecl validate``: what it looks at, what it says, how it ends."""

import json
from pathlib import Path

import pytest

from support.command import Perfdecl


def test_one_good_file(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    result = perfdecl("validate", "a.yaml")
    assert result == (
        0,
        "检查了 1 个文件：0 个错误，0 个警告，另有 6 条未显示（validate --severity info 显示），忽略 3 条\n",
        "",
    )


def test_one_wrong_file(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    result = perfdecl("validate", "a.yaml", "--output-format", "concise")
    assert result.code == 1
    assert result.out.startswith("a.yaml:7:3: 错误 PD201 支出合计与收入合计不相等")
    assert result.out.count("\n") == 1


def test_full_shows_the_line_with_a_caret_under_it(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    lines = perfdecl("validate", "a.yaml").out.splitlines()
    at = lines.index("  7 |   expenditure:")
    assert lines[at + 1] == "    |   ^^^^^^^^^^^ 预算整体情况 / 部门预算支出"
    assert "  = 怎么办：核对各项金额，使两边相等" in lines
    assert lines[-1].startswith("检查了 1 个文件：1 个错误")


def test_json_is_what_programs_rely_on(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    result = perfdecl("validate", "a.yaml", "--output-format", "json")
    report = json.loads(result.out)
    assert result.code == 1
    assert report["version"] == 1
    assert report["tool"]["name"] == "perfdecl"
    assert report["summary"] == {"files": 1, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 3}
    (one,) = report["diagnostics"]
    assert list(one) == ["code", "severity", "message", "file", "start", "end", "path", "cell", "related", "fix"]
    assert (one["code"], one["severity"], one["file"]) == ("PD201", "error", "a.yaml")
    assert one["start"] == {"line": 7, "column": 3}
    assert one["end"] == {"line": 7, "column": 14}
    assert one["path"] == ["budget", "expenditure"]
    assert one["cell"] == "预算整体情况 / 部门预算支出"
    assert one["fix"] is None
    assert one["related"][0]["path"] == ["budget", "expenditure", "basic"]
    assert one["related"][0]["start"] == {"line": 8, "column": 12}


def test_json_has_the_edits_of_a_fix(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good.replace("year: 2024", "year：2024"), "utf-8")
    (one,) = json.loads(perfdecl("validate", "a.yaml", "--output-format", "json").out)["diagnostics"]
    assert one["fix"] == {
        "safe": True,
        "edits": [{"start": {"line": 3, "column": 5}, "end": {"line": 3, "column": 6}, "text": ": "}],
    }


def test_output_file(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    result = perfdecl("validate", "a.yaml", "--output-format", "json", "--output-file", "report/r.json")
    assert (result.code, result.out) == (1, "")
    assert json.loads((here / "report/r.json").read_text("utf-8"))["summary"]["errors"] == 1


def test_standard_input(perfdecl: Perfdecl, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, wrong)
    result = perfdecl("validate", "-", "--output-format", "concise", "--stdin-filename", "部门/a.yaml")
    assert result.code == 1
    assert result.out.startswith("部门/a.yaml:7:3: ")


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_no_path_is_decl_yaml_here(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    (here / "decl.yaml").write_text(wrong, "utf-8")
    (here / "other.yaml").write_text(good, "utf-8")
    result = perfdecl("validate", "--output-format", "concise")
    assert result.out.startswith("decl.yaml:7:3: ")
    assert result.out.count("\n") == 1


def test_no_path_and_no_decl_yaml_is_this_folder(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "b.yml").write_text(good, "utf-8")
    assert perfdecl("validate").out.startswith("检查了 1 个文件")


def test_a_folder(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    """Declarations by their keys; other YAML files are counted, ignored ones and hidden folders not even that."""
    for name, text in {
        "z/b.yaml": wrong,
        "z/a.yaml": wrong,
        "a/表.yml": wrong.replace("form: table14", "表: 表14"),
        "mkdocs.yml": "site_name: x\n",
        "gbk.yaml": wrong,
        "ignored/c.yaml": wrong,
        "a/skipped.yaml": wrong,
        ".hidden/d.yaml": wrong,
        "notes.txt": wrong,
    }.items():
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, "gb18030" if name == "gbk.yaml" else "utf-8")
    (here / ".git").mkdir()
    (here / ".gitignore").write_text("ignored/\n", "utf-8")
    (here / "a/.gitignore").write_text("/skipped.yaml\n", "utf-8")
    result = perfdecl("validate", ".", "--output-format", "json")
    files = [one["file"] for one in json.loads(result.out)["diagnostics"] if one["code"] in ("PD201", "PD003")]
    assert files == ["gbk.yaml", "a/表.yml", "z/a.yaml", "z/b.yaml"]
    assert "略过 1 个" in result.err


def test_a_file_that_is_named_is_checked_whatever_it_is(here: Path, perfdecl: Perfdecl) -> None:
    (here / "x.txt").write_text("site_name: x\n", "utf-8")
    result = perfdecl("validate", "x.txt", "--output-format", "concise")
    assert result.code == 1
    assert "PD101" in result.out


def test_a_syntax_error_never_stops_the_others(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text("form: table14\nx: [\n", "utf-8")
    (here / "b.yaml").write_text(wrong, "utf-8")
    out = perfdecl("validate", ".", "--output-format", "concise").out
    assert "a.yaml:2:4: 错误 PD001" in out
    assert "b.yaml:7:3: 错误 PD201" in out


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "PD103"), (b"- a\n- b\n", "PD103"), (b"\x00\x01\x02\xff", "PD003"), (b"# nothing\n", "PD103")],
)
def test_what_is_no_declaration(here: Path, perfdecl: Perfdecl, content: bytes, code: str) -> None:
    (here / "a.yaml").write_bytes(content)
    result = perfdecl("validate", "a.yaml", "--output-format", "concise")
    assert result.code == 1
    assert result.out.count("\n") == 1
    assert f"a.yaml:1:1: 错误 {code} " in result.out


def test_select_ignore_and_strict(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good.replace("basic: 1340.73", "basic: 1340.735"), "utf-8")

    def codes(*arguments: str) -> tuple[int, list[str]]:
        result = perfdecl("validate", "a.yaml", "--output-format", "json", *arguments)
        return result.code, [one["code"] for one in json.loads(result.out)["diagnostics"]]

    assert codes() == (0, ["PD203", "PD106"])
    assert codes("--select", "PD2") == (0, ["PD203"])
    assert codes("--ignore", "PD2") == (0, ["PD106"])
    assert codes("--select", "PD2,PD106", "--ignore", "PD203") == (0, ["PD106"])
    assert codes("--strict") == (1, ["PD203", "PD106"])
    assert codes("--strict", "--exit-zero") == (0, ["PD203", "PD106"])
    assert codes("--severity", "error") == (0, [])
    assert codes("--severity", "error", "--strict") == (1, [])


def test_what_stands_in_the_way_of_reading_cannot_be_ignored(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good.replace("basic: 1340.73", "basic: viel"), "utf-8")
    assert "PD104" in perfdecl("validate", "a.yaml", "--ignore", "PD1").out


def test_colour_only_where_it_is_wanted(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    assert "\x1b[" not in perfdecl("validate", "a.yaml").out
    assert "\x1b[1;31m" in perfdecl("validate", "a.yaml", "--color", "always").out


def test_colour_by_the_environment(here: Path, perfdecl: Perfdecl, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in perfdecl("validate", "a.yaml").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in perfdecl("validate", "a.yaml").out
