"""Items put in, taken out, moved and copied, to the byte; with their comments."""

from collections.abc import Callable

import pytest

from perfdecl.editing.lists import copy_item, delete_item, insert_item, insert_items, move_item
from perfdecl.editing.patching import apply
from perfdecl.editing.refused import EditError
from perfdecl.editing.rows import paste_rows

HEAD = "form: table14\nyear: 2025\n"
TASKS = HEAD + (
    "tasks:  # 任务\n"
    "  # 第一\n"
    "  - name: 一  # 甲\n"
    "    goal: |\n"
    "      目标\n"
    "    # 以上不变\n"
    "\n"
    "  # 一组\n"
    "\n"
    "  - name: 二\n"
    "\n"
    "  # 第三\n"
    "  # 重要\n"
    "  - # 内\n"
    "    name: 三\n"
    "\n"
    "# 指标\n"
    "objective: 甲\n"
)
ONE = "  # 第一\n  - name: 一  # 甲\n    goal: |\n      目标\n    # 以上不变\n"
TWO = "  - name: 二\n"
THREE = "  # 第三\n  # 重要\n  - # 内\n    name: 三\n"
TOP, FLOATING, GAP, END = HEAD + "tasks:  # 任务\n", "\n  # 一组\n\n", "\n", "\n# 指标\nobjective: 甲\n"


def test_the_pieces() -> None:
    assert TASKS == TOP + ONE + FLOATING + TWO + GAP + THREE + END


@pytest.mark.parametrize(
    ("at", "to", "expected"),
    [
        (0, 1, TWO + FLOATING + ONE + GAP + THREE),
        (0, 2, TWO + FLOATING + THREE + GAP + ONE),
        (2, 0, THREE + FLOATING + ONE + GAP + TWO),
        (1, 2, ONE + FLOATING + THREE + GAP + TWO),
        (1, 1, ONE + FLOATING + TWO + GAP + THREE),
    ],
)
def test_moved(at: int, to: int, expected: str) -> None:
    for text, after in (
        (TASKS, TOP + expected + END),
        (TASKS.replace("\n", "\r\n"), (TOP + expected + END).replace("\n", "\r\n")),
    ):
        moved = apply(text, move_item(text, ("tasks", at), to))
        assert moved == after
        assert apply(moved, move_item(moved, ("tasks", to), at)) == text


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (0, FLOATING + TWO + GAP + THREE),
        (1, ONE + FLOATING + THREE),
        (2, ONE + FLOATING + TWO),
    ],
)
def test_deleted(at: int, expected: str) -> None:
    assert apply(TASKS, delete_item(TASKS, ("tasks", at))) == TOP + expected + END


def test_copied() -> None:
    assert (
        apply(TASKS, copy_item(TASKS, ("tasks", 2), 3)) == TOP + ONE + FLOATING + TWO + GAP + THREE + GAP + THREE + END
    )


NEW = "  - name: 新\n    content:\n    funds: 5\n    goal:\n"


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        (TASKS, 0, TOP + NEW + ONE + FLOATING + TWO + GAP + THREE + END),
        (TASKS, 2, TOP + ONE + FLOATING + TWO + GAP + NEW + GAP + THREE + END),
        (TASKS, 3, TOP + ONE + FLOATING + TWO + GAP + THREE + GAP + NEW + END),
        (HEAD, 0, HEAD + "tasks:\n" + NEW),
        (HEAD + "tasks:  # 任务\n# 完\n", 0, HEAD + "tasks:  # 任务\n" + NEW + "# 完\n"),
        (HEAD + "tasks: []  # 任务\n", 0, HEAD + "tasks:  # 任务\n" + NEW),
        (HEAD + "tasks: [{name: 一}]\n", 1, HEAD + "tasks: [{name: 一}, {name: 新, content: , funds: 5, goal: }]\n"),
        (HEAD + "tasks: [{name: 一}]\n", 0, HEAD + "tasks: [{name: 新, content: , funds: 5, goal: }, {name: 一}]\n"),
        (HEAD + "tasks:\n- name: 一", 1, HEAD + "tasks:\n- name: 一\n- name: 新\n  content:\n  funds: 5\n  goal:"),
        (
            HEAD + "tasks:\n    -   name: 一\n",
            0,
            HEAD + "tasks:\n    -   name: 新\n        content:\n        funds: 5\n        goal:\n    -   name: 一\n",
        ),
    ],
)
def test_inserted(text: str, position: int, expected: str) -> None:
    after = apply(text, insert_item(text, ("tasks",), position, {"funds": "5", "name": "新"}))
    assert after == expected
    back = apply(after, delete_item(after, ("tasks", position)))
    assert back == text or "name" not in text


