"""PD802: a committed output is not what its declaration renders to."""

from pathlib import Path

from support.command import Perfdecl
from support.repositories import declare, found


def test_stale_and_current(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    declare(here, "b.yaml", "department: 区委统战部\n")
    assert perfdecl("render", ".").code == 0
    assert found(perfdecl, "PD802") == []
    declare(here, "a.yaml", "objective: 完成全年工作任务。\n")
    assert found(perfdecl, "PD802") == [("error", "a.yaml", 1, 7)]
    assert "“a.docx”" in perfdecl("check").out
    assert perfdecl("render", ".").code == 0
    assert found(perfdecl, "PD802") == []


def test_where_the_configuration_says(here: Path, perfdecl: Perfdecl) -> None:
    (here / "perfdecl.toml").write_text('output-dir = "out"\nformats = ["html", "md"]\n', "utf-8")
    declare(here, "2024/a.yaml")
    assert found(perfdecl, "PD802") == []  # nothing was printed yet
    assert perfdecl("render").code == 0
    page = here / "out" / "2024" / "a.md"
    page.write_text(page.read_text("utf-8").replace("宣传", "宣讲"), "utf-8")
    assert found(perfdecl, "PD802") == [("error", "2024/a.yaml", 1, 7)]


def test_other_formats_that_perfdecl_printed_and_files_of_others(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    (here / "a.md").write_text("# 说明\n", "utf-8")
    assert perfdecl("render", "--format", "xlsx").code == 0
    declare(here, "a.yaml", "year: 2025\nobjective: 完成全年工作任务。\n")
    assert found(perfdecl, "PD802") == [("error", "a.yaml", 1, 7)]
    assert "“a.xlsx”" in perfdecl("check").out


def test_what_has_errors_cannot_be_printed(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    assert perfdecl("render", "a.yaml").code == 0
    declare(here, "a.yaml", "objective:\n")
    assert found(perfdecl, "PD802") == []
    assert perfdecl("check").code == 1


def test_lines_may_break_as_in_the_specimen(here: Path, perfdecl: Perfdecl) -> None:
    declare(here, "a.yaml")
    assert perfdecl("render", "a.yaml", "--line-breaking", "specimen").code == 0
    assert found(perfdecl, "PD802") == []


def test_a_template_of_ones_own(here: Path, perfdecl: Perfdecl) -> None:
    (here / "perfdecl.toml").write_text('template = "house.html"\nformats = ["html"]\n', "utf-8")
    (here / "house.html").write_text("<p>{{ sheet.title }}</p>\n", "utf-8")
    declare(here, "a.yaml")
    assert perfdecl("render", "a.yaml").code == 0
    assert found(perfdecl, "PD802") == []
    (here / "house.html").write_text("<h1>{{ sheet.title }}</h1>\n", "utf-8")
    assert found(perfdecl, "PD802") == [("error", "a.yaml", 1, 7)]
    (here / "house.html").write_text("<h1>{{ sheet.title </h1>\n", "utf-8")
    result = perfdecl("check")
    assert result.code == 1
    assert "house.html" in result.out
