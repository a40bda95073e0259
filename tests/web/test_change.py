"""Changes of a file: what is saved, what pages are told, and what others have changed meanwhile."""

import json
from pathlib import Path

import pytest

from perfdecl.source.decode import MAX_BYTES
from support.editing_page import EXAMPLES, Asked

ZH = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8")
EN = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "decl.yaml"
    path.write_bytes(ZH.encode())
    return path


@pytest.mark.parametrize("text", [ZH, EN])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_one_cell_changes_one_line_alone(file: Path, text: str, line_break: str, bom: bytes) -> None:
    before = bom + text.replace("\n", line_break).encode()
    file.write_bytes(before)
    told = Asked(file).change("set", "budget.expenditure.basic", value="1340.74", before="1340.73")
    assert told["status"] == 200
    lines = zip(before.split(b"\n"), file.read_bytes().split(b"\n"), strict=True)
    assert [(old, new) for old, new in lines if old != new] == [
        (line, line.replace(b"1340.73", b"1340.74")) for line in before.split(b"\n") if b"1340.73" in line
    ]


def test_only_the_rows_that_changed_are_told(file: Path) -> None:
    told = Asked(file).change("set", "tasks.0.funds", value="393")
    [change] = told["changes"]
    assert (change["part"], change["removed"], len(change["rows"])) == ("body", 1, 1)
    assert ">393.00</div>" in change["rows"][0]
    assert told["sums"][2]["left_total"] == "2,012.00"
    assert told["undo"] == 1


def test_a_finding_comes_with_its_fix_and_goes_with_it(file: Path) -> None:
    file.write_text(ZH.replace("名称: 中国共产党", "名称: 中国  共产党"), "utf-8")
    asked = Asked(file)
    [wrong] = [one for one in asked.findings() if one["path"] == "department"]
    assert (wrong["severity"], wrong["word"], wrong["fix"], wrong["line"]) == ("warning", "警告", "safe", 4)
    told = asked.change("fix", position=asked.findings().index(wrong))
    assert told["status"] == 200
    assert file.read_text("utf-8") == ZH
    assert told["findings"]["removed"] == 1
    assert told["findings"]["added"] == []


def test_all_safe_fixes_at_once_and_back(file: Path) -> None:
    spoiled = ZH.replace("名称: 中国共产党", "名称: 中国  共产党").replace("坚持以", "坚持 以")
    file.write_text(spoiled, "utf-8")
    asked = Asked(file)
    assert asked.change("fix_all")["status"] == 200
    assert file.read_text("utf-8") == ZH
    asked.change("undo")
    assert file.read_text("utf-8") == spoiled


def test_rows_are_added_moved_copied_deleted_and_all_of_it_undone_and_redone(file: Path) -> None:
    asked = Asked(file)
    texts = [ZH]
    for change in (
        {"kind": "insert", "path": "tasks", "position": 1},
        {"kind": "set", "path": "tasks.1.name", "value": "新任务"},
        {"kind": "move", "path": "tasks.1", "position": 3},
        {"kind": "copy", "path": "tasks.0", "position": 1},
        {"kind": "delete", "path": "tasks.2"},
    ):
        assert asked.change(**change)["status"] == 200
        texts.append(file.read_text("utf-8"))
    assert len(set(texts)) == len(texts)
    for text in texts[-2::-1]:
        asked.change("undo")
        assert file.read_text("utf-8") == text
    assert asked.change("undo")["undo"] == 0
    for text in texts[1:]:
        told = asked.change("redo")
        assert file.read_text("utf-8") == text
    assert (told["undo"], told["redo"]) == (5, 0)


def test_something_new_takes_away_what_could_be_redone(file: Path) -> None:
    asked = Asked(file)
    asked.change("set", "department", value="甲局")
    asked.change("undo")
    told = asked.change("set", "department", value="乙局")
    assert (told["undo"], told["redo"]) == (1, 0)


def test_the_same_cell_changed_elsewhere_is_asked_about(file: Path) -> None:
    asked = Asked(file)
    version = asked.state()["version"]
    other = ZH.replace("基本支出: 1340.73", "基本支出: 1400")
    file.write_text(other, "utf-8")
    told = asked.change("set", "budget.expenditure.basic", value="1350", before="1340.73", version=version)
    assert told["status"] == 409
    assert told["conflict"] == {"mine": "1350", "theirs": "1400"}
    assert file.read_text("utf-8") == other
    again = asked.change("set", "budget.expenditure.basic", value="1350", before="1400", version=told["version"])
    assert again["status"] == 200
    assert file.read_text("utf-8") == ZH.replace("1340.73", "1350")


def test_a_text_that_does_not_go_together_with_others_is_asked_about(file: Path) -> None:
    asked = Asked(file)
    version = asked.state()["version"]
    other = ZH.replace("1340.73", "1400").replace("年度: 2024", "年度: 2025")
    file.write_text(other, "utf-8")
    mine = ZH.replace("1340.73", "1350").replace("项目支出: 1496.00", "项目支出: 1490")
    told = asked.change("text", value=mine, version=version)
    assert told["status"] == 409
    assert told["conflict"] == {"mine": "1350", "theirs": "1400"}
    assert file.read_text("utf-8") == other
    asked.change("text", value=mine, version=version, choice="theirs")
    assert file.read_text("utf-8") == other.replace("项目支出: 1496.00", "项目支出: 1490")
    asked.change("undo")
    asked.change("text", value=mine, version=version, choice="mine")
    assert file.read_text("utf-8") == mine.replace("年度: 2024", "年度: 2025")


