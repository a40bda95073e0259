"""PD807: the district's totals."""

from pathlib import Path

import pytest

from support.command import Perfdecl
from support.repositories import declare, found, related


@pytest.fixture(autouse=True)
def configured(here: Path) -> None:
    (here / "perfdecl.toml").write_text('totals = "totals.csv"\n', "utf-8")


def totals(here: Path, *lines: str) -> None:
    (here / "totals.csv").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def test_another_amount(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    totals(here, "部门,金额（万元）", "区委宣传部,150.00")
    assert found(perfdecl, "PD807") == []
    totals(here, "部门,金额（万元）", "", '区委宣传部,"1,500,000元"')
    assert found(perfdecl, "PD807") == []
    totals(here, "部门,金额（万元）", "区委宣传部,150.01")
    assert found(perfdecl, "PD807") == [("error", "a.yaml", 9, 27)]
    assert related(perfdecl, "PD807") == [("totals.csv", 2, 1)]


def test_a_department_listed_twice(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    totals(here, "区委宣传部,150", "区委宣传部,160", "区委宣传部,170")
    assert found(perfdecl, "PD807") == [("error", "a.yaml", 9, 27)]
    assert related(perfdecl, "PD807") == [("totals.csv", 2, 1)]


def test_headings_that_say_yuan(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    for line in ("区委宣传部,1500000", "区委宣传部,150万元", "区委宣传部,1500000元"):
        totals(here, "部门,金额（元）", line)
        assert found(perfdecl, "PD807") == []
    for first in (("部门", "金额"), ("部门（元）", "金额"), ("部门", "金额（万元）")):
        totals(here, ",".join(first), "区委宣传部,1500000")
        assert found(perfdecl, "PD807") == [("error", "a.yaml", 9, 27)]
    totals(here, "收支总表", "区委宣传部,150")
    assert found(perfdecl, "PD807") == []


def test_years(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\n")
    declare(here, "2024/a.yaml")
    totals(here, "区委宣传部,160")
    assert found(perfdecl, "PD807") == [("error", "2024/a.yaml", 9, 27)]
    totals(here, "部门,金额,年度", "区委宣传部,160,2023年", "区委宣传部,150,2024")
    assert found(perfdecl, "PD807") == [("error", "2023/a.yaml", 9, 27)]


def test_projects_are_no_departments(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "p.yaml", "name: 区委宣传部\n", "project")
    totals(here, "区委宣传部,1")
    assert found(perfdecl, "PD807") == []


@pytest.mark.parametrize("line", ["区委宣传部", "区委宣传部,若干", "区委宣传部,150,去年", ",150"])
def test_a_line_that_is_none(here: Path, perfdecl: Perfdecl, line: str) -> None:
    declare(here, "a.yaml")
    totals(here, "部门,金额", line)
    for language in ("zh", "en"):
        result = perfdecl("check", "--lang", language)
        assert result.code == 2
        assert "totals.csv" in result.err
        assert "2" in result.err
