"""Items that stand where a list belongs, but without the marks of a list: one fact, however many keys are out of place."""

from collections.abc import Iterable, Iterator

from perfdecl.checking.locate import find
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape
from perfdecl.rules.finding import Finding, Key
from perfdecl.source.tree import Mapping, Node

LIST = "PD103.list"
UNKNOWN = "PD102"


def without_marks(findings: Iterable[Finding], root: Node, shape: Shape) -> Iterator[Finding]:
    """The findings; a mapping in the place of a list is told by what it is made of."""
    findings = list(findings)
    better = {one.path: _better(one.path, root, shape) for one in findings if one.message == LIST}
    named = {path for path, found in better.items() if found is not None and found.message == "PD103.named"}
    for one in findings:
        if one.message == LIST:
            yield better[one.path] or one
        elif one.code != UNKNOWN or one.path[:-1] not in named:
            yield one


def _better(path: Path, root: Node, shape: Shape) -> Finding | None:
    _, node = find(root, shape, path)
    if not isinstance(node, Mapping) or not node.entries:
        return None
    part = shape.within(path)
    first = node.entries[0].key.text
    if first in part.english:
        here = (*path, part.english[first])
        return Finding(here, "PD103.item", {"key": Key(path), "first": first}, at_key=True)
    if all(isinstance(entry.value, Mapping) and entry.key.text not in part.english for entry in node.entries):
        return Finding((*path, first), "PD103.named", {"key": Key(path), "first": first}, at_key=True)
    return None
