"""PD803: a department's projects ask for more than it spends on projects."""

from pathlib import Path

from support.command import Perfdecl
from support.repositories import declare, found, related

FUNDS = "funds:\n  total: {0}\n  appropriation: {0}\n"
NAME = "name: {0}\nauthority: 区委宣传部\n"


def project(here: Path, name: str, amount: str, year: int = 2024) -> None:
    declare(here, f"{name}.yaml", f"year: {year}\n" + NAME.format(name) + FUNDS.format(amount), "project")


def test_more_than_there_is(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    project(here, "p", "30")
    project(here, "q", "20")
    assert found(perfdecl, "PD803") == []
    project(here, "q", "20.01")
    assert found(perfdecl, "PD803") == [("error", "a.yaml", 7, 14)]
    assert related(perfdecl, "PD803") == [("p.yaml", 9, 10), ("q.yaml", 9, 10)]
    assert "多 0.01 万元" in perfdecl("check").out.replace("\n  ", "")


def test_development_spending_pays_for_projects(here: Path, perfdecl: Perfdecl) -> None:
    budget = """budget:
  expenditure:
    basic: 100
    project: 20
  development:
    earmarked: 25
    other: 5
  funding:
    fiscal_appropriation: 150
  level:
    district: 150
"""
    declare(here, "a.yaml", budget)
    project(here, "p", "50")
    assert found(perfdecl, "PD803") == []
    project(here, "p", "51")
    assert found(perfdecl, "PD803") == [("error", "a.yaml", 7, 14)]


def test_other_years_departments_and_copies_do_not_count(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    project(here, "p", "40")
    declare(here, "p2.yaml", "year: 2024\n" + NAME.format("p") + FUNDS.format("40"), "project")
    project(here, "q", "40", 2025)
    declare(here, "r.yaml", "year: 2024\nname: r\nauthority: 区委统战部\n" + FUNDS.format("40"), "project")
    assert found(perfdecl, "PD803") == []


def test_what_is_not_understood_is_not_judged(here: Path, perfdecl: Perfdecl) -> None:
    declare(
        here,
        "a.yaml",
        "budget:\n  expenditure:\n    basic: 100\n    project: 若干\n  funding:\n"
        "    fiscal_appropriation: 150\n  level:\n    district: 150\n",
    )
    project(here, "p", "60")
    assert found(perfdecl, "PD803") == []


def test_a_department_without_projects_hides_no_other(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "department: 区教育局\n")
    declare(here, "b.yaml")
    project(here, "p", "51")
    assert found(perfdecl, "PD803") == [("error", "b.yaml", 7, 14)]
