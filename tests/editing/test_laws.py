"""What editing promises for any declaration of either form, however it is written."""

from collections import Counter
from re import findall

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.editing.lists import copy_item, delete_item, insert_item, move_item
from perfdecl.editing.meaning import changed, tidied
from perfdecl.editing.opened import Opened
from perfdecl.editing.patching import apply, inverse
from perfdecl.editing.values import set_value, set_values
from perfdecl.forms.form import AnyForm
from support.edited import MARK, REMARKS, VALUES, list_paths, pruned, readable, scalar_paths, written

COMMENT = rf"(?:{'|'.join(REMARKS)}){MARK}"


def remarks(text: str, form: AnyForm) -> list[str]:
    """Every comment, in order of the alphabet: what a block text took for its own is none."""
    within = Counter(findall(COMMENT, str(Opened(text, form).data)))
    return sorted((Counter(findall(COMMENT, text)) - within).elements())


@settings(max_examples=120, deadline=None)
@given(written(), st.data())
def test_a_value_is_set_and_nothing_else(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    text, form = pair
    before = readable(text, form)
    path = data.draw(st.sampled_from(list(scalar_paths(form.shape, before.data))))
    value = data.draw(VALUES)
    edits = set_value(text, path, value)
    after = apply(text, edits)
    assert pruned(Opened(after, form).data) == pruned(changed(before.data, path, tidied(value), form.shape))
    assert apply(after, inverse(text, edits)) == text
    assert set_value(after, path, value) == []
    assert remarks(after, form) == remarks(text, form)
    lines = text.splitlines()
    if not before.find(path).rest and "\n" not in tidied(value):
        # A line is replaced by one; those of a block text may go.
        assert len(after.splitlines()) <= len(lines)


@settings(max_examples=80, deadline=None)
@given(written(), st.data())
def test_values_that_are_there_are_not_set_again(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    text, form = pair
    before = readable(text, form)
    for path in scalar_paths(form.shape, before.data):
        value = before.data
        for step in path:
            if isinstance(value, list) and isinstance(step, int):
                value = value[step] if step < len(value) else {}
            else:
                value = value.get(step, "") if isinstance(value, dict) else ""
        assert set_value(text, path, value) == []
        break


@settings(max_examples=80, deadline=None)
@given(written(), st.data())
def test_emptied_and_taken_away(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    text, form = pair
    before = readable(text, form)
    path = data.draw(st.sampled_from(list(scalar_paths(form.shape, before.data))))
    emptied = apply(text, set_value(text, path, ""))
    is_there = not before.find(path).rest
    expected = changed(before.data, path, "", form.shape) if is_there else before.data
    if before.find(path).path == path or not is_there:
        assert Opened(emptied, form).data == expected
    assert remarks(emptied, form) == remarks(text, form)
    edits = set_value(text, path, None)
    gone = apply(text, edits)
    assert apply(gone, inverse(text, edits)) == text
    if is_there:
        assert Opened(gone, form).data == changed(before.data, path, None, form.shape)
    else:
        assert gone == text


@settings(max_examples=120, deadline=None)
@given(written(), st.data())
def test_items(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    text, form = pair
    before = readable(text, form)
    path = data.draw(st.sampled_from(list(list_paths(form.shape))))
    found = before.find(path)
    count = len(getattr(found.node, "items", ())) if not found.rest else 0
    position = data.draw(st.integers(0, count))
    new = data.draw(st.dictionaries(st.sampled_from(list(form.shape.within(path).names)), VALUES))
    more = apply(text, insert_item(text, path, position, new))
    back = apply(more, delete_item(more, (*path, position)))
    if count:
        assert back == text
    assert remarks(more, form) == remarks(text, form)
    if count:
        at = data.draw(st.integers(0, count - 1))
        to = data.draw(st.integers(0, count - 1))
        moved = apply(text, move_item(text, (*path, at), to))
        assert apply(moved, move_item(moved, (*path, to), at)) == text
        assert remarks(moved, form) == remarks(text, form)
        copied = apply(text, copy_item(text, (*path, at), position))
        assert apply(copied, delete_item(copied, (*path, position))) == text


@settings(max_examples=80, deadline=None)
@given(written(), st.data())
def test_several_values_at_once(pair: tuple[str, AnyForm], data: st.DataObject) -> None:
    text, form = pair
    before = readable(text, form)
    paths = data.draw(st.sets(st.sampled_from(list(scalar_paths(form.shape, before.data))), min_size=1, max_size=6))
    values = {path: data.draw(VALUES) for path in sorted(paths, key=str)}
    after = apply(text, set_values(text, values))
    one_by_one = text
    for path, value in values.items():
        one_by_one = apply(one_by_one, set_value(one_by_one, path, value))
    assert Opened(after, form).data == Opened(one_by_one, form).data
