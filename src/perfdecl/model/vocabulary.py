"""The two vocabularies of keys, derived from the models: English field names and the form's own Chinese labels."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple, get_args, get_origin

from perfdecl.model.part import Named, Part
from perfdecl.model.path import Path

Vocabulary = Literal["en", "zh"]


class Shape:
    """The keys of one part.

    ``english`` turns a key of either vocabulary into the English one, ``names`` an English key into its Chinese name;
    ``parts`` are the shapes of the values that are mappings, or lists of mappings: ``lists`` are the English keys of the
    latter. ``texts`` are the English keys of what may be written as a text, ``amounts`` those of amounts of money.
    """

    def __init__(self) -> None:
        self.english: dict[str, str] = {}
        self.names: dict[str, Named] = {}
        self.parts: dict[str, Shape] = {}
        self.lists: set[str] = set()
        self.texts: set[str] = set()
        self.amounts: set[str] = set()

    def keys(self, vocabulary: Vocabulary) -> list[str]:
        """The keys in the order of the form."""
        return list(self.names) if vocabulary == "en" else [name.label for name in self.names.values()]

    def within(self, path: Path) -> "Shape":
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

    def written(self, name: str, beside: str) -> str:
        """The English key ``name`` in the vocabulary of the key ``beside``."""
        return name if beside.isascii() else self.names[name].label

    def walk(self) -> "Iterator[Shape]":
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
        if get_origin(info.annotation) is tuple:
            shape.lists.add(name)
        if info.annotation is str or (part is not None and part.TEXT_ALONE):
            shape.texts.add(name)
        if Decimal in (info.annotation, *get_args(info.annotation)):
            shape.amounts.add(name)
    return shape


def part_of(annotation: object) -> type[Part] | None:
    """The part that a field's type is made of, alone, in a list, or as one of several types."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next((part for inner in get_args(annotation) if (part := part_of(inner))), None)


class Keys(NamedTuple):
    """The keys of a form in either vocabulary, to recognise a mistyped line by.

    ``every`` are all of them, ``amounts`` those of amounts, ``texts`` those of texts, ``firsts`` those that an item of a
    list begins with.
    """

    shape: Shape = NO_SHAPE
    every: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    firsts: frozenset[str] = frozenset()


@cache
def keys_of(shape: Shape) -> Keys:
    """The keys of a form of that shape."""
    every = {key for one in shape.walk() for key in one.english}
    amounts = {key for one in shape.walk() for key, name in one.english.items() if name in one.amounts}
    texts = {key for one in shape.walk() for key, name in one.english.items() if name in one.texts}
    firsts = {key for one in shape.walk() for name in one.lists for key in first_keys(one.parts[name])}
    return Keys(shape, frozenset(every), frozenset(amounts), frozenset(texts), frozenset(firsts))


def first_keys(shape: Shape) -> tuple[str, str]:
    """The key that a mapping of this shape begins with, in both vocabularies."""
    name = next(iter(shape.names))
    return name, shape.names[name].label
