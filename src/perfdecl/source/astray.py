"""Valid YAML that says something else than was meant: keys taken for prose, dashes forgotten, lines below a wrong key."""

from bisect import bisect_right

from perfdecl.model.vocabulary import Keys, Shape, first_keys
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence, Style, is_odd
from perfdecl.text.blanks import BLANKS


def swallowed(text: str, root: Node | None, keys: Keys) -> list[Problem]:
    """Mistyped keys that YAML took for the lines of a text."""
    from perfdecl.source.lines import bounds, lines_of

    starts = [start for start, _ in bounds(text)]
    nodes = sorted(_misread(text, starts, root), key=lambda node: node.start)
    found: list[Problem] = []
    at = 0
    for line in lines_of(text) if nodes else ():
        while at < len(nodes) and max(nodes[at].end, nodes[at].start + 1) <= line.start:
            at += 1
        if at < len(nodes) and nodes[at].start < line.end and (mistake := line.mistyped_key(keys)):
            found.append(mistake)
    return found


def torn_in_two(text: str, problem: Problem, keys: Keys) -> Problem | None:
    """Where the mark of a second document (PD006) stands within one, that with its cure; None where a second one begins."""
    if problem.code != "PD006" or not keys.every:
        return None
    from perfdecl.source.lines import lines_of

    mark = problem.start if text.startswith("---", problem.start) else text.rfind("\n...", 0, problem.start) + 1
    rest = text[mark + 3 :]
    if any(line.key in first_keys(keys.shape) and not line.margin for line in lines_of(rest)) or mark < 1:
        return None
    return problem._replace(start=mark, end=mark + 3, makeshift=(TextEdit(mark, mark + 3, ""),))


def has_strays(node: Node | None, shape: Shape, keys: Keys) -> bool:
    """Whether a key of the form stands where the form has it not, or an item of a list lacks its first key."""
    match node:
        case Mapping():
            for entry in node.entries:
                name = shape.english.get(entry.key.text)
                if name is None and entry.key.text in keys.every:
                    return True
                if name is not None and name in shape.parts and has_strays(entry.value, shape.parts[name], keys):
                    return True
        case Sequence():
            for item in node.items:
                if isinstance(item, Mapping) and item.entries and item.entries[0].key.text not in keys.firsts:
                    return True
                if has_strays(item, shape, keys):
                    return True
    return False


def _misread(text: str, starts: list[int], node: Node | None, after: int = -1) -> list[Scalar]:
    """Plain texts that begin on their own line, as the keys of a mapping would, and keys with odd characters."""
    match node:
        case Scalar(style=Style.PLAIN):
            begins = starts[bisect_right(starts, node.start) - 1]
            return [node] if begins > after and not text[begins : node.start].strip(BLANKS + "-") else []
        case Mapping():
            odd = [entry.key for entry in node.entries if is_odd(entry.key.text)]
            below = [_misread(text, starts, entry.value, entry.key.end) for entry in node.entries]
            return odd + [found for one in below for found in one]
        case Sequence():
            return [found for item in node.items for found in _misread(text, starts, item)]
    return []
