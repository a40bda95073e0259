"""A declaration of any form as the plain values that templates of users are filled with."""

from decimal import Decimal
from typing import Any

from perfdecl.forms.cell_names import CellNames
from perfdecl.model.indicators import LEVELS, Indicators
from perfdecl.model.part import Part
from perfdecl.model.vocabulary import Shape

#: Names beside the declaration's own, in both vocabularies.
NUMBER_NAMES = ("number", "表号")
TITLE_NAMES = ("title", "标题")
ROWS_NAMES = ("indicator_rows", "指标行")
LEVEL_NAMES = (("level1", LEVELS[0]), ("level2", LEVELS[1]))


def context_of(
    declaration: Part, indicators: Indicators[Any], cells: CellNames, number: str, title: str
) -> dict[str, Any]:
    """Every value under its English and its Chinese key.

    Texts are str without the blanks around them, amounts Decimal in 万元, lists are lists of mappings; what the
    declaration leaves out is None, but its keys are there. ``indicator_rows`` are the rows of the printed table: one for
    every third-level indicator, and one without values for a second level that has none.
    """
    context = _mapping(declaration, cells.shape)
    for names, value in ((NUMBER_NAMES, number), (TITLE_NAMES, title), (ROWS_NAMES, _rows(indicators, cells))):
        context |= dict.fromkeys(names, value)
    return context


def _rows(indicators: Indicators[Any], cells: CellNames) -> list[dict[str, Any]]:
    """The rows of the printed table, each with the labels of its levels."""
    rows = []
    for path, group in indicators.groups():
        shape = cells.shape.within(path)
        levels = (cells.label(*map(str, path[:2])), cells.label(*map(str, path)))
        for item in group or (None,):
            row = _mapping(item, shape)
            for names, level in zip(LEVEL_NAMES, levels, strict=True):
                row |= dict.fromkeys(names, level)
            rows.append(row)
    return rows


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
