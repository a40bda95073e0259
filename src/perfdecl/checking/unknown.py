"""Keys that the form does not have: what was meant by them, and what of the rest is to be taken for unread."""

from collections.abc import Collection, Iterator
from typing import Any
from unicodedata import normalize

from perfdecl.model.missing import HOLE
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape, Vocabulary
from perfdecl.rules.finding import Finding, Key
from perfdecl.source.tree import Mapping, Node, Sequence
from perfdecl.text.characters import Character
from perfdecl.text.invisible import without_invisible

#: How like each other a key and the one that was meant must be.
LIKE = 0.6
#: So many characters of a key are shown; longer ones are like nothing.
MANY = 60
#: Signs before a number, and blanks.
SIGNS = "≥≤=＝<>＜＞ \u3000"
#: So many keys are guessed at; a file with more of them is of another kind.
GUESSES = 100
#: The traditional characters of the form's own keys, as input methods set to them write.
SIMPLIFIED = str.maketrans(
    "門稱預體況項業發專財資來撥級劃區擬於對轉總績標點務實達產數質時週經濟會態續響滿內報",
    "门称预体况项业发专财资来拨级划区拟于对转总绩标点务实达产数质时周经济会态续响满内报",
)


def put_right(root: Node | None, shape: Shape, path: Path = ()) -> Iterator[Finding]:
    """Give each mapping or list that is written under a misspelt key the right one, with a finding (PD102): so all that
    stands in it is checked.
    """
    if isinstance(root, Sequence):
        for at, item in enumerate(root.items):
            yield from put_right(item, shape, (*path, at))
    if not isinstance(root, Mapping):
        return
    names = {shape.english.get(entry.key.text, entry.key.text) for entry in root.entries}
    for entry in root.entries:
        name = shape.english.get(entry.key.text)
        if name is None and isinstance(entry.value, (Mapping, Sequence)):
            name = _meant(entry.key.text, _keys_below(entry.value), shape, names)
            if name is None or name in names or name not in shape.parts:
                continue
            names.add(name)
            key = shape.names[name].label if _is_chinese(entry.key.text) else name
            yield Finding((*path, name), "PD102.meant", {"key": _shown(entry.key.text), "meant": key}, at_key=True)
            entry.key.text = key
        if name in shape.parts:
            yield from put_right(entry.value, shape.parts[name], (*path, name))


def unknown_keys(data: Any, shape: Shape, vocabulary: Vocabulary, holes: set[Path]) -> Iterator[Finding]:
    """Take the unknown keys out of ``data`` with a finding (PD102) for each.

    Where another key was meant, that one becomes a hole: so no sum is told to be wrong, and nothing to be missing, because of
    one letter.
    """
    places = {key: place for place, part in _places(shape, ()) for key in part.english}
    guesses = 0
    for path, mapping, part in list(_mappings(data, shape, ())):
        for written in [key for key in mapping if key not in part.names]:
            value = mapping.pop(written)
            guesses += 1
            first = next(iter(part.names))
            if value is None and path and isinstance(path[-1], int) and first not in mapping:
                mapping[first] = HOLE
                holes.add((*path, first))
                args = {"key": _shown(written), "first": Key((*path, first))}
                yield Finding((*path, written), "PD102.content", args, at_key=True)
                continue
            meant = _meant(written, frozenset(), part, mapping.keys()) if guesses <= GUESSES else None
            if meant is None and not mapping and path and isinstance(path[-1], int) and _is_target(value):
                mapping.update(dict.fromkeys(part.names, HOLE))
                holes.update((*path, name) for name in part.names)
                args = {"key": _shown(written), "first": Key((*path, first)), "value": _shown(value)}
                yield Finding((*path, written), "PD102.row", args, at_key=True)
                continue
            yield _finding((*path, written), written, meant, part, places, vocabulary)
            if meant is not None and meant not in mapping:
                mapping[meant] = HOLE
                holes.add((*path, meant))
            elif meant is None and written in places:
                _expect_nothing(data, places[written], written, shape, holes)


