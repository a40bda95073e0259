"""Two pages and an editor write one file in any order: what each wrote is there, or the page that clashed was told."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.lists import delete_item, insert_item, move_item
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply
from perfdecl.editing.values import set_value
from perfdecl.model.path import Path as Place
from support.editing_page import EXAMPLES, Asked

BASE = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8")
PLACES: list[Place] = [
    ("department",),
    ("objective",),
    ("budget", "expenditure", "basic"),
    ("budget", "expenditure", "project"),
    *(("tasks", at, name) for at in range(4) for name in ("content", "funds", "goal")),
]
WORDS = ["1", "2", "三", "四\n五", "六: 七"]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["first", "second"]), st.sampled_from(PLACES), st.sampled_from(WORDS)),
        st.tuples(st.just("outside"), st.sampled_from(PLACES), st.sampled_from(WORDS)),
        st.tuples(st.sampled_from(["look at first", "look at second", "insert", "delete", "move", "remark"])),
    ),
    min_size=3,
    max_size=12,
)


class Page:
    """What somebody sees: a version of the file, and what it says."""

    def __init__(self, asked: Asked, file: Path) -> None:
        self.asked, self.file = asked, file
        self.look()

    def look(self) -> None:
        """See what the file says now."""
        self.version = self.asked.state()["version"]
        self.data = said(self.file)

    def set(self, place: Place, value: str) -> None:
        """Write in a cell, and see that it is in the file, or that somebody else's is kept and told."""
        before, now = at_place(self.data, place), said(self.file)
        there = same_place(self.data, now, place)
        held = at_place(now, there) if there is not None else None
        path = ".".join(map(str, place))
        told = self.asked.change("set", path, value=value, before=before, version=self.version)
        after = said(self.file)
        if told["status"] == 200:
            assert there is not None
            assert held in (before, value)
            assert at_place(after, there) == value
            assert without(after, there) == without(now, there)
        else:
            assert told["status"] == 409
            assert held not in (before, value)
            assert after == now
        self.look()


def said(file: Path) -> Any:
    return Opened(file.read_bytes().decode()).data


def at_place(data: Any, place: Place) -> str:
    for step in place:
        data = data[step]
    return str(data)


def same_place(old: Any, new: Any, place: Place) -> Place | None:
    """The same cell in another version: tasks are known by their names, which nobody changes here."""
    if place[0] != "tasks":
        return place
    names = [task["name"] for task in new["tasks"]]
    name = old["tasks"][place[1]]["name"]
    return ("tasks", names.index(name), place[2]) if name in names else None


def without(data: Any, place: Place) -> Any:
    """The data but for one value."""
    step, *rest = place
    if isinstance(data, list):
        return [without(one, tuple(rest)) if at == step else one for at, one in enumerate(data)]
    return {name: (without(one, tuple(rest)) if rest else "") if name == step else one for name, one in data.items()}


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_nothing_is_lost(steps: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "decl.yaml"
        file.write_bytes(BASE.encode())
        asked = Asked(file)
        pages = {"first": Page(asked, file), "second": Page(asked, file)}
        remarks = 0
        for number, (who, *what) in enumerate(steps):
            text = file.read_bytes().decode()
            count = len(Opened(text).data["tasks"])
            if who in pages:
                place, value = what
                if place[0] != "tasks" or place[1] < len(pages[who].data["tasks"]):
                    pages[who].set(place, f"{value}{number}")
            elif who.startswith("look"):
                pages[who.rpartition(" ")[2]].look()
            elif who == "outside":
                place, value = what
                if place[0] != "tasks" or place[1] < count:
                    file.write_bytes(apply(text, set_value(text, place, f"{value}{number}")).encode())
            elif who == "insert":
                new = {"name": f"新任务{number}", "content": "内容", "funds": "1", "goal": "目标"}
                file.write_bytes(apply(text, insert_item(text, ("tasks",), number % count, new)).encode())
            elif who == "delete" and count > 4:
                file.write_bytes(apply(text, delete_item(text, ("tasks", number % count))).encode())
            elif who == "move":
                file.write_bytes(apply(text, move_item(text, ("tasks", number % count), 0)).encode())
            elif who == "remark":
                remarks += 1
                file.write_bytes(f"# 备注{number}\n{text}".encode())
        assert file.read_bytes().decode().count("# 备注") == remarks
