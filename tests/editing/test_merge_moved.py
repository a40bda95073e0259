"""An item that one side moved and the other one wrote in: nothing to be asked, from whichever side it is seen."""

from perfdecl.editing.lists import move_item
from perfdecl.editing.merge import merge
from perfdecl.editing.patching import apply
from perfdecl.editing.values import set_value
from support.paths import EXAMPLES

BASE = (EXAMPLES / "liwan-memory-hall-2024.yaml").read_text("utf-8")
ROWS = ("indicators", "output", "quantity")


def test_moved_on_one_side_and_renamed_on_the_other() -> None:
    renamed = apply(BASE, set_value(BASE, (*ROWS, 0, "name"), "全年开放"))
    moved = apply(BASE, move_item(BASE, (*ROWS, 0), 1))
    one, other = merge(BASE, renamed, moved), merge(BASE, moved, renamed)
    assert one == other
    assert one.is_decided
    assert one.text == moved.replace("展馆全年开放天数", "全年开放")
