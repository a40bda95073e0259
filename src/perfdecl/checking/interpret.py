"""A tree of nodes to a declaration: keys of either vocabulary, then the models, then what is wrong by meaning."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from perfdecl.checking.choose import names_of_forms
from perfdecl.checking.cut import cut_texts
from perfdecl.checking.locate import find
from perfdecl.checking.marks import without_marks
from perfdecl.checking.unknown import put_right, unknown_keys
from perfdecl.model.declaration import Declaration
from perfdecl.model.engine import ValidationError
from perfdecl.model.missing import HOLE
from perfdecl.model.path import Path, is_within
from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary, shape_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.source.problem import Problem
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence

FORM: Path = ("form",)
#: Each round fills the holes of the one before; a form is five levels deep.
MAX_ROUNDS = 8

#: What pydantic finds by itself, in the words of the catalogue; all else is raised under its entry's name.
OWN_ERRORS = {"missing": "PD101"}


class Interpretation(NamedTuple):
    """A declaration as far as it could be understood.

    ``holes`` are the places where nothing usable was written: there the declaration has a zero, an empty text or an
    empty list. ``declaration`` is None where the document is no mapping at all. ``problems`` are those of keys that have
    no path of their own.
    """

    declaration: Any
    vocabulary: Vocabulary
    findings: list[Finding]
    holes: frozenset[Path]
    problems: list[Problem]


def interpret(root: Node | None, model: type[Declaration] | None, text: str = "") -> Interpretation:
    """Understand the document ``root`` of the file ``text`` as a declaration of ``model``; without one its form is what is
    wrong.
    """
    if not isinstance(root, Mapping) or not root.entries:
        empty = root is None or (isinstance(root, Scalar) and root.is_null) or isinstance(root, Mapping)
        return Interpretation(None, "zh", [Finding((), "PD103.empty" if empty else "PD103.root")], frozenset(), [])
    if model is None:
        return _of_no_form(root)
    shape = shape_of(model)
    findings: list[Finding] = []
    written = _Written(root, shape)
    # Nearly every file has the form's own keys alone.
    if written.unknown and (findings := list(put_right(root, shape))):
        written = _Written(root, shape)
    data, problems, vocabulary = written.data, written.problems, written.vocabulary
    holes: set[Path] = set()
    for path, problem in cut_texts(text, root, shape):
        problems.append(problem)
        if path is not None:
            _dig(data, path[:-1])[path[-1]] = HOLE
            holes.add(path)
    if written.unknown:
        findings += unknown_keys(data, shape, vocabulary, holes)
    if written.english and written.chinese:
        findings.append(written.mixed)
    declaration: Any = None
    for _ in range(MAX_ROUNDS):
        try:
            declaration = model.model_validate(data)
            break
        except ValidationError as error:
            findings += _holes(error, data, holes, vocabulary)
    findings = list(without_marks(findings, root, shape))
    return Interpretation(declaration, vocabulary, findings, frozenset(holes), problems)


def _of_no_form(root: Mapping) -> Interpretation:
    """The form that the document names is unknown, or it names none."""
    shape = shape_of(Declaration)
    key, node = find(root, shape, FORM)
    vocabulary: Vocabulary = "en" if key is not None and key.text in shape.names else "zh"
    if key is None or not isinstance(node, Scalar) or node.is_null:
        found = _absent(FORM, vocabulary)
    else:
        found = Finding(FORM, "PD108.form", {"written": node.text, "known": names_of_forms(vocabulary)})
    return Interpretation(None, vocabulary, [found], frozenset(), [])


def _absent(path: Path, vocabulary: Vocabulary) -> Finding:
    """PD101. What form it is must be said by name."""
    if path == FORM:
        return Finding(path, "PD101.form", {"key": Key(path), "known": names_of_forms(vocabulary)}, at_key=True)
    args = {"key": Key(path), "parent": Key(path[:-1])}
    return Finding(path, "PD101" if len(path) > 1 else "PD101.top", args, at_key=True)


class _Written:
    """Plain data for the models: English keys, texts as they stand, None for nothing written. The keys were written at the
    paths of ``english`` or ``chinese``, or are ``unknown``; those written twice are problems.
    """

    def __init__(self, root: Node, shape: Shape) -> None:
        self.english: list[Path] = []
        self.chinese: list[Path] = []
        self.unknown = False
        self.problems: list[Problem] = []
        self.data: Any = self._data(root, shape, ())

    @property
    def vocabulary(self) -> Vocabulary:
        """That of most keys."""
        return "en" if len(self.english) > len(self.chinese) else "zh"

    @property
    def mixed(self) -> Finding:
        """PD109, at the first key of the other vocabulary."""
        odd = self.chinese if self.vocabulary == "en" else self.english
        args = {"english": len(self.english), "chinese": len(self.chinese), "vocabulary": self.vocabulary}
        return Finding(odd[0], "PD109", args, at_key=True)

    def _data(self, node: Node, shape: Shape, path: Path) -> Any:
        if isinstance(node, Scalar):
            return None if node.is_null else node.text
        if isinstance(node, Sequence):
            return [self._data(item, shape, (*path, at)) for at, item in enumerate(node.items)]
        data: dict[str, Any] = {}
        for entry in node.entries:
            written = entry.key.text
            name = shape.english.get(written, written)
            if name in data:
                self._written_twice(node, entry.key, name, shape)
                continue
            here = (*path, name)
            if written not in shape.english:
                self.unknown = True
            else:
                (self.english if name == written else self.chinese).append(here)
            data[name] = self._data(entry.value, shape.parts.get(name, NO_SHAPE), here)
        return data

    def _written_twice(self, node: Mapping, key: Scalar, name: str, shape: Shape) -> None:
        first = next(one.key for one in node.entries if shape.english.get(one.key.text, one.key.text) == name)
        related = (("PD002.first", first.start, first.end),)
        self.problems.append(Problem("PD002", "PD002.both", key.start, key.end, {"key": key.text}, related))


def _holes(error: ValidationError, data: Any, holes: set[Path], vocabulary: Vocabulary) -> Iterator[Finding]:
    """Say what is wrong and put a hole in its place, so that the next round can go on."""
    for one in error.errors(include_url=False):
        path: Path = one["loc"]
        message = OWN_ERRORS.get(one["type"], one["type"])
        args = {name: value for name, value in one.get("ctx", {}).items() if name != "error"}
        _dig(data, path[:-1])[path[-1]] = HOLE
        if is_within(path, holes):
            continue
        holes.add(path)
        if message == "PD101":
            yield _absent(path, vocabulary)
        else:
            if path == FORM:
                args["known"] = names_of_forms(vocabulary)
            yield Finding(path, message, {"key": Key(path), **args})


def _dig(data: Any, path: Path) -> Any:
    """The mapping or list at ``path``. What was written short, or not at all, becomes a mapping to put holes into."""
    for step in path:
        if not isinstance(data[step], (dict, list)):
            data[step] = {}
        data = data[step]
    return data
