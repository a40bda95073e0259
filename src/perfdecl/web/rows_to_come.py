"""A declaration as the page shows it: where a list is empty, with one row that can be written in."""

from typing import Any, get_origin

from perfdecl.beginnings.blank_form import something
from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import part_of


def with_rows_to_come(declaration: Part) -> tuple[Any, frozenset[Path]]:
    """The declaration with an item in each empty list, and the paths of those items."""
    paths: set[Path] = set()
    return _filled(declaration, (), paths), frozenset(paths)


def _filled(part: Part, path: Path, paths: set[Path]) -> Part:
    changed: dict[str, object] = {}
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        below = part_of(info.annotation)
        if below is None:
            continue
        if get_origin(info.annotation) is tuple and not value:
            changed[name] = (below.model_validate(something(below, 0)),)
            paths.add((*path, name, 0))
        elif isinstance(value, Part):
            filled = _filled(value, (*path, name), paths)
            if filled is not value:
                changed[name] = filled
    return part.model_copy(update=changed) if changed else part
