"""Making the sections of a form's labels from the shape of its declarations, whose names are its printed labels."""

from collections.abc import Iterable, Mapping

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape
from perfdecl.recognising.sections import Items, Levels, Pairs, Rooms, Text
from perfdecl.text.labels import bare


def label_of(shape: Shape, *path: str) -> str:
    """The label of a field as it is compared."""
    return bare(shape.named(path).label)


def pairs_of(
    shape: Shape, name: str, paths: Iterable[tuple[str, ...]], signs: Iterable[str] = (), heading: bool = False
) -> Pairs:
    """Labels with values beside them: those of the fields at ``paths``; the names of what holds them are silent.

    With a ``heading`` the section is one field of the declaration, whose label stands above it.
    """
    paths = list(paths)
    own = frozenset({label_of(shape, name)} if heading else ())
    above = {path[:end] for path in paths for end in range(1, len(path))}
    parts = frozenset(label_of(shape, *path) for path in above) - own
    labels: Mapping[str, Path] = {label_of(shape, *path): path for path in paths}
    return Pairs(name, labels, own, parts, frozenset(signs) | own)


def text_of(shape: Shape, name: str, room: float) -> Text:
    """One text below or beside its label."""
    return Text(name, frozenset({label_of(shape, name)}), room)


def items_of(shape: Shape, name: str, amount: str, rooms: Rooms, other: str = "") -> Items:
    """A list of rows: the columns are the fields of its items."""
    columns = {label_of(shape, name, one): one for one in shape.parts[name].names}
    rest: tuple[str, Path] = (label_of(shape, other), (other,)) if other else ("", ())
    return Items(name, frozenset({label_of(shape, name)}), columns, amount, rooms, rest)


def levels_of(shape: Shape, name: str, level_columns: tuple[str, str]) -> Levels:
    """Indicators: the two levels are the parts of the field, the columns the fields of its items."""
    inside = shape.parts[name]
    first: Mapping[str, Path] = {label_of(shape, name, one): (one,) for one in inside.names}
    second: Mapping[str, Path] = {
        label_of(shape, name, one, two): (one, two) for one in inside.names for two in inside.parts[one].names
    }
    *_, (one, two) = second.values()
    fields = shape.within((name, one)).parts[str(two)].names
    columns = {bare(named.label): field for field, named in fields.items()}
    headings = frozenset({label_of(shape, name)})
    return Levels(name, headings, columns, level_columns, first, second)