def test_a_new_item_without_anything() -> None:
    text = HEAD + "indicators:\n  output:\n    quantity:\n      - name: 甲\n        period: 乙\n"
    after = apply(text, insert_item(text, ("indicators", "output", "quantity"), 1))
    assert after == text + "      - name:\n        period:\n        annual:\n"


def test_the_only_item_before_what_could_be_taken_for_it() -> None:
    row = "      - value: ≥1\n        name: 丙\n"
    only = "      - name: 甲\n        value: ≥1\n"
    text = (
        f"form: project\nindicators:\n  output:\n    quantity:\n{row}"
        f"  satisfaction:\n    service_recipients:  # 满意度\n{only}name: 乙\nunit: 丙\n"
    )
    after = apply(text, delete_item(text, ("indicators", "satisfaction", "service_recipients", 0)))
    assert after == text.replace(only, "")


ROWS = (
    HEAD
    + "indicators:\n  output:\n    quantity:\n      - name: 甲  # 主要\n        annual: ≥1\n      - name: 乙\n        period: ≥2\n        annual: ≥2\n"
)
LIST = ("indicators", "output", "quantity")


def test_cells_over_rows_and_beyond() -> None:
    rows = [{"name": "丙", "period": "≥3"}, {"name": "丁", "period": ""}, {"name": "戊", "period": "≥5"}]
    after = apply(ROWS, paste_rows(ROWS, LIST, 0, rows))
    assert after == HEAD + (
        "indicators:\n  output:\n    quantity:\n"
        "      - name: 丙  # 主要\n        period: ≥3\n        annual: ≥1\n"
        "      - name: 丁\n        period:\n        annual: ≥2\n"
        "      - name: 戊\n        period: ≥5\n        annual:\n"
    )
    assert paste_rows(ROWS, LIST, 0, []) == []
    assert paste_rows(ROWS, LIST, 1, [{"name": "乙", "annual": "≥2"}]) == []


def test_cells_into_an_empty_list_and_between_rows() -> None:
    rows = [{"name": "丙", "annual": "≥3"}, {"name": "丁", "annual": "≥4"}]
    after = apply(HEAD, paste_rows(HEAD, LIST, 0, rows))
    new = (
        "      - name: 丙\n        period:\n        annual: ≥3\n      - name: 丁\n        period:\n        annual: ≥4\n"
    )
    assert after == HEAD + "indicators:\n  output:\n    quantity:\n" + new
    between = apply(ROWS, insert_items(ROWS, LIST, 1, rows))
    assert between == ROWS.replace("      - name: 乙", new + "      - name: 乙")


@pytest.mark.parametrize("position", [-1, 4])
def test_positions_that_are_not_there(position: int) -> None:
    makers: list[Callable[[], object]] = [
        lambda: insert_item(TASKS, ("tasks",), position),
        lambda: copy_item(TASKS, ("tasks", 0), position),
        lambda: move_item(TASKS, ("tasks", 0), position),
        lambda: delete_item(TASKS, ("tasks", position)),
        lambda: paste_rows(TASKS, ("tasks",), position, [{"name": "x"}]),
    ]
    for make in makers:
        with pytest.raises(EditError) as caught:
            make()
        assert caught.value.entry == "editing.no_item"
        assert str(caught.value)


def test_what_is_no_list() -> None:
    with pytest.raises(EditError):
        insert_item(TASKS, ("objective",), 0)
    with pytest.raises(EditError):
        delete_item(TASKS, ("objective",))
    with pytest.raises(EditError):
        delete_item(TASKS, ())
