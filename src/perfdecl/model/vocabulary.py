"""The two vocabularies of keys, derived from the models: English field names and the form's own Chinese labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, get_args

from perfdecl.model.part import Named, Part
from perfdecl.model.path import Path

Vocabulary = Literal["en", "zh"]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """The keys of one part.

    ``english`` turns a key of either vocabulary into the English one, ``names`` an English key into its Chinese name;
    ``parts`` are the shapes of the values that are mappings, or lists of mappings.
    """

    english: dict[str, str] = field(default_factory=dict)
    names: dict[str, Named] = field(default_factory=dict)
    parts: dict[str, Shape] = field(default_factory=dict)

    def keys(self, vocabulary: Vocabulary) -> list[str]:
        """The keys in the order of the form."""
        return list(self.names) if vocabulary == "en" else [name.label for name in self.names.values()]

    def within(self, path: Path) -> Shape:
        """The shape of what stands at ``path``."""
        shape = self
        for step in path:
            if isinstance(step, str):
                shape = shape.parts.get(step, NO_SHAPE)
        return shape

    def named(self, path: Path) -> Named:
        """The names of the field at ``path``; positions in lists are passed over."""
        steps = [step for step in path if isinstance(step, str)]
        return self.within(tuple(steps[:-1])).names[steps[-1]]

    def key(self, path: Path, vocabulary: Vocabulary) -> str:
        """The last key of ``path`` in one vocabulary."""
        steps = [step for step in path if isinstance(step, str)]
        names = self.within(tuple(steps[:-1])).names
        if not steps or vocabulary == "en" or steps[-1] not in names:
            return steps[-1] if steps else ""
        return names[steps[-1]].label

    def walk(self) -> Iterator[Shape]:
        """This shape and all below it."""
        yield self
        for part in self.parts.values():
            yield from part.walk()

    @property
    def every_key(self) -> Iterator[str]:
        """Every key here and below, in both vocabularies."""
        return (key for shape in self.walk() for key in shape.english)


NO_SHAPE = Shape()


@cache
def shape_of(model: type[Part]) -> Shape:
    """The shape of a model: its fields carry their Chinese names as :class:`Named`."""
    shape = Shape()
    for name, info in model.model_fields.items():
        named = next(note for note in info.metadata if isinstance(note, Named))
        shape.names[name] = named
        shape.english[name] = shape.english[named.label] = name
        part = part_of(info.annotation)
        if part is not None:
            shape.parts[name] = shape_of(part)
    return shape


def part_of(annotation: object) -> type[Part] | None:
    """The part that a field's type is made of, alone, in a list, or as one of several types."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next((part for inner in get_args(annotation) if (part := part_of(inner))), None)
