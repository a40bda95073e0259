"""A baseline knows what was there, whatever line it stands in now, and nothing else."""

import json
from pathlib import Path

import pytest

import perfdecl
from perfdecl.checking.baseline import dump_baseline, load_baseline
from perfdecl.errors import UseError
from support.checking import ENGLISH

OLD = ENGLISH.replace("完成全年宣传任务", "完成 宣传任务").replace("≥90%", "90%")


def new_codes(folder: Path, text: str, name: str = "a.yaml") -> list[str]:
    baseline = load_baseline(str(folder / "known.json"))
    return [one.code for one in baseline.without_known(perfdecl.check(text, str(folder / name)).diagnostics)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = perfdecl.check(OLD, str(tmp_path / "a.yaml")).diagnostics
    assert [one.code for one in found] == ["PD503", "PD417"]
    (tmp_path / "known.json").write_text(dump_baseline(str(tmp_path / "known.json"), found), "utf-8")
    return tmp_path


def test_what_is_known_is_not_told(folder: Path) -> None:
    assert new_codes(folder, OLD) == []
    assert new_codes(folder, "# 新的说明\n\n" + OLD) == []


def test_what_is_new_is_told(folder: Path) -> None:
    assert new_codes(folder, OLD.replace("完成 宣传任务", "完成 宣传工作")) == ["PD503"]
    assert new_codes(folder, OLD.replace("组织宣传", "组织 宣传")) == ["PD503"]
    assert new_codes(folder, OLD, "b.yaml") == ["PD503", "PD417"]


def test_positions_in_lists_do_not_matter(folder: Path) -> None:
    task = "  - name: 新任务\n    content: 新内容\n    funds: 1\n    goal: 新目标\n"
    assert new_codes(folder, OLD.replace("tasks:\n", f"tasks:\n{task}")) == []


def test_errors_of_shape_are_always_told(tmp_path: Path) -> None:
    text = ENGLISH.replace("basic: 100", "basic: viel")
    found = perfdecl.check(text, str(tmp_path / "a.yaml")).diagnostics
    (tmp_path / "known.json").write_text(dump_baseline(str(tmp_path / "known.json"), found), "utf-8")
    assert new_codes(tmp_path, text) == ["PD104"]
    assert json.loads((tmp_path / "known.json").read_text("utf-8"))["known"] == []


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"version": 2, "known": []}', '{"version": 1, "known": [1]}'])
def test_a_file_that_is_no_baseline(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.json").write_text(content, "utf-8")
    with pytest.raises(UseError, match="不是 --write-baseline 写出的文件"):
        load_baseline(str(tmp_path / "x.json"))


@pytest.mark.parametrize(
    "text",
    [
        '{"version": 1, "known": [{"file": "a", "code": "PD1", "path": "", "value": "", "count": 1e999}]}',
        '{"version": 1, "known": [{"file": [], "code": "PD1", "path": "", "value": "", "count": 1}]}',
        '{"version": 1, "known": [' + "[" * 200_000 + "]" * 200_000 + "]}",
        '{"version": 1, "known": [{"file": "a", "code": "PD1", "path": "", "value": "", "count": ' + "9" * 5000 + "}]}",
        "\ufeff[]",
        "",
    ],
)
def test_what_is_no_baseline(tmp_path: Path, text: str) -> None:
    path = tmp_path / "b.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UseError) as raised:
        load_baseline(str(path))
    assert raised.value.entry == "use.not_a_baseline"
