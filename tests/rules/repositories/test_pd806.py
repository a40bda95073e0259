"""PD806: amounts that differ too much from last year's."""

from pathlib import Path

import pytest

from support.command import Perfdecl
from support.repositories import declare, found, related

BUDGET = """budget:
  expenditure:
    basic: {0}
    project: 50
  funding:
    fiscal_appropriation: {1}
  level:
    district: {1}
"""


def test_ten_thousand_times(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\nobjective: 去年的目标是另一个。\n")
    declare(here, "2024/a.yaml", BUDGET.format("1030000", "1030050"))
    assert found(perfdecl, "PD806") == [
        ("warning", "2024/a.yaml", 6, 12),
        ("warning", "2024/a.yaml", 9, 27),
        ("warning", "2024/a.yaml", 11, 15),
    ]
    assert related(perfdecl, "PD806")[0] == ("2023/a.yaml", 6, 12)
    assert "一万倍" in perfdecl("check").out


def test_the_ten_thousandth_part_by_the_name_of_a_task(here: Path, perfdecl: Perfdecl) -> None:
    task = "  - name: {0}\n    content: 组织宣传活动\n    funds: {1}\n    goal: 居民了解各项政策\n"
    declare(here, "2023/a.yaml", "year: 2023\ntasks:\n" + task.format("文明创建", "5") + task.format("宣传工作", "30"))
    declare(here, "2024/a.yaml", "tasks:\n" + task.format("宣传工作", "0.0031") + task.format("网络宣传", "300000"))
    assert found(perfdecl, "PD806") == [("warning", "2024/a.yaml", 16, 12)]


def test_a_change_with_unchanged_texts(here: Path, perfdecl: Perfdecl) -> None:
    (here / "perfdecl.toml").write_text('include = ["now"]\nlast-year = "before"\n', "utf-8")
    declare(here, "before/x.yaml", "year: 2023\nobjective: 完成2023年度宣传任务。\n")
    declare(here, "now/a.yaml", BUDGET.format("150", "200") + "objective: 完成2024年度宣传任务。\n")
    assert found(perfdecl, "PD806") == []  # just fifty percent
    declare(here, "now/a.yaml", BUDGET.format("150.01", "200.01") + "objective: 完成2024年度宣传任务。\n")
    assert found(perfdecl, "PD806") == [("warning", "now/a.yaml", 6, 12)]
    (here / "perfdecl.toml").write_text('include = ["now"]\nlast-year = "before"\nchange-limit = 30\n', "utf-8")
    assert [place[2] for place in found(perfdecl, "PD806")] == [6, 9, 11]
    declare(here, "now/a.yaml", BUDGET.format("150.01", "200.01") + "objective: 完成本年度新的宣传任务。\n")
    assert found(perfdecl, "PD806") == []


def test_a_folder_that_is_not_there(here: Path, perfdecl: Perfdecl) -> None:
    (here / "perfdecl.toml").write_text('last-year = "before"\n', "utf-8")
    declare(here, "now/a.yaml")
    result = perfdecl("check")
    assert result.code == 2
    assert "before" in result.err


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("20", "100000", "一万倍"),
        ("20", "99999", ""),
        ("20", "400000", "一万倍"),
        ("20", "400001", ""),
        ("10000", "2", "万分之一"),
        ("10000", "2.01", ""),
        ("20000", "1", "万分之一"),
        ("20002", "1", ""),
    ],
)
def test_about_ten_thousand(here: Path, perfdecl: Perfdecl, before: str, now: str, said: str) -> None:
    """From the half of it to twice as much."""
    task = "tasks:\n  - name: 宣传工作\n    content: 组织宣传活动\n    funds: {0}\n    goal: 居民了解各项政策\n"
    declare(here, "2023/a.yaml", "year: 2023\nobjective: 去年的目标是另一个。\n" + task.format(before))
    declare(here, "2024/a.yaml", task.format(now))
    assert [place[1:3] for place in found(perfdecl, "PD806")] == ([("2024/a.yaml", 16)] if said else [])
    assert said in perfdecl("check").out


def test_a_new_task_is_compared_with_none(here: Path, perfdecl: Perfdecl) -> None:
    task = "tasks:\n  - name: {0}\n    content: 组织宣传活动\n    funds: {1}\n    goal: 居民了解各项政策\n"
    declare(here, "2023/a.yaml", "year: 2023\n" + task.format("宣传工作", "30"))
    declare(here, "2024/a.yaml", task.format("网络宣传", "10000"))
    assert found(perfdecl, "PD806") == []


def test_an_amount_that_cannot_be_read_hides_no_other(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\nobjective: 去年的目标是另一个。\n")
    declare(here, "2024/a.yaml", BUDGET.format("很多", "1030050"))
    assert [place[2] for place in found(perfdecl, "PD806")] == [9, 11]


def test_last_years_amount_is_shown(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\nobjective: 完成2023年度宣传任务。\n")
    declare(here, "2024/a.yaml", BUDGET.format("150.01", "200.01") + "objective: 完成2024年度宣传任务。\n")
    assert related(perfdecl, "PD806") == [("2023/a.yaml", 6, 12)]


def test_projects_without_a_department_are_compared_with_none(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\nauthority:\n", "project")
    declare(here, "2024/a.yaml", "authority:\nfunds:\n  total: 500000\n  appropriation: 500000\n", "project")
    assert found(perfdecl, "PD806") == []


def test_projects_without_a_name_are_compared_with_none(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "2023/a.yaml", "year: 2023\nname:\n", "project")
    declare(here, "2024/a.yaml", "name:\nfunds:\n  total: 500000\n  appropriation: 500000\n", "project")
    assert found(perfdecl, "PD806") == []
