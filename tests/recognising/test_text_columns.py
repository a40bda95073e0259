"""Rows whose cells stand side by side in bare text, and levels beside the middle of their rows: all back, or said."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.forms.table14.form import FORM
from perfdecl.readers.kinds import read_document
from perfdecl.recognising.text_columns import Segment, are_columns, segments
from perfdecl.recognising.text_levels import Label, Order, order_of, owners_of

PLACES = (0, 13, 44, 58)
WIDTHS = (10, 15, 0, 24)
HEAD = "年度重点工作任务\n名称  主要实施内容  拟投入的资金（万元）  期望达到的目标（概述）"
WORDS = st.text(alphabet="开展组织宣传培训文化建设项目推进落实完善", min_size=1, max_size=70)


def lines_of(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def drawn(rows: list[tuple[str, str, str, str]], is_top: bool, parted: bool) -> str:
    """The rows as programs draw them that keep columns: cells at the top of their row, or about its middle."""
    lines: list[str] = []
    for name, content, funds, goal in rows:
        cells = [lines_of(name, WIDTHS[0]), lines_of(content, WIDTHS[1]), [funds], lines_of(goal, WIDTHS[3])]
        height = max(map(len, cells))
        tops = [0 if is_top else (height - len(cell)) // 2 for cell in cells]
        for at in range(height):
            line = ""
            for cell, top, place in zip(cells, tops, PLACES, strict=True):
                if 0 <= at - top < len(cell):
                    line = line.ljust(place) + cell[at - top]
            lines.append(line)
        lines += [""] * parted
    return "\n".join(lines)


def read(text: str) -> tuple[list[dict[str, str]], set[int]]:
    """The tasks, and those of which something is said."""
    found = FORM.recognise(read_document("x", f"部门名称  甲局\n{HEAD}\n{text}\n绩效指标\n".encode()))
    rows: list[dict[str, str]] = [{} for _ in range(found.count(("tasks",)))]
    for path, value in found.texts.items():
        if path[0] == "tasks":
            rows[int(path[1])][str(path[2])] = value
    return rows, {int(doubt.path[1]) for doubt in found.doubts if doubt.path[0] == "tasks"}


@settings(deadline=None, max_examples=60)
@given(
    rows=st.lists(st.tuples(WORDS, WORDS, st.integers(1, 10**7), WORDS), min_size=2, max_size=6),
    is_top=st.booleans(),
    parted=st.booleans(),
)
def test_every_task_comes_back_or_is_said(rows: list[tuple[str, str, int, str]], is_top: bool, parted: bool) -> None:
    cells = [(name, content, f"{funds / 100:,.2f}", f"{goal}。") for name, content, funds, goal in rows]
    found, said = read(drawn(cells, is_top, parted))
    assert [row["funds"] for row in found] == [funds for _, _, funds, _ in cells]
    for at, (row, (name, content, _, goal)) in enumerate(zip(found, cells, strict=True)):
        texts = tuple("".join(row.get(one, "").split()) for one in ("name", "content", "goal"))
        assert texts == (name, content, goal) or at in said


def test_a_row_a_line_and_the_row_below() -> None:
    rows, said = read(
        "档案整理 整理档案 30.00 完成整理\n图书采购 采购图书 5 完成采购\n其他需完成的任务（可选填） 其他工作 1.00 完成"
    )
    assert [row["name"] for row in rows] == ["档案整理", "图书采购"]
    assert [row["funds"] for row in rows] == ["30.00", "5"]
    assert said == set()


@pytest.mark.parametrize("amount", ["39O.00", "-", "３９２．００"])
def test_an_amount_that_is_none_keeps_its_row(amount: str) -> None:
    text = drawn([("甲项", "乙事", amount, "丙成。"), ("丁项", "戊事", "5.00", "己成。")], is_top=True, parted=True)
    rows, _ = read(text)
    assert [row["name"] for row in rows] == ["甲项", "丁项"]


def test_segments() -> None:
    assert segments("  名称    392.00区各项工作") == [
        Segment("名称", 2),
        Segment("392.00", 8),
        Segment("区各项工作", 14),
    ]
    assert segments("更新工作。 300.00") == [Segment("更新工作。", 0), Segment("300.00", 6)]
    assert segments("投入392.00万元") == [Segment("投入392.00万元", 0)]
    assert are_columns(["甲   乙", "丙   丁"])
    assert not are_columns(["甲 乙", "丙 丁"])


@pytest.mark.parametrize(
    ("labels", "count", "order", "owners"),
    [
        ([Label(0, True), Label(2, True)], 4, "first", [0, 0, 1, 1]),  # each before its rows
        ([Label(2, True), Label(5, True)], 6, "middle", [0, 0, 0, 0, 0, 1]),  # beside the middle of five, and one
        ([Label(1, False), Label(3, False)], 4, "middle", [0, 0, 1, 1]),  # between two each
    ],
)
def test_levels(labels: list[Label], count: int, order: Order, owners: list[int]) -> None:
    assert owners_of(labels, count, order) == (owners, frozenset())


def test_levels_that_nothing_shows() -> None:
    assert owners_of([Label(2, False)], 4, "").guessed == {0, 1, 2, 3}
    assert owners_of([], 2, "middle") == ([-1, -1], frozenset({0, 1}))


def test_many_levels_take_no_long_time() -> None:
    owners: Any = owners_of([Label(at, True) for at in range(0, 40_000, 2)], 40_000, "first")
    assert len(owners.labels) == 40_000


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("产出指标 数量指标 · · 质量指标 · 效益指标 经济效益指标 社会效益指标 ·", "first"),
        ("数量指标 · · 产出指标 质量指标 · 经济效益指标 · 效益指标 社会效益指标", "middle"),
        ("产出指标 数量指标 · 质量指标 经济效益指标 效益指标 社会效益指标", ""),  # each in another way
        ("满意度指标 服务对象满意度指标 ·", ""),  # one says nothing
    ],
)
def test_the_first_level_shows_where_labels_stand(words: str, order: Order) -> None:
    (section,) = FORM.labels.levels
    assert order_of(section, ["" if word == "·" else word for word in words.split()]) == order


def test_between_rows_without_columns_a_label_may_be_of_the_row_beside() -> None:
    """In columns a label between two rows has the same number above and below."""
    labels = [Label(1, False), Label(3, False)]
    assert owners_of(labels, 4, "middle", are_columns=False).guessed