def _is_target(value: object) -> bool:
    """Whether a value is a number, perhaps with a sign before it, such as stands behind the name of an indicator: ≥90%."""
    return isinstance(value, str) and value.lstrip(SIGNS)[:1].isdigit()


def _expect_nothing(data: Any, place: Path, written: str, shape: Shape, holes: set[Path]) -> None:
    """What stands elsewhere is not missing where it belongs, too."""
    for step in place:
        if not isinstance(data, dict):
            return
        data = data.setdefault(step, {}) if data.get(step) is None else data[step]
    name = shape.within(place).english[written]
    if isinstance(data, dict) and name not in data:
        data[name] = HOLE
        holes.add((*place, name))


def _mappings(data: Any, shape: Shape, path: Path) -> Iterator[tuple[Path, dict[str, Any], Shape]]:
    """Every mapping that the form has a shape for, those that contain others first."""
    if isinstance(data, list):
        for at, item in enumerate(data):
            yield from _mappings(item, shape, (*path, at))
    elif isinstance(data, dict) and shape.names:
        yield path, data, shape
        for name, value in list(data.items()):
            if name in shape.parts:
                yield from _mappings(value, shape.parts[name], (*path, name))


def _meant(written: str, below: frozenset[str], part: Shape, there: Collection[str]) -> str | None:
    """The English key that was probably meant: like the written one, not there yet, or made of the keys ``below`` it."""
    from difflib import get_close_matches

    tidy = _tidy(written)
    known = {key.lower(): name for key, name in part.english.items()}
    if tidy in known:
        return known[tidy]
    fits = [name for name in part.parts if name not in there and below & part.parts[name].english.keys()]
    if len(fits) == 1:
        return fits[0]
    if len(tidy) > MANY:
        return None
    missing = [key for key, name in known.items() if name not in there]
    near = get_close_matches(tidy, missing, 1, LIKE) or get_close_matches(tidy, known, 1, LIKE)
    return known[near[0]] if near else None


def _keys_below(node: Node) -> frozenset[str]:
    mappings = node.items if isinstance(node, Sequence) else [node]
    return frozenset(entry.key.text for one in mappings if isinstance(one, Mapping) for entry in one.entries)


def _is_chinese(key: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in key)


def _shown(written: str) -> str:
    shown = without_invisible(written)
    return shown if len(shown) <= MANY else f"{shown[:MANY]}…"


def _tidy(written: str) -> str:
    """The key without what people add to it: blanks, invisible characters, remarks in brackets, traditional characters."""
    bare = "".join(without_invisible(written).replace("（", "(").split("(")[0].split()).lower()
    return bare.translate(SIMPLIFIED)


def _finding(
    path: Path, written: str, meant: str | None, part: Shape, places: dict[str, Path], vocabulary: Vocabulary
) -> Finding:
    args: dict[str, object] = {"key": _shown(written), "parent": Key(path[:-1])}
    args["keys"] = "、".join(part.keys(vocabulary)) or "—"
    alike = _lookalike(written, part)
    if alike is not None:
        return Finding(path, "PD102.lookalike", args | alike, at_key=True)
    if meant is not None:
        key = meant if vocabulary == "en" else part.names[meant].label
        return Finding(path, "PD102.meant", args | {"meant": key}, at_key=True)
    if written in places:
        return Finding(path, "PD102.elsewhere", args | {"place": Key(places[written])}, at_key=True)
    return Finding(path, "PD102", args, at_key=True)


def _lookalike(written: str, part: Shape) -> dict[str, object] | None:
    """The character by which the key differs from one of the form's, though it looks the same."""
    better = normalize("NFKC", written)
    if better == written or better not in part.english or len(better) != len(written):
        return None
    at = next(at for at, char in enumerate(written) if char != better[at])
    return {"key": better, "character": Character(written[at]), "better": better[at]}


def _places(shape: Shape, path: Path) -> Iterator[tuple[Path, Shape]]:
    """Every mapping of the form; of those that have a key in common the first one is found again."""
    for name, part in reversed(shape.parts.items()):
        yield from _places(part, (*path, name))
    yield path, shape
