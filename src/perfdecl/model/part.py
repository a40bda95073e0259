"""The base of all models of a declaration, and the names of its fields."""

from decimal import Decimal
from functools import cache, cached_property
from typing import Any, ClassVar, NamedTuple

from perfdecl.model.engine import BaseModel, ConfigDict, PydanticCustomError, model_validator
from perfdecl.model.missing import HOLE
from perfdecl.model.path import Path


class Named(NamedTuple):
    """A field's Chinese name, which is its Chinese key and its printed label, and what it means in both languages."""

    label: str
    zh: str = ""
    en: str = ""


class Part(BaseModel):
    """A mapping of the declaration. Raises PD103 where something else is written; nothing written is ``{}``."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    #: Whether a text may stand for the whole mapping.
    TEXT_ALONE: ClassVar[bool] = False

    @cached_property
    def leaves(self) -> tuple[tuple[Path, object], ...]:
        """Every value that is not a mapping or a list, with its path, in the order of the form."""
        found: list[tuple[Path, object]] = []
        _add_leaves(self, (), found)
        return tuple(found)

    def __reduce__(self) -> tuple[Any, ...]:
        """Its values, for another process: a generic part is no name in a module that could be looked up there."""
        own = type(self).__pydantic_generic_metadata__
        values = {name: getattr(self, name) for name in field_names(type(self))}
        return _again, (own["origin"] or type(self), own["args"], values, self.model_fields_set)

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Those of the leaves that are texts and not empty."""
        return tuple((path, value) for path, value in self.leaves if isinstance(value, str) and value)

    @cached_property
    def amounts(self) -> tuple[tuple[Path, Decimal], ...]:
        """Those of the leaves that are amounts, in 万元."""
        return tuple((path, value) for path, value in self.leaves if isinstance(value, Decimal))

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        return cls._as_mapping(value)

    @classmethod
    def _as_mapping(cls, value: object) -> object:
        if isinstance(value, (dict, cls)):
            return value
        if value is None:
            return {}
        if value is HOLE:
            return dict.fromkeys(cls.model_fields, HOLE)
        raise PydanticCustomError("PD103.mapping", "not a mapping")


@cache
def field_names(part: type[Part]) -> tuple[str, ...]:
    """The names of a part's fields, in the order of the form."""
    return tuple(part.model_fields)


def _again(part: Any, args: tuple[type[Part], ...], values: dict[str, Any], written: set[str]) -> Any:
    return (part[args] if args else part).model_construct(written, **values)


def _add_leaves(part: Part, path: Path, found: list[tuple[Path, object]]) -> None:
    for name in field_names(type(part)):
        value = getattr(part, name)
        here = (*path, name)
        if isinstance(value, str):
            found.append((here, value))
        elif isinstance(value, Part):
            _add_leaves(value, here, found)
        elif isinstance(value, tuple):
            for position, item in enumerate(value):
                _add_leaves(item, (*here, position), found)
        elif value is not None:
            found.append((here, value))


def read_list(value: object) -> Any:
    """A list, empty where nothing is written; PD103 where something else is."""
    if value is None or value is HOLE:
        return []
    if isinstance(value, (list, tuple)):
        return value
    raise PydanticCustomError("PD103.list", "not a list")
