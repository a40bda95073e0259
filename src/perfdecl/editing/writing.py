"""How new texts, keys and items are written: in lines, with the indentation of the file, or within braces."""

from collections.abc import Iterator, Mapping
from typing import Any

from perfdecl.editing.opened import Opened
from perfdecl.model.vocabulary import NO_SHAPE, Shape
from perfdecl.source.quoting import plain_or_quoted, quoted
from perfdecl.text.invisible import INVISIBLE

#: What ends a plain text within braces, or makes a key of it.
WITHIN_BRACES = frozenset(",[]{}:#?&*!|>'\"%@`")
#: Not printable to Python, and yet no reason for escapes: full-width and unbreaking blanks, tabs.
BLANKS = {ord(blank): None for blank in "\t\u3000\u00a0"}


def one_line(text: str, flow: bool = False, safe: bool = False) -> str:
    """A text as a value on one line, plain where that is possible; ``safe`` wants quotes in any case."""
    if safe or "\n" in text or (flow and not WITHIN_BRACES.isdisjoint(text)):
        return quoted(text)
    return plain_or_quoted(text)


def fits_block(text: str) -> bool:
    """Whether a block text (``|``) reads back as it: there is no escape in one, and its first line sets the indentation."""
    lines = text.split("\n")
    return (
        bool(lines[0].strip() and lines[-1].strip())
        and not lines[0].startswith((" ", "\t"))
        and not INVISIBLE.search(text)
        and all(line.translate(BLANKS).isprintable() for line in lines)
    )


def within_braces(data: Any, shape: Shape, opened: Opened, safe: bool = False) -> str:
    """Data as it stands in a mapping or list that is written in braces or brackets."""
    if isinstance(data, Mapping):
        inner = (
            f"{_key(name, shape, opened)}: {within_braces(data[name], shape.parts.get(name, NO_SHAPE), opened, safe)}"
            for name in in_order(data, shape)
        )
        return f"{{{', '.join(inner)}}}"
    if isinstance(data, list):
        return f"[{', '.join(within_braces(item, shape, opened, safe) for item in data)}]"
    return one_line(data, True, safe) if data else ""


def in_lines(data: Mapping[str, Any], shape: Shape, opened: Opened, column: int, safe: bool = False) -> Iterator[str]:
    """Data as the lines of a mapping whose keys stand in ``column``; the first line comes without its indentation."""
    step, lists, _ = opened.habits
    before = ""
    for name in in_order(data, shape):
        value, below = data[name], shape.parts.get(name, NO_SHAPE)
        key = f"{before}{_key(name, shape, opened)}:"
        before = " " * column
        if isinstance(value, Mapping) and value:
            yield key
            for at, line in enumerate(in_lines(value, below, opened, column + step, safe)):
                yield line if at else f"{' ' * (column + step)}{line}"
        elif isinstance(value, list) and value:
            yield key
            for item in value:
                yield from item_lines(item, below, opened, column + lists, safe)
        elif not value:
            yield key
        elif "\n" in value and not safe and fits_block(value):
            yield f"{key} |-"
            yield from block_lines(value, column + step)
        else:
            yield f"{key} {one_line(value, False, safe)}"


def item_lines(data: Mapping[str, Any], shape: Shape, opened: Opened, column: int, safe: bool = False) -> Iterator[str]:
    """An item of a list as lines, its dash in ``column``."""
    dash = opened.habits.dash
    lead = f"{' ' * column}-{' ' * (dash - 1)}"
    if not data:
        yield f"{' ' * column}-"
    for at, line in enumerate(in_lines(data, shape, opened, column + dash, safe)):
        yield line if at else f"{lead}{line}"


def block_lines(text: str, column: int) -> Iterator[str]:
    """The lines of a block text below its sign."""
    return (f"{' ' * column}{line}" if line else "" for line in text.split("\n"))


def in_order(data: Mapping[str, Any], shape: Shape) -> list[str]:
    """The keys of some data in the order of the form; those that it does not have come last."""
    order = {name: at for at, name in enumerate(shape.names)}
    return sorted(data, key=lambda name: order.get(name, len(order)))


def _key(name: str, shape: Shape, opened: Opened) -> str:
    return name if opened.vocabulary == "en" or name not in shape.names else shape.names[name].label
