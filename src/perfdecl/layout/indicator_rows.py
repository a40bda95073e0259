"""The rows of 绩效指标 as all forms print them: each level merged down over the one below it."""

from collections.abc import Callable
from typing import Any

from perfdecl.layout.sheet import Cell, Role, Row
from perfdecl.model.indicators import LEVELS, Indicators
from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import shape_of


def column_labels(indicators: Indicators[Any]) -> list[str]:
    """What stands over the columns: both levels, then what each indicator has."""
    row = shape_of(type(indicators)).within(("output", "quantity"))
    return [*LEVELS, *(named.label for named in row.names.values())]


def indicator_rows(indicators: Indicators[Any], label: Callable[..., str]) -> list[Row]:
    """一级 is merged down over its 二级, 二级 over its 三级; an empty 二级 is one row with empty cells.

    ``label`` gives the label of a field of the declaration.
    """
    fields = list(shape_of(type(indicators)).within(("output", "quantity")).names)
    groups = list(indicators.groups())
    heights = {path: max(len(group), 1) for path, group in groups}
    rows: list[Row] = []
    for at, (path, group) in enumerate(groups):
        levels: list[Cell] = []
        if at == 0 or groups[at - 1][0][:2] != path[:2]:
            height = sum(size for other, size in heights.items() if other[:2] == path[:2])
            levels.append(Cell(label(*path[:2]), Role.LABEL, rows=height))
        levels.append(Cell(label(*path), Role.LABEL, rows=heights[path]))
        for position in range(heights[path]):
            cells = _cells(group[position] if group else None, (*path, position), fields)
            rows.append(Row((*(levels if position == 0 else ()), *cells)))
    return rows


def _cells(item: Part | None, path: Path, fields: list[str]) -> list[Cell]:
    """The name of an indicator and its values; empty cells where there is none."""
    roles = {name: Role.PROSE if name == "name" else Role.VALUE for name in fields}
    if item is None:
        return [Cell("", role) for role in roles.values()]
    return [Cell(getattr(item, name), role, (*path, name)) for name, role in roles.items()]
