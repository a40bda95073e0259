"""A declaration as the plain values that house templates are filled with."""

from decimal import Decimal
from typing import Any

from perfdecl.forms.table14.cells import SHAPE, label
from perfdecl.forms.table14.layout import LEVELS, NUMBER, TITLE
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.part import Part
from perfdecl.model.vocabulary import Shape

#: Names beside the declaration's own, in both vocabularies.
NUMBER_NAMES = ("number", "表号")
TITLE_NAMES = ("title", "标题")
ROWS_NAMES = ("indicator_rows", "指标行")
LEVEL_NAMES = (("level1", LEVELS[0]), ("level2", LEVELS[1]))


def context_of(declaration: Table14Declaration) -> dict[str, Any]:
    """Every value under its English and its Chinese key.

    Texts are str without the blanks around them, amounts Decimal in 万元, lists are lists of mappings; what the
    declaration leaves out is None, but its keys are there. ``indicator_rows`` are the rows of the printed table: one for
    every third-level indicator, and one without values for a second level that has none.
    """
    context = _mapping(declaration, SHAPE)
    rows = []
    row_shape = SHAPE.within(("indicators", "output", "quantity"))
    for path, group in declaration.indicators.groups():
        levels = (label(*map(str, path[:2])), label(*map(str, path)))
        for item in group or (None,):
            row = _mapping(item, row_shape)
            for names, level in zip(LEVEL_NAMES, levels, strict=True):
                row |= dict.fromkeys(names, level)
            rows.append(row)
    for names, value in ((NUMBER_NAMES, NUMBER), (TITLE_NAMES, TITLE), (ROWS_NAMES, rows)):
        context |= dict.fromkeys(names, value)
    return context


def _mapping(part: Part | None, shape: Shape) -> dict[str, Any]:
    """The fields of a part, each under both of its keys; all of them None where there is no such part."""
    values: dict[str, Any] = {}
    for name, named in shape.names.items():
        value = _value(getattr(part, name, None), shape.parts.get(name))
        values[name] = values[named.label] = value
    return values


def _value(value: object, shape: Shape | None) -> Any:
    match value:
        case tuple() if shape is not None:
            return [_mapping(one, shape) for one in value]
        case str():
            return value.strip()
        case Part() | None if shape is not None:
            return _mapping(value, shape)
        case int() | Decimal() | None:
            return value
    raise TypeError(type(value))  # a kind of field that templates would not know what to do with
