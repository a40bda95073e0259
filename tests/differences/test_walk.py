"""What changed between two declarations of either form, with the exact places."""

from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from perfdecl.differences.change import Change
from perfdecl.differences.matching import MOST, Item, match
from perfdecl.differences.walk import Side, Walk
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.forms.table14.model import Table14Declaration, Task
from support import project_declarations

Data = dict[str, Any]


def changes(old: Data, new: Data) -> list[Change]:
    model = ProjectDeclaration if old["form"] == "project" else Table14Declaration
    return list(Walk(Side(model.model_validate(old)), Side(model.model_validate(new))).changes())


@pytest.fixture
def old() -> Data:
    return project_declarations.data()


@pytest.fixture
def new(old: Data) -> Data:
    return deepcopy(old)


def test_amounts_are_compared_by_number(old: Data, new: Data) -> None:
    new["funds"] = {"total": "50.00", "appropriation": "39.9", "other": "10.1"}
    found = changes(old, new)
    assert [(one.kind, one.path, one.old, one.new) for one in found] == [
        ("amount", ("funds", "appropriation"), "40", "39.9"),
        ("amount", ("funds", "other"), "10", "10.1"),
    ]
    assert [str(one.difference) for one in found] == ["-0.1", "0.1"]
    assert [str(one.percent) for one in found] == ["-0.25", "1.00"]


def test_from_nothing_there_is_no_per_cent(old: Data, new: Data) -> None:
    old["funds"]["other"] = "0"
    (one,) = changes(old, new)
    assert (str(one.difference), one.percent) == ("10", None)


def test_a_target(old: Data, new: Data) -> None:
    new["indicators"]["output"]["timeliness"][0]["value"] = "≥90%"
    (one,) = changes(old, new)
    assert (one.kind, one.direction, one.old, one.new) == ("target", "looser", "≥95%", "≥90%")
    assert one.path == one.old_path == ("indicators", "output", "timeliness", 0, "value")
    assert one.items == ("活动按期完成率",)


def test_a_renamed_indicator_is_a_rename(old: Data, new: Data) -> None:
    rows = new["indicators"]["output"]["quantity"]
    rows[1]["name"] = "宣传册发放数量"
    rows.reverse()
    (one,) = changes(old, new)
    assert (one.kind, one.old, one.new) == ("renamed", "宣传册发放量", "宣传册发放数量")
    assert one.old_path == ("indicators", "output", "quantity", 1, "name")
    assert one.path == ("indicators", "output", "quantity", 0, "name")


def test_two_things_with_names_alike_are_no_rename(old: Data, new: Data) -> None:
    old["indicators"]["satisfaction"]["service_recipients"] = [{"name": "学生满意度", "value": "≥90%"}]
    new["indicators"]["satisfaction"]["service_recipients"] = [{"name": "家长满意度", "value": "≥90%"}]
    assert [one.kind for one in changes(old, new)] == ["added", "removed"]


def test_an_indicator_that_moves_to_another_list(old: Data, new: Data) -> None:
    row = new["indicators"]["output"]["quantity"].pop(0)
    new["indicators"]["output"]["quality"] = [row | {"value": "≥7场"}]
    moved, target = changes(old, new)
    assert (moved.kind, moved.old_path, moved.path) == (
        "moved",
        ("indicators", "output", "quantity", 0),
        ("indicators", "output", "quality", 0),
    )
    assert (target.kind, target.direction) == ("target", "tighter")


def test_an_item_that_comes_or_goes_says_all_that_it_said() -> None:
    task = {"name": "社区宣传", "content": "举办宣传活动", "funds": "12.50", "goal": ""}
    old = Table14Declaration.model_validate(_table14([task]))
    new = Table14Declaration.model_validate(_table14([]))
    (gone,) = Walk(Side(old), Side(new)).changes()
    assert (gone.kind, gone.old_path, gone.path, gone.old, gone.new) == ("removed", ("tasks", 0), (), "社区宣传", None)
    assert gone.fields == ((("tasks", 0, "content"), "举办宣传活动"), (("tasks", 0, "funds"), "12.50"))
    (come,) = Walk(Side(new), Side(old)).changes()
    assert (come.kind, come.path, come.old_path) == ("added", ("tasks", 0), ())


def test_a_renamed_task_is_known_by_its_content() -> None:
    content = "组织基层宣讲活动，覆盖全区各街道社区，编印宣传资料，开展线上线下答题活动。"
    task = {"name": "理论宣讲", "content": content, "funds": "12.50"}
    old = Table14Declaration.model_validate(_table14([task]))
    new = Table14Declaration.model_validate(_table14([task | {"name": "百姓论坛", "funds": "15"}]))
    assert [(one.kind, one.old, one.new) for one in Walk(Side(old), Side(new)).changes()] == [
        ("renamed", "理论宣讲", "百姓论坛"),
        ("amount", "12.50", "15"),
    ]


def test_other_tasks_come_as_a_whole() -> None:
    old = Table14Declaration.model_validate(_table14([]))
    new = Table14Declaration.model_validate(_table14([]) | {"other_tasks": "其他工作"})
    (come,) = Walk(Side(old), Side(new)).changes()
    assert (come.kind, come.path, come.fields) == (
        "added",
        ("other_tasks",),
        ((("other_tasks", "content"), "其他工作"),),
    )


def test_what_was_not_understood_is_no_change(old: Data, new: Data) -> None:
    new["funds"]["other"] = "0"
    new["indicators"]["output"]["quantity"] = []
    holes = frozenset({("funds", "other"), ("indicators", "output", "quantity")})
    model = ProjectDeclaration.model_validate
    walk = Walk(Side(model(old)), Side(model(new), holes))
    assert list(walk.changes()) == []
    assert set(walk.unread) == holes


def test_too_many_items_are_known_by_their_names() -> None:
    count = int(MOST**0.5) + 1
    tasks = [Task(name=f"旧任务{at}", content="内容", funds=Decimal(1)) for at in range(count)]
    old = [Item(("tasks", at), task) for at, task in enumerate(tasks)]
    new = [Item(one.path, one.part.model_copy(update={"name": f"新任务{at}"})) for at, one in enumerate(old)]
    matched = match(old, new)
    assert matched.by_name_alone
    assert (matched.pairs, len(matched.removed), len(matched.added)) == ([], count, count)


@given(project_declarations.declarations())
def test_nothing_changed(data: Data) -> None:
    assert changes(data, data) == []


@given(project_declarations.declarations(), project_declarations.declarations())
def test_amounts_that_differ_are_all_told(old: Data, new: Data) -> None:
    found = {one.path for one in changes(old, new) if one.kind == "amount"}
    first, second = (ProjectDeclaration.model_validate(one).funds for one in (old, new))
    assert found == {
        ("funds", name) for name in type(first).model_fields if getattr(first, name) != getattr(second, name)
    }


def _table14(tasks: list[Data]) -> Data:
    return {
        "form": "table14",
        "year": "2024",
        "department": "区委宣传部",
        "budget": {
            "expenditure": {"basic": "10", "project": "2.5"},
            "funding": {"fiscal_appropriation": "12.5"},
            "level": {"district": "12.5"},
        },
        "objective": "完成全年任务",
        "tasks": tasks,
        "indicators": {},
    }
