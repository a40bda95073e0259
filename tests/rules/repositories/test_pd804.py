"""PD804: the list of departments."""

from pathlib import Path

import pytest

from support.command import Perfdecl
from support.repositories import declare, found, related


@pytest.fixture(autouse=True)
def configured(here: Path) -> None:
    (here / "perfdecl.toml").write_text('departments = "departments.txt"\n', "utf-8")


def test_mistyped_unknown_and_absent(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_text("# 名单\n区委宣传部\n\n区财政局\n", "utf-8")
    declare(here, "a.yaml", "department: 区委宣转部\n")
    declare(here, "b.yaml", "department: 某某公司\n")
    declare(here, "c.yaml", "authority: 区财政\n", "project")
    assert found(perfdecl, "PD804") == [
        ("error", "a.yaml", 3, 13),
        ("error", "b.yaml", 3, 13),
        ("error", "c.yaml", 4, 12),
    ]
    assert related(perfdecl, "PD804") == [("departments.txt", 2, 1), ("departments.txt", 4, 1)]
    assert "“区委宣传部”" in perfdecl("check").out


def test_a_listed_department_without_a_declaration(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_bytes("区委宣传部\r\n区财政局\r\n".encode("gb18030"))
    declare(here, "a.yaml")
    declare(here, "old.yaml", "department: 区财政局\nyear: 2023\n")
    assert found(perfdecl, "PD804") == [("warning", "departments.txt", 2, 1)]
    # Whoever asks about one file does not ask about the others.
    assert found(perfdecl, "PD804", "a.yaml") == []
    assert perfdecl("check", "--strict").code == 1


def test_whose_year_is_not_understood_is_not_absent(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_text("区委宣传部\n区财政局\n", "utf-8")
    declare(here, "a.yaml")
    declare(here, "b.yaml", "department: 区财政局\nyear: 许多\n")
    assert found(perfdecl, "PD804") == []


@pytest.mark.parametrize("broken", [b"\xff\xfe\x00form: table14\n", b"form: table14\ndepartment:\n"])
def test_who_may_be_in_a_file_that_nobody_can_read_is_not_said_to_be_absent(
    here: Path, perfdecl: Perfdecl, broken: bytes
) -> None:
    (here / "departments.txt").write_text("区委宣传部\n区财政局\n", "utf-8")
    declare(here, "a.yaml")
    (here / "b.yaml").write_bytes(broken)
    assert found(perfdecl, "PD804") == [("warning", "departments.txt", 2, 1)]
    assert "另有 1 个文件读不懂，可能就在其中" in perfdecl("check").out


def test_blanks_and_punctuation_make_no_other_name(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_text("区委 宣传部\n", "utf-8")
    declare(here, "a.yaml")
    assert found(perfdecl, "PD804") == []


def test_a_list_that_is_not_there(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    for language in ("zh", "en"):
        result = perfdecl("check", "--lang", language)
        assert result.code == 2
        assert "departments.txt" in result.err
    (here / "departments.txt").write_bytes(b"\x81\xff\xff")
    assert perfdecl("check").code == 2


def test_the_absent_in_the_order_of_the_list(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_text("某某公司\n区财政局\n区民政局\n", "utf-8")
    declare(here, "a.yaml", "department: 某某公司\n")
    assert found(perfdecl, "PD804") == [("warning", "departments.txt", 2, 1), ("warning", "departments.txt", 3, 1)]
    said = perfdecl("check").out
    assert "“区财政局”" in said
    assert "读不懂" not in said


def test_a_department_without_a_name_hides_no_other(here: Path, perfdecl: Perfdecl) -> None:
    (here / "departments.txt").write_text("区委宣传部\n", "utf-8")
    declare(here, "a.yaml", "department:\n")
    declare(here, "b.yaml", "department: 某某公司\n")
    assert ("error", "b.yaml", 3, 13) in found(perfdecl, "PD804")
    assert "“某某公司”" in perfdecl("check").out
    assert "departments.txt" in perfdecl("check").out
