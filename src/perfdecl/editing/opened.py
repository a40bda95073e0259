"""A declaration's text opened for editing: its tree, its form, and the habits of whoever wrote it."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from perfdecl.checking.choose import form_of, keys_for
from perfdecl.checking.unknown import put_right
from perfdecl.editing.habits import Habits, habits_of, vocabulary_of
from perfdecl.editing.lines import line_start
from perfdecl.editing.meaning import meaning
from perfdecl.editing.refused import EditError
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape, Vocabulary
from perfdecl.source.read import read
from perfdecl.source.text import LINE_BREAK, Source
from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence


class Found(NamedTuple):
    """As much of a path as is written: ``node`` stands at it, and the steps in ``rest`` are missing.

    ``entry`` is the key that ``node`` is the value of; an item of a list has none. ``shape`` is of what stands in ``node``,
    ``above`` that of the mapping it stands in. ``flow`` says whether that is in braces or brackets.
    """

    path: Path
    rest: Path
    node: Node
    entry: Entry | None
    parent: Node | None
    shape: Shape
    above: Shape
    flow: bool

    @property
    def is_list(self) -> bool:
        """Whether a list belongs here."""
        return bool(self.path) and self.path[-1] in self.above.lists


class Opened:
    """Raises EditError where the text is no YAML that can be read, or shows no form."""

    def __init__(self, text: str, form: AnyForm | None = None) -> None:
        self.text = text
        self.source = Source("", text)
        reading = read(self.source, lambda: keys_for(text))
        for problem in reading.problems:
            # What YAML expands stands elsewhere than where it is written.
            if problem.code == "PD005" or ((reading.root is None or reading.by_lines) and problem.code != "PD103"):
                raise EditError("editing.broken", line=self.source.position(problem.start).line)
        form = form or form_of(reading.root)
        if form is None:
            raise EditError("editing.form")
        self.form = form
        self.shape = form.shape
        self.root = reading.root
        #: How much is wrong with it as YAML.
        self.faults = len(reading.problems)
        self.repeated = [
            (problem.args["key"], problem.start) for problem in reading.problems if problem.message == "PD002"
        ]
        for _ in put_right(self.root, self.shape):
            pass
        if not (
            self.root is None or isinstance(self.root, Mapping) or (isinstance(self.root, Scalar) and self.root.is_null)
        ):
            raise EditError("editing.form")

    @property
    def is_empty(self) -> bool:
        """Whether nothing but comments is in the file."""
        return not isinstance(self.root, Mapping)

    @cached_property
    def data(self) -> Any:
        """What the text says."""
        return meaning(self.root, self.shape)

    @cached_property
    def line_break(self) -> str:
        """The line break of the file: its first one."""
        found = LINE_BREAK.search(self.text)
        return found.group() if found else "\n"

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary of most of its keys; Chinese where they are as many."""
        return vocabulary_of(self.text, self.root, self.shape)

    @cached_property
    def habits(self) -> Habits:
        """How its mappings and lists are indented."""
        return habits_of(self.text, self.root)

    def column(self, offset: int) -> int:
        """How many characters stand before ``offset`` on its line."""
        return offset - line_start(self.text, offset)

    def line(self, offset: int) -> int:
        """The number of the line that ``offset`` is on, from 1."""
        return self.source.position(offset).line

    def place_error(self, offset: int) -> EditError:
        """What to raise for a place that cannot be edited safely."""
        return EditError("editing.place", line=self.line(offset))

    def name_of(self, path: Path) -> str:
        """A path in the words of the file."""
        steps = [at for at, step in enumerate(path) if isinstance(step, str)]
        return "/".join(self.shape.key(path[: at + 1], self.vocabulary) for at in steps)

    def find(self, path: Path) -> Found:
        """As much of a path as is written. Raises EditError where the form has no such place, or a key on the way is there
        twice.
        """
        assert self.root is not None
        found = Found((), path, self.root, None, None, self.shape, self.shape, False)
        self._check(path)
        for at, step in enumerate(path):
            node, shape = found.node, found.shape
            if isinstance(node, Mapping) and isinstance(step, str):
                entry = self._entry(node, shape, step)
                if entry is None:
                    return found
                below = shape.within((step,))
                found = Found(
                    path[: at + 1], path[at + 1 :], entry.value, entry, node, below, shape, found.flow or node.flow
                )
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                item = node.items[step]
                found = Found(
                    path[: at + 1], path[at + 1 :], item, None, node, shape, found.above, found.flow or node.flow
                )
            else:
                return found
        return found

    def _check(self, path: Path) -> None:
        shape = self.shape
        is_list = False
        for step in path:
            if isinstance(step, int) != is_list or (isinstance(step, str) and step not in shape.names):
                raise EditError("editing.unknown", path="/".join(map(str, path)))
            is_list = isinstance(step, str) and step in shape.lists
            shape = shape.within((step,))

    def _entry(self, node: Mapping, shape: Shape, name: str) -> Entry | None:
        entries = [entry for entry in node.entries if shape.english.get(entry.key.text) == name]
        for key, start in self.repeated:
            if shape.english.get(str(key)) == name and node.start <= start < node.end:
                raise EditError("editing.twice", key=key, line=self.line(start))
        if len(entries) > 1:
            raise EditError("editing.twice", key=entries[1].key.text, line=self.line(entries[1].key.start))
        return entries[0] if entries else None


@lru_cache(maxsize=4)
def open_text(text: str, form: AnyForm | None = None) -> Opened:
    """The text opened for editing. The last ones are kept: what one edit is read back from is what the next one begins with.

    Raises EditError as :class:`Opened` does.
    """
    return Opened(text, form)
