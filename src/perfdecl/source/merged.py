"""A key that is there twice, with a part of the form each time: what stands in either is checked."""

from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence


def merged(first: Node, second: Node) -> Node | None:
    """Both in one, where both are of one kind, or one of them is empty; None where only one of them can count."""
    if isinstance(second, Scalar):
        return None if isinstance(first, Scalar) or not second.is_null else first
    if isinstance(first, Scalar):
        return second if first.is_null else None
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return Mapping(first.start, second.end, _entries(first, second), first.flow)
    if isinstance(first, Sequence) and isinstance(second, Sequence):
        known = {_said(item) for item in first.items}
        return Sequence(
            first.start, second.end, [*first.items, *(one for one in second.items if _said(one) not in known)]
        )
    return None


def _entries(first: Mapping, second: Mapping) -> list[Entry]:
    entries = {entry.key.text: entry for entry in first.entries}
    for entry in second.entries:
        here = entries.get(entry.key.text)
        if here is None:
            entries[entry.key.text] = entry
        elif (both := merged(here.value, entry.value)) is not None:
            entries[entry.key.text] = Entry(here.key, both)
    return list(entries.values())


def _said(node: Node) -> str:
    """What an item says, wherever it stands."""
    match node:
        case Scalar():
            return repr(node.text)
        case Mapping():
            return "{" + ",".join(f"{entry.key.text!r}:{_said(entry.value)}" for entry in node.entries) + "}"
    return "[" + ",".join(map(_said, node.items)) + "]"
