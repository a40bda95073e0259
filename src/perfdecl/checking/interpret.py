"""A tree of nodes to a declaration: keys of either vocabulary, then the models, then what is wrong by meaning."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from perfdecl.checking.choose import names_of_forms
from perfdecl.checking.cut import cut_texts
from perfdecl.checking.locate import find
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
    keys: dict[Vocabulary, list[Path]] = {"en": [], "zh": []}
    findings = list(put_right(root, shape))
    problems: list[Problem] = []
    data = _data(root, shape, (), keys, problems)
    holes: set[Path] = set()
    for path, problem in cut_texts(text, root, shape):
        problems.append(problem)
        if path is not None:
            _dig(data, path[:-1])[path[-1]] = HOLE
            holes.add(path)
    findings += unknown_keys(data, shape, "en" if len(keys["en"]) > len(keys["zh"]) else "zh", holes)
    vocabulary: Vocabulary = "en" if len(keys["en"]) > len(keys["zh"]) else "zh"
    if keys["en"] and keys["zh"]:
        findings.append(_mixed(keys, vocabulary))
    declaration: Any = None
    for _ in range(MAX_ROUNDS):
        try:
            declaration = model.model_validate(data)
            break
        except ValidationError as error:
            findings += _holes(error, data, holes, vocabulary)
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


def _data(node: Node, shape: Shape, path: Path, keys: dict[Vocabulary, list[Path]], problems: list[Problem]) -> Any:
    """Plain data for the models: English keys, texts as they stand, None for nothing written."""
    match node:
        case Scalar():
            return None if node.is_null else node.text
        case Sequence():
            return [_data(item, shape, (*path, at), keys, problems) for at, item in enumerate(node.items)]
    data: dict[str, Any] = {}
    first: dict[str, Scalar] = {}
    for entry in node.entries:
        written = entry.key.text
        name = shape.english.get(written, written)
        here = (*path, name)
        if name in data:
            related = (("PD002.first", first[name].start, first[name].end),)
            problems.append(Problem("PD002", "PD002.both", entry.key.start, entry.key.end, {"key": written}, related))
            continue
        first[name] = entry.key
        if written in shape.english:
            keys["en" if name == written else "zh"].append(here)
        data[name] = _data(entry.value, shape.parts.get(name, NO_SHAPE), here, keys, problems)
    return data


def _mixed(keys: dict[Vocabulary, list[Path]], vocabulary: Vocabulary) -> Finding:
    odd: Vocabulary = "zh" if vocabulary == "en" else "en"
    args = {"english": len(keys["en"]), "chinese": len(keys["zh"]), "vocabulary": vocabulary}
    return Finding(keys[odd][0], "PD109", args, at_key=True)


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
