"""PD801: the same subject and year declared twice."""

from pathlib import Path

from support.command import Perfdecl
from support.repositories import declare, found, related


def test_the_second_one(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml", "department: “区委 宣传部”\n")
    assert found(perfdecl, "PD801") == [("error", "b.yaml", 3, 13)]
    assert related(perfdecl, "PD801") == [("a.yaml", 3, 13)]


def test_other_years_departments_and_forms(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml", "year: 2025\n")
    declare(here, "c.yaml", "department: 区委统战部\n")
    declare(here, "d.yaml", "name: 区委宣传部\n", "project")
    declare(here, "e.yaml", "name: 区委宣传部\nauthority: 区委统战部\n", "project")
    assert found(perfdecl, "PD801") == []


def test_projects_are_told_apart_by_department(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "", "project")
    declare(here, "b.yaml", "", "project")
    assert found(perfdecl, "PD801") == [("error", "b.yaml", 3, 7)]


def test_what_is_not_filled_in_is_no_subject(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "department:\n")
    declare(here, "b.yaml", "department:\n")
    assert found(perfdecl, "PD801") == []


def test_a_comment_suppresses_it(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml", "department: 区委宣传部  # perfdecl: ignore[PD801] 合署办公\n")
    assert found(perfdecl, "PD801") == []
    # One file alone cannot know whether the comment is of use.
    assert "PD901" not in perfdecl("validate", "b.yaml").out
    assert "PD901" not in perfdecl("check").out


def test_whose_subject_is_not_filled_in_hides_no_other(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "department:\n")
    declare(here, "b.yaml", "year: 许多\n")
    declare(here, "c.yaml")
    declare(here, "d.yaml")
    assert found(perfdecl, "PD801") == [("error", "d.yaml", 3, 13)]


def test_projects_without_a_department_are_not_told_apart(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "authority:\n", "project")
    declare(here, "b.yaml", "authority:\n", "project")
    assert found(perfdecl, "PD801") == []
