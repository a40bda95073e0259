"""PD805: the same text in two departments."""

from pathlib import Path

from support.command import Perfdecl
from support.repositories import declare, found, related

LONG = "深入开展群众性精神文明创建活动，全面提升居民文明素养"


def test_a_copied_goal(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", f"objective: {LONG}。\n")
    declare(here, "b.yaml", f"department: 区委统战部\nobjective: {LONG.replace('，', '、')}！\n")
    assert found(perfdecl, "PD805") == [("info", "b.yaml", 12, 12)]
    assert related(perfdecl, "PD805") == [("a.yaml", 12, 12)]
    assert perfdecl("check").code == 0


def test_own_texts_short_ones_and_other_years(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", f"objective: {LONG}。\n")
    declare(here, "b.yaml", f"year: 2024\nobjective: {LONG}。\nauthority: 区委宣传部\n", "project")
    declare(here, "c.yaml", f"department: 区委统战部\nyear: 2025\nobjective: {LONG}。\n")
    declare(here, "d.yaml", "department: 区教育局\n")
    declare(here, "e.yaml", "department: 区民政局\n")
    assert found(perfdecl, "PD805") == []


TWENTY = "一二三四五六七八九十一二三四五六七八九十"


def test_from_twenty_characters_on(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", f"objective: {TWENTY}。\n")
    declare(here, "b.yaml", f"department: 区委统战部\nobjective: {TWENTY}\n")
    assert found(perfdecl, "PD805") == [("info", "b.yaml", 12, 12)]
    declare(here, "b.yaml", f"department: 区委统战部\nobjective: {TWENTY[1:]}\n")
    assert found(perfdecl, "PD805") == []


def test_the_beginning_is_shown_in_one_line(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", f"objective: |\n  第一段。\n  {LONG}\n")
    declare(here, "b.yaml", f"department: 区委统战部\nobjective: |\n  第一段。\n  {LONG}\n")
    assert "“第一段。 深入开展群众性精神文明创建活动…”" in perfdecl("check", "--severity", "info").out.replace(
        "\n  ", ""
    )


def test_texts_of_one_department_hide_no_other(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml", "department:\n")
    declare(here, "b.yaml", f"objective: {LONG}。\n")
    declare(here, "c.yaml", f"department: 区委统战部\nobjective: {LONG}。\n")
    assert found(perfdecl, "PD805") == [("info", "c.yaml", 12, 12)]
