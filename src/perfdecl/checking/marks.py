"""Items that stand where a list belongs, but without the marks of a list: one fact, however many keys are out of place."""

from collections.abc import Iterable, Iterator
from re import search

from perfdecl.checking.locate import find
from perfdecl.model.path import is_within
from perfdecl.model.vocabulary import Shape
from perfdecl.rules.finding import Finding, Key
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence
from perfdecl.text.fillers import is_filler

#: So many characters of a text are shown …
SHOWN = 20
#: … and looked at.
LONGEST = 200
#: Values behind the name of an indicator, in one line with it: 家长满意度 ≥90% ≥90%.
_VALUES = r"(?:(?:[\s|｜]+|(?=[≥≤=＝<>＜＞]))[≥≤=＝<>＜＞]{0,2}[ \u3000]?[0-9][^\s|｜≥≤]*)+$"

LIST, MAPPING = "PD103.list", "PD103.mapping"
UNKNOWN = "PD102"


def without_marks(findings: Iterable[Finding], root: Node, shape: Shape) -> Iterator[Finding]:
    """The findings; what stands in the place of a list or a mapping is told by what it is made of."""
    findings = list(findings)
    better = {one.path: _better(one, root, shape) for one in findings if one.message in (LIST, MAPPING)}
    told = {
        path for path, found in better.items() if found is not None and found.message in ("PD103.named", "PD103.level")
    }
    for one in findings:
        if one.message in (LIST, MAPPING):
            yield better[one.path] or one
        elif one.code != UNKNOWN or not is_within(one.path[:-1], told):
            yield one


def _better(one: Finding, root: Node, shape: Shape) -> Finding | None:
    _, node = find(root, shape, one.path)
    is_optional = one.message == LIST or (one.path[0] == "indicators" and len(one.path) == 2)
    if isinstance(node, Scalar) and is_optional and is_filler(node.text):
        return one._replace(message="PD103.nothing")
    part = shape.within(one.path)
    if one.message == MAPPING:
        return _in_place_of_a_mapping(one, node, part)
    if not isinstance(node, Mapping) or not node.entries:
        return None
    first = node.entries[0].key.text
    if first in part.english:
        here = (*one.path, part.english[first])
        return Finding(here, "PD103.item", {"key": Key(one.path), "first": first}, at_key=True)
    if all(isinstance(entry.value, Mapping) and entry.key.text not in part.english for entry in node.entries):
        return Finding((*one.path, first), "PD103.named", {"key": Key(one.path), "first": first}, at_key=True)
    return None


def _in_place_of_a_mapping(one: Finding, node: Node | None, part: Shape) -> Finding | None:
    """A list whose level above was left out, or a text for a whole item of a list."""
    names = tuple(part.names)
    if isinstance(node, Sequence) and part.lists.issuperset(names):
        args = {"key": Key(one.path), "first": Key((*one.path, names[0]))}
        return Finding(one.path, "PD103.level", args, at_key=True)
    if isinstance(node, Scalar) and not node.is_null and one.path and isinstance(one.path[-1], int):
        row = {"first": Key((*one.path, names[0])), "written": _without_values(node.text[:LONGEST])[:SHOWN]}
        return Finding(one.path, "PD103.row", row)
    return None


def _without_values(text: str) -> str:
    """What stands before the values at the end of a line."""
    found = search(_VALUES, text)
    return text[: found.start()].rstrip() if found and found.start() else text