def test_undoing_leaves_alone_what_others_have_changed(file: Path) -> None:
    asked = Asked(file)
    asked.change("set", "department", value="甲局")
    file.write_text(file.read_text("utf-8").replace("1340.73", "1400"), "utf-8")
    assert asked.change("undo")["status"] == 200
    assert file.read_text("utf-8") == ZH.replace("1340.73", "1400")
    asked.change("redo")
    file.write_text(file.read_text("utf-8").replace("甲局", "乙局"), "utf-8")
    told = asked.change("undo")
    assert (told["status"], told["undo"]) == (409, 1)
    assert "乙局" in file.read_text("utf-8")


def test_what_a_server_does_not_know_any_more_is_compared_by_the_cell(file: Path) -> None:
    change = {"kind": "set", "path": "department", "value": "甲局", "version": "gone"}
    assert Asked(file).change(**change, before="别的局")["status"] == 409
    assert Asked(file).change(**change, before="中国共产党广州市荔湾区委员会宣传部")["status"] == 200
    assert Asked(file).change("delete", "tasks.0", version="gone")["status"] == 409
    assert file.read_text("utf-8").count("甲局") == 1


def test_a_file_that_cannot_be_understood_is_shown_as_it_is_and_can_be_undone(file: Path) -> None:
    asked = Asked(file)
    broken = asked.change("text", value="a: [1, 2", text=True)
    assert (broken["status"], broken["understood"], broken["text"]) == (200, False, "a: [1, 2")
    assert broken["reload"]
    assert [one["code"] for one in asked.findings() if one["severity"] == "error"]
    assert "YAML" in asked.client.get("/").text
    asked.change("undo")
    assert file.read_text("utf-8") == ZH


def test_a_file_that_is_no_text_is_left_alone(file: Path) -> None:
    data = ZH.encode("gb18030")
    file.write_bytes(data)
    asked = Asked(file)
    assert asked.client.get("/").status_code == 200
    told = asked.change("text", value="x: 1")
    assert told["status"] == 422
    assert "没有改动" in told["error"]
    assert file.read_bytes() == data


def test_a_file_that_is_gone_is_said(file: Path) -> None:
    asked = Asked(file)
    version = asked.state()["version"]
    file.unlink()
    assert asked.client.get("/api/state").status_code == 404
    told = asked.change("set", "department", value="甲局", version=version)
    assert told["status"] == 404
    assert not file.exists()


def test_line_breaks_of_the_file_stay_when_its_text_comes_from_a_browser(file: Path) -> None:
    file.write_bytes(ZH.replace("\n", "\r\n").encode())
    told = Asked(file).change("text", value=ZH.replace("1340.73", "1\n#"))
    assert told["status"] == 200
    assert file.read_bytes() == ZH.replace("1340.73", "1\n#").replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 100_000,
        b"\xff",
        b'{"kind": 1}',
        b'{"kind": "nothing"}',
        b'{"kind": "set"}',
        b'{"kind": "set", "path": "a..b"}',
        b'{"kind": "set", "path": ["a"]}',
        b'{"kind": "set", "path": "0"}',
        b'{"kind": "set", "path": "nothing.here", "value": "1"}',
        b'{"kind": "set", "path": "tasks.999999999999999999999.name", "value": "1"}',
        b'{"kind": "set", "path": "tasks.0", "value": "1", "position": true}',
        b'{"kind": "set", "path": "department", "value": 1}',
        b'{"kind": "insert", "path": "department", "position": 0}',
        b'{"kind": "insert", "path": "tasks", "position": -1}',
        b'{"kind": "delete", "path": "tasks.77"}',
        b'{"kind": "move", "path": "tasks.0", "position": 77}',
        b'{"kind": "fix", "position": 9999}',
        b'{"kind": "fix", "position": -1}',
    ],
)
def test_what_makes_no_sense_is_refused(file: Path, body: bytes) -> None:
    asked = Asked(file)
    version = asked.state()["version"]
    if body.startswith(b'{"kind"'):
        body = json.dumps({"version": version} | json.loads(body)).encode()
    response = asked.client.post("/api/change", content=body)
    assert response.status_code == 422
    assert response.json()["error"]
    assert file.read_text("utf-8") == ZH


def test_no_more_is_read_than_a_declaration_may_have(file: Path) -> None:
    asked = Asked(file)
    assert asked.client.post("/api/change", content=b"x" * (7 * MAX_BYTES)).status_code == 413
    told = asked.change("text", value="x" * (MAX_BYTES + 1))
    assert told["status"] == 422
    assert "1000000" in told["error"].replace(",", "")
    assert file.read_text("utf-8") == ZH


def test_settings_hold_as_everywhere(file: Path) -> None:
    (file.parent / "perfdecl.toml").write_text('ignore = ["PD4"]\n', "utf-8")
    asked = Asked(file)
    asked.client.get("/")
    assert not [one for one in asked.findings() if one["code"].startswith("PD4")]
    (file.parent / "perfdecl.toml").write_text('[per-file-ignores]\n"decl.yaml" = ["PD403"]\n', "utf-8")
    asked.client.get("/")
    codes = {one["code"] for one in asked.findings()}
    assert "PD403" not in codes
    assert "PD404" in codes
    (file.parent / "perfdecl.toml").write_text("nonsense = 1\n", "utf-8")
    response = asked.client.get("/")
    assert response.status_code == 422
    assert "perfdecl.toml" in response.text
