"""The bare text of the published form, and of forms like it, back to the declaration."""

from json import loads
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.documents.imported import import_document
from perfdecl.errors import DocumentError
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.forms.table14.recognise import CONTENT_ROOM, GOAL_ROOM, NAME_ROOM, OBJECTIVE_ROOM
from perfdecl.layout.record import record_of
from perfdecl.readers.kinds import read_document
from support.command import Perfdecl
from support.declarations import extremes
from support.paths import EXAMPLES, ROOT

SPECIMEN = ROOT / "tests" / "data" / "table14-liwan-2024.txt"
REAL = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14).understood[1]


def imported(data: bytes) -> tuple[Table14Declaration, list[str]]:
    found = import_document("x", read_document("x", data), 2024, "zh")
    checked = perfdecl.check(found.text("zh", "zh"), form=perfdecl.TABLE14)
    assert isinstance(checked.declaration, Table14Declaration)
    return checked.understood[1], [one.message for one in found.residue]


def test_the_published_form() -> None:
    assert imported(SPECIMEN.read_bytes()) == (REAL, [])


def test_on_the_command_line(here: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("import", str(SPECIMEN), "--year", "2024", "-o", "a.yaml", "--keys", "en")
    assert result.code == 0
    assert "PD702" not in result.err
    assert perfdecl("export", "a.yaml").out.replace("a.yaml", "") == perfdecl(
        "export", str(EXAMPLES / "liwan-publicity-2024.yaml")
    ).out.replace(str(EXAMPLES / "liwan-publicity-2024.yaml"), "")


def guesses(declaration: Table14Declaration) -> list[str]:
    """The rows of which a guess is reported, and the cells."""
    _, said = imported(as_text(declaration).encode())
    return [one.split("：", 1)[1].split("是推测")[0] for one in said if "推测" in one]


def with_tasks(*rows: tuple[str, str, str]) -> Table14Declaration:
    """The real declaration with other tasks: name, content and goal of each."""
    tasks = [{"name": name, "content": content, "funds": "1.00", "goal": goal} for name, content, goal in rows]
    return Table14Declaration.model_validate(loads(record_of(REAL)) | {"year": "2024", "tasks": tasks})


def test_only_real_choices_are_reported_as_guesses() -> None:
    first, third = ("宣传工作", "组织活动", "完成任务。"), ("公开工作", "公开预算", "居民知晓。")
    wide = "开展文化建设和服务管理的各项宣传工作并完成任务。"
    assert guesses(with_tasks(("宣传工作", wide, f"{wide}{wide}"), third)) == []
    assert guesses(with_tasks(first, ("文化工作", "文化建设", "有序开展"), third)) == []  # three lines for three cells
    assert guesses(with_tasks(first, ("文化工作", "文化建设", "有序开展。\n再次开展"), third)) == [
        "“年度重点工作任务 / 第2行”的期望达到的目标（概述）",
        "“年度重点工作任务 / 第3行”的名称、主要实施内容",
    ]


def test_rows_of_indicators_that_are_no_three_words() -> None:
    text = as_text(REAL).replace("10场 10场", "10场 左右 10场").replace("93% 93%", "93%")
    _, said = imported(text.encode())
    assert [one.split("：", 1)[1].split("”")[0] for one in said if "推测" in one] == [
        "“绩效指标 / 产出指标 / 数量指标 / 第5行",
        "“绩效指标 / 产出指标 / 质量指标 / 第1行",
    ]


def broken(text: str, room: int) -> list[str]:
    """Lines as wide as the room; digits take half a character."""
    lines, width = [""], 0.0
    for char in text:
        size = 0.5 if char.isascii() else 1.0
        if width + size > room:
            lines.append("")
            width = 0.0
        lines[-1] += char
        width += size
    return lines


def as_text(
    declaration: Table14Declaration,
    rooms: tuple[int, int, int, int] = (NAME_ROOM, CONTENT_ROOM, GOAL_ROOM, OBJECTIVE_ROOM),
) -> str:
    """The form as an extractor leaves it: each cell's lines after the other's, labels and amounts of a row on one line."""
    sheet = FORM.lay_out(declaration)
    lines = [sheet.number, sheet.title]
    for section in sheet.sections:
        for row in section.rows:
            texts = [cell.text for cell in row.cells if cell.text]
            if section.name == "tasks" and len(row.cells) == 4 and row.cells[-1].path:
                for cell, room in zip(row.cells, (*rooms[:2], 99, rooms[2]), strict=True):
                    lines += broken(cell.text, room)
            elif len(texts) == 1 and row.cells[0].path == ("objective",):
                lines += broken(texts[0], rooms[3])
            else:
                lines.append(" ".join(texts))
    return "\n\n".join(lines) + "\n"


@pytest.mark.parametrize("rooms", [(8, 12, 20, 60), (9, 18, 28, 50), (12, 24, 40, 80), (15, 10, 20, 40)])
def test_columns_of_other_widths(rooms: tuple[int, int, int, int]) -> None:
    declaration, _ = imported(as_text(REAL, rooms).encode())
    assert declaration == REAL


def test_other_tasks_with_an_amount() -> None:
    declaration = extremes()["other-tasks"]
    found, _ = imported(as_text(declaration).encode())
    assert found.other_tasks == declaration.other_tasks


def test_many_lines_end() -> None:
    """Quadratic work on them would take hours."""
    lines = ["年度重点工作任务", "1.00", *["甲"] * 900, "2.00", *["乙"] * 40_000, "3.00"]
    found = FORM.recognise(read_document("x", "\n".join(lines).encode()))
    assert found.sections == {"tasks"}
    with pytest.raises(DocumentError):
        read_document("x", "甲\n".encode() * 60_000)


WORDS = st.text("的一是工作宣传文化建设管理服务居民社区", min_size=2, max_size=60)
NAMES = st.text("的一是工作宣传文化建设管理服务居民社区", min_size=2, max_size=28)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAMES, WORDS, st.integers(0, 10**7), WORDS), min_size=1, max_size=5))
def test_tasks_of_any_length(rows: list[tuple[str, str, int, str]]) -> None:
    """Sentences end as sentences do; then widths and full stops leave no choice."""
    tasks = [
        {"name": name, "content": content, "funds": f"{cents / 100:.2f}", "goal": f"{goal}。"}
        for name, content, cents, goal in rows
    ]
    data: dict[str, Any] = loads(record_of(REAL)) | {"year": "2024", "tasks": tasks}
    declaration = Table14Declaration.model_validate(data)
    found, _ = imported(as_text(declaration).encode())
    assert [task.funds for task in found.tasks] == [task.funds for task in declaration.tasks]
    assert [task.goal for task in found.tasks] == [task.goal for task in declaration.tasks]
    together = [task.name + task.content for task in found.tasks]
    assert together == [task.name + task.content for task in declaration.tasks]


ENDS = st.sampled_from(["。", "。", ""])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAMES, WORDS, ENDS, WORDS, ENDS), min_size=1, max_size=5))
def test_no_row_is_wrong_without_a_word(rows: list[tuple[str, str, str, str, str]]) -> None:
    """Whether sentences end as sentences do or not."""
    declaration = with_tasks(*((name, content + end, goal + stop) for name, content, end, goal, stop in rows))
    found, said = imported(as_text(declaration).encode())
    for number, (task, read) in enumerate(zip(declaration.tasks, found.tasks, strict=True), 1):
        texts, wanted = ("".join(f"{one.name}|{one.content}|{one.goal}".split()) for one in (read, task))
        assert texts == wanted or any(f"第{number}行" in one for one in said)


@pytest.mark.parametrize("text", ["", "部门名称", "年度重点工作任务\n3.00\n4.00\n", "绩效指标\n一\n", "总体绩效目标\n"])
def test_scraps(text: str) -> None:
    FORM.recognise(read_document("x", text.encode()))
