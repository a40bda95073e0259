"""What stands at a key, as a form has it: the keys below it, to be filled in one after another."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary
from perfdecl.text.patterns import compile_pattern

STEP = "  "
#: What means something else in a snippet.
SPECIAL = compile_pattern(r"[\\$}]")


class Line(NamedTuple):
    """One line of a skeleton; ``is_gap`` where a value is to be written behind it."""

    indent: str
    text: str
    is_gap: bool = False


def entry(shape: Shape, name: str, vocabulary: Vocabulary) -> Iterator[Line]:
    """A key with all that stands below it; where that is a list, with one item."""
    part = shape.parts.get(name, NO_SHAPE)
    text = f"{shape.key((name,), vocabulary)}:"
    if not part.names or name in shape.texts:
        yield Line("", text, is_gap=True)
        return
    yield Line("", text)
    if name in shape.lists:
        yield from _indented(item(part, vocabulary))
        return
    for below in part.names:
        if below in part.lists:
            yield Line(STEP, f"{part.key((below,), vocabulary)}:")
        else:
            yield from _indented(entry(part, below, vocabulary))


def item(shape: Shape, vocabulary: Vocabulary, dash: bool = True) -> Iterator[Line]:
    """An item of a list with all its keys; without ``dash`` where that stands there already."""
    for at, name in enumerate(shape.names):
        key = f"{shape.key((name,), vocabulary)}:"
        if dash:
            yield Line(STEP if at else "", key if at else f"- {key}", is_gap=True)
        else:
            yield Line("", key, is_gap=True)


def written(lines: Iterable[Line], prefix: str, snippets: bool) -> str:
    """The lines as they are inserted: all but the first behind ``prefix``; with stops at the gaps, if the editor knows them."""
    found: list[str] = []
    stops = 0
    for at, line in enumerate(lines):
        stops += line.is_gap
        gap = f" ${stops}" if line.is_gap and snippets else ""
        text = SPECIAL.sub(r"\\\g<0>", line.text) if snippets else line.text
        found.append(f"{prefix if at else ''}{line.indent}{text}{gap}")
    alone = len(found) == 1 and not snippets and stops == 1
    return "\n".join(found) + (" " if alone else "")


def _indented(lines: Iterable[Line]) -> Iterator[Line]:
    return (line._replace(indent=STEP + line.indent) for line in lines)
