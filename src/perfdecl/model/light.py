"""What our models use of pydantic, on its compiled core alone: see :mod:`perfdecl.core_alone`.

No more than that: fields with types, validators, defaults and notes; generic models; the models' own validator before the
fields. Whatever else a model may want is not here, and is an error when the model is made.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Literal, TypeVar, Union, get_args, get_origin

from perfdecl import core_alone

_core = core_alone.core()
PydanticCustomError = _core.PydanticCustomError
ValidationError = _core.ValidationError

Schema = dict[str, Any]
ABSENT: Any = object()
#: Types that are checked as they are; an amount is what its own reader gives.
PLAIN = {str: "str", int: "int", Decimal: "any"}


class BeforeValidator:
    """What reads a value before its type does."""

    def __init__(self, func: Callable[[object], object]) -> None:
        self.func = func


class PlainValidator(BeforeValidator):
    """What reads a value in the place of its type."""


class Field:
    """What is there where a field is left out."""

    def __init__(self, default_factory: Callable[[], object] | None = None, validate_default: bool = False) -> None:
        self.default_factory = default_factory
        self.validate_default = validate_default


class FieldInfo:
    """A field as pydantic tells of it."""

    def __init__(self, annotation: Any, metadata: list[Any], default: Any, more: Field) -> None:
        self.annotation = annotation
        self.metadata = metadata
        self.default = default
        self.default_factory = more.default_factory
        self.validate_default = more.validate_default

    def is_required(self) -> bool:
        """Whether it must be there."""
        return self.default is ABSENT and self.default_factory is None


def ConfigDict(**settings: object) -> dict[str, object]:
    """The settings of a model."""
    return settings


def model_validator(mode: Literal["before"]) -> Callable[[Any], Any]:
    """Marks the one validator of a model that sees a value before its fields do; its name is ``_read``."""
    assert mode == "before"
    return lambda method: method


class _Fields:
    """The fields of a model, looked at when they are asked for."""

    def __get__(self, instance: object, model: type) -> dict[str, FieldInfo]:
        return _fields(model)


class BaseModel:
    """A mapping of the declaration, made by the core alone."""

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
    model_config: ClassVar[dict[str, object]] = {}
    model_fields: ClassVar[Any] = _Fields()

    def __class_getitem__(cls, arguments: Any) -> Any:
        if isinstance(arguments, TypeVar):
            return super().__class_getitem__(arguments)  # type: ignore[misc]
        own: Any = cls
        return _of_kind(own, arguments)

    @classmethod
    def model_validate(cls, data: object) -> Any:
        """The model made of data. Raises ValidationError."""
        own: Any = cls
        return _validator(own).validate_python(data)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), *self._values()))

    def _values(self) -> list[object]:
        return [getattr(self, name) for name in self.model_fields]


@cache
def _of_kind(model: type, argument: type) -> type:
    """A generic model for one kind of part."""
    annotations = {name: _with_argument(one, argument) for name, one in model.__annotations__.items()}
    return type(f"{model.__name__}[{argument.__name__}]", (model,), {"__annotations__": annotations})


def _with_argument(annotation: Any, argument: type) -> Any:
    if isinstance(annotation, TypeVar):
        return argument
    origin = get_origin(annotation)
    if origin is Annotated:
        kind, *notes = get_args(annotation)
        return Annotated[(_with_argument(kind, argument), *notes)]
    if origin is None:
        return annotation
    return origin[tuple(_with_argument(one, argument) for one in get_args(annotation)) if origin is tuple else argument]


@cache
def _fields(model: type) -> dict[str, FieldInfo]:
    """In the order in which they were first named, those of the base first."""
    fields: dict[str, FieldInfo] = {}
    for one in reversed(model.__mro__):
        for name, annotation in getattr(one, "__annotations__", {}).items():
            if one is not BaseModel and get_origin(annotation) is not ClassVar:
                fields[name] = _field(annotation, getattr(model, name, ABSENT))
    return fields


def _field(annotation: Any, default: Any) -> FieldInfo:
    kind, *notes = get_args(annotation) if get_origin(annotation) is Annotated else (annotation,)
    more = next((note for note in notes if isinstance(note, Field)), Field())
    return FieldInfo(kind, [note for note in notes if note is not more], default, more)


@cache
def _validator(model: type) -> Any:
    return _core.SchemaValidator(_model_schema(model))


@cache
def _model_schema(model: Any) -> Schema:
    settings = model.model_config
    fields = {name: {"type": "model-field", "schema": _field_schema(one)} for name, one in _fields(model).items()}
    inner: Schema = {"type": "model-fields", "fields": fields, "model_name": model.__name__}
    inner["extra_behavior"] = settings["extra"]
    made: Schema = {"type": "model", "cls": model, "schema": inner, "config": {"frozen": settings["frozen"]}}
    return {"type": "function-before", "function": {"type": "no-info", "function": model._read}, "schema": made}


def _field_schema(field: FieldInfo) -> Schema:
    schema = _noted(_schema(field.annotation), field.metadata)
    if field.is_required():
        return schema
    made: Schema = {"type": "default", "schema": schema, "validate_default": field.validate_default}
    if field.default_factory is not None:
        return made | {"default_factory": field.default_factory}
    return made | {"default": field.default}


def _noted(schema: Schema, notes: list[Any]) -> Schema:
    """With the validators among the notes, of which the last sees a value first."""
    for note in notes:
        if isinstance(note, PlainValidator):
            schema = {"type": "function-plain", "function": {"type": "no-info", "function": note.func}}
        elif isinstance(note, BeforeValidator):
            schema = {
                "type": "function-before",
                "function": {"type": "no-info", "function": note.func},
                "schema": schema,
            }
    return schema


def _schema(kind: Any) -> Schema:
    """What checks a value of a type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _noted(_schema(arguments[0]), list(arguments[1:]))
    if origin is Literal:
        return {"type": "literal", "expected": list(arguments)}
    if origin is tuple:
        return {"type": "tuple", "items_schema": [_schema(arguments[0])], "variadic_item_index": 0}
    if origin in (Union, UnionType):
        (other,) = (one for one in arguments if one is not NoneType)
        return {"type": "nullable", "schema": _schema(other)}
    if issubclass(kind, BaseModel):
        return _model_schema(kind)
    return {"type": PLAIN[kind]}
