"""A declaration changed on two sides at once: nothing is lost, and what does not go together is told."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.lists import delete_item, insert_item, move_item
from perfdecl.editing.merge import Conflict, merge
from perfdecl.editing.merge_lines import merged_lines
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply
from perfdecl.editing.values import set_value
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path
from support.edited import VALUES, pruned, readable, scalar_paths, written

BASE = """\
# 2025 年
form: table14
year: 2025
department: 甲局  # 全称
budget:
  expenditure:
    basic: 100
    project: 50
  funding:
    fiscal_appropriation: 150
  level:
    district: 150
objective: |
  第一段
  第二段
tasks:
  # 任务一
  - name: 一
    content: 做一
    funds: 10
  - name: 二
    content: 做二
    funds: 20
indicators:
  output:
    quantity:
      - name: 场次
        annual: ≥6场
"""


def edited(text: str, *changes: tuple[Path, str | None]) -> str:
    for path, value in changes:
        text = apply(text, set_value(text, path, value))
    return text


def test_values_next_to_each_other() -> None:
    mine = edited(BASE, (("budget", "expenditure", "basic"), "110"))
    theirs = edited(BASE, (("budget", "expenditure", "project"), "60"))
    merged = merge(BASE, mine, theirs)
    assert merged.is_decided
    assert merged.text == BASE.replace("basic: 100", "basic: 110").replace("project: 50", "project: 60")
    assert merge(BASE, theirs, mine).text == merged.text


def test_one_value_on_both_sides() -> None:
    mine = edited(BASE, (("tasks", 1, "funds"), "25"), (("year",), "2026"))
    theirs = edited(BASE, (("tasks", 1, "funds"), "30"), (("department",), "乙局"))
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == (Conflict(("tasks", 1, "funds"), 23, "20", "25", "30"),)
    assert not merged.is_decided
    both = edited(BASE, (("year",), "2026"), (("department",), "乙局"))
    assert merged.text == edited(both, (("tasks", 1, "funds"), "30"))
    decided = merge(BASE, mine, theirs, {0: "mine"})
    assert decided.is_decided
    assert decided.text == edited(both, (("tasks", 1, "funds"), "25"))
    assert merge(BASE, mine, theirs, {0: "theirs"}).is_decided


def test_a_value_of_an_item_that_moved_and_one_that_was_renamed() -> None:
    mine = edited(BASE, (("tasks", 1, "funds"), "25"))
    theirs = apply(BASE, move_item(BASE, ("tasks", 1), 0))
    theirs = apply(theirs, insert_item(theirs, ("tasks",), 0, {"name": "零", "content": "做零", "funds": "1"}))
    merged = merge(BASE, mine, theirs)
    assert merged.is_decided
    tasks = Opened(merged.text).data["tasks"]
    assert [(task["name"], task["funds"]) for task in tasks] == [("零", "1"), ("二", "25"), ("一", "10")]
    assert "# 任务一\n  - name: 一" in merged.text


def test_an_item_that_the_other_side_took_away() -> None:
    mine = edited(BASE, (("tasks", 1, "funds"), "25"))
    theirs = apply(BASE, delete_item(BASE, ("tasks", 1)))
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == (Conflict(("tasks", 1, "funds"), 0, "20", "25", None),)
    assert merged.text == theirs
    kept = merge(BASE, mine, theirs, {0: "mine"}).text
    assert pruned(Opened(kept).data) == pruned(Opened(mine).data)
    # The other way round their change is what the item is kept for.
    merged = merge(BASE, theirs, mine)
    assert merged.conflicts == (Conflict(("tasks", 1, "funds"), 23, "20", None, "25"),)
    assert pruned(Opened(merged.text).data) == pruned(Opened(mine).data)
    assert merge(BASE, theirs, mine, {0: "mine"}).text == theirs


def test_both_add_an_item_at_one_place() -> None:
    mine, theirs = (apply(BASE, insert_item(BASE, ("tasks",), 2, {"name": name})) for name in ("三", "四"))
    merged = merge(BASE, mine, theirs)
    assert len(merged.conflicts) == 1
    assert "三" in (merged.conflicts[0].mine or "")
    assert "四" in (merged.conflicts[0].theirs or "")
    assert merged.conflicts[0].line == 24
    assert merged.text == theirs
    assert merge(BASE, mine, theirs, {0: "mine"}).text == mine


def test_comments_and_items_far_apart() -> None:
    mine = apply(BASE, insert_item(BASE, ("tasks",), 2, {"name": "三"})).replace("# 2025 年", "# 2025 年，草稿")
    theirs = BASE.replace("年度", "年度").replace("≥6场", "≥7场").replace("# 全称", "# 部门全称")
    theirs = apply(theirs, insert_item(theirs, ("indicators", "output", "quantity"), 1, {"name": "人数"}))
    merged = merge(BASE, mine, theirs)
    assert merged.is_decided
    for words in ("草稿", "三", "≥7场", "# 部门全称", "人数"):
        assert words in merged.text


def test_a_text_that_cannot_be_read_is_merged_by_lines() -> None:
    broken = BASE.replace("year: 2025", 'year: "2025')
    mine = edited(BASE, (("tasks", 0, "funds"), "15"))
    merged = merge(BASE, mine, broken)
    assert merged.is_decided
    assert merged.text == broken.replace("funds: 10", "funds: 15")


def test_what_is_no_declaration_together_is_told_whole() -> None:
    mine = BASE.replace("tasks:\n", "other_tasks: 甲\ntasks:\n")
    theirs = BASE.replace("department: 甲局", "other_tasks: 乙\ndepartment: 乙局").replace("# 2025 年", "# 2025")
    merged = merge(BASE, mine, theirs)
    assert not merged.is_decided
    assert merged.conflicts[0].mine is not None


def test_line_breaks_that_an_editor_changed() -> None:
    mine = edited(BASE, (("year",), "2026"))
    theirs = edited(BASE, (("department",), "乙局")).replace("\n", "\r\n")
    merged = merge(BASE, mine, theirs)
    assert merged.is_decided
    assert merged.text == edited(BASE, (("year",), "2026"), (("department",), "乙局")).replace("\n", "\r\n")


LINES = st.lists(st.sampled_from("甲乙丙丁"), max_size=8).map(lambda lines: "".join(f"{line}\n" for line in lines))


@settings(max_examples=300, deadline=None)
@given(LINES, LINES, LINES)
def test_lines_of_both_sides(base: str, mine: str, theirs: str) -> None:
    assert merged_lines(base, mine, base, {}) == (mine, [])
    assert merged_lines(base, base, theirs, {}) == (theirs, [])
    assert merged_lines(base, mine, mine, {}) == (mine, [])
    text, told = merged_lines(base, mine, theirs, {})
    everything = text + "".join((one[3] or "") + (one[4] or "") for one in told)
    for side in (mine, theirs):
        for line in set(side.splitlines()) - set(base.splitlines()):
            assert line in everything
    for _, number, _, _, others in told:
        if others:
            assert "".join(theirs.splitlines(keepends=True)[number - 1 :]).startswith(others)
    if told:
        swapped, again = merged_lines(base, theirs, mine, dict.fromkeys(range(len(told)), "mine"))
        assert swapped == text
        assert len(again) == len(told)


def draw_change(data: st.DataObject, text: str, form: AnyForm, but: set[Path]) -> tuple[str, Path, str]:
    paths = [path for path in scalar_paths(form.shape, Opened(text, form).data) if path not in but]
    found = Opened(text, form)
    path = data.draw(st.sampled_from([path for path in paths if not found.find(path).rest] or [("year",)]))
    value = data.draw(VALUES)
    return apply(text, set_value(text, path, value, form)), path, value


@settings(max_examples=100, deadline=None)
@given(written(), st.data())
def test_two_values(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    base, form = pair
    readable(base, form)
    mine, path, value = draw_change(data, base, form, set())
    theirs, other, their_value = draw_change(data, base, form, set())
    merged = merge(base, mine, theirs, form=form)
    there: Any = Opened(merged.text, form).data
    expected = Opened(apply(mine, set_value(mine, other, their_value, form)), form).data
    assert pruned(there) == pruned(expected)
    if path != other:
        assert merged.is_decided
    elif mine != base and theirs != base and Opened(mine, form).data != Opened(theirs, form).data:
        assert not merged.is_decided
        again = merge(base, mine, theirs, {0: "mine"}, form)
        assert pruned(Opened(again.text, form).data) == pruned(Opened(mine, form).data)
    del value
