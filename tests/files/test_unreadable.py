"""What cannot be entered or opened is a finding of its own; the rest is checked, and nothing waits for ever."""

import os
import socket
from pathlib import Path

import pytest

from perfdecl.files.find import find
from perfdecl.files.read import UnreadableError, read_bytes
from support.checking import ENGLISH
from support.command import Perfdecl

CONCISE = ("--output-format", "concise")


@pytest.fixture
def beside(here: Path) -> Path:
    """A folder with a declaration without a fault."""
    (here / "z.yaml").write_text(ENGLISH, "utf-8")
    return here


def reported(perfdecl: Perfdecl, *arguments: str) -> list[str]:
    result = perfdecl("validate", ".", *CONCISE, *arguments)
    assert result.code == 1
    return result.out.splitlines()


def test_links_that_lead_nowhere(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / "gone.yaml").symlink_to("nowhere.yaml")
    (beside / "loop.yaml").symlink_to("loop.yaml")
    (beside / "2024").symlink_to("archive")
    (beside / "notes.txt").symlink_to("nothing.txt")
    assert reported(perfdecl) == [
        "2024:1:1: 错误 PD009 读不了：链接指向的文件不存在。改正或删去这个链接",
        "gone.yaml:1:1: 错误 PD009 读不了：链接指向的文件不存在。改正或删去这个链接",
        "loop.yaml:1:1: 错误 PD009 读不了：链接绕成了圈。改正或删去这个链接",
    ]


def test_what_is_no_file_is_not_opened(beside: Path, perfdecl: Perfdecl) -> None:
    os.mkfifo(beside / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.yaml")
        lines = reported(perfdecl)
    assert [line.partition(" ")[0] for line in lines] == ["pipe.yaml:1:1:", "socket.yaml:1:1:"]
    assert all("这不是普通文件" in line for line in lines)
    assert perfdecl("validate", "pipe.yaml").code == 1
    assert perfdecl("render", "pipe.yaml").code == 2
    assert "普通文件" in perfdecl("validate", "/dev/zero").out


def test_fixing_goes_on(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / "gone.yaml").symlink_to("nowhere.yaml")
    (beside / "z.yaml").write_text(ENGLISH.replace("year: ", "year："), "utf-8")
    assert [line.partition(":")[0] for line in reported(perfdecl, "--fix")] == ["gone.yaml"]
    assert (beside / "z.yaml").read_text("utf-8") == ENGLISH


def test_a_folder_that_may_not_be_entered(beside: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    (beside / "closed").mkdir()
    (beside / "closed" / "a.yaml").write_text(ENGLISH, "utf-8")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if os.fspath(path).rstrip("/").endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert reported(perfdecl) == ["closed:1:1: 错误 PD009 读不了：没有读取的权限。请管理员给予读取的权限，再检查一次"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_files_and_folders_that_are_closed(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / "closed").mkdir()
    (beside / "closed").chmod(0)
    (beside / "a.yaml").write_text(ENGLISH, "utf-8")
    (beside / "a.yaml").chmod(0)
    try:
        assert [line.partition(":")[0] for line in reported(perfdecl)] == ["a.yaml", "closed"]
    finally:
        (beside / "closed").chmod(0o700)


def test_a_list_of_what_to_leave_out_that_cannot_be_read(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / ".gitignore").symlink_to("nowhere")
    assert [line.partition(":")[0] for line in reported(perfdecl)] == [".gitignore"]


@pytest.mark.parametrize("line", ["!", "a\\", "[", "**/", "\0"])
def test_a_line_that_is_no_pattern(beside: Path, line: str) -> None:
    (beside / ".gitignore").write_text(f"{line}\nz.yaml\n", "utf-8")
    (beside / "a.yaml").write_text(ENGLISH, "utf-8")
    assert [one.relative for one in find(["."]).targets] == ["a.yaml"]


def test_a_mark_that_notepad_leaves(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / ".gitignore").write_text("z.yaml\n", "utf-8-sig")
    (beside / "perfdecl.toml").write_text("strict = true\n", "utf-8-sig")
    (beside / "a.yaml").write_text(ENGLISH, "utf-8-sig")
    assert [one.relative for one in find(["."]).targets] == ["a.yaml"]
    assert perfdecl("validate", ".").code == 0


def test_a_link_to_a_folder_elsewhere_is_told(beside: Path, perfdecl: Perfdecl, tmp_path_factory: object) -> None:
    inside = beside / "in"
    inside.mkdir()
    (inside / "a.yaml").write_text(ENGLISH, "utf-8")
    (inside / "up").symlink_to("..")
    (inside / "same").symlink_to(".")
    result = perfdecl("validate", "in", "--show-files")
    assert (result.code, result.err) == (0, "没有进入 1 个指向别处的文件夹链接\n  in/up\n")


def test_the_files_passed_over_are_named(beside: Path, perfdecl: Perfdecl) -> None:
    (beside / "other\n.yaml").write_text("a: 1\n", "utf-8")
    result = perfdecl("validate", ".")
    assert (result.code, result.err) == (0, "略过 1 个不是申报的 YAML 文件（--show-files 列出）\n")
    assert perfdecl("validate", ".", "--show-files").err.endswith("\n  other↵.yaml\n")


def test_no_more_is_read_than_asked_for(here: Path) -> None:
    (here / "a").write_bytes(b"x" * 100)
    assert read_bytes("a", 10) == b"x" * 11
    assert read_bytes("a", 100) == b"x" * 100
    with pytest.raises(UnreadableError, match="没有这个文件"):
        read_bytes("b", 10)
    with pytest.raises(UnreadableError):
        read_bytes(".", 10)
