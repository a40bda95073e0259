"""A form's JSON Schema (draft-07, which editors understand), made from its model, in either vocabulary."""

from collections.abc import Sequence
from decimal import Decimal
from re import sub
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from perfdecl.forms.form import AnyForm
from perfdecl.model.amount import WRITTEN
from perfdecl.model.declaration import Declaration
from perfdecl.model.part import Part
from perfdecl.model.text import RequiredText
from perfdecl.model.vocabulary import Vocabulary, shape_of

HOME = "https://raw.githubusercontent.com/perfdecl/perfdecl/main/schemas/"
#: What the schema of all forms is called.
OF_ALL = "declaration"
#: YAML types a bare 10 or a bare yes; the declaration takes them as the texts that they are.
SCALAR = ["string", "number", "boolean"]
#: What :data:`WRITTEN` accepts, for a language without named groups.
AMOUNT = f"^{sub('[?]P<[a-z]+>', '', WRITTEN.pattern.removeprefix('(?P<minus>-?)'))}$"


def schema(form: AnyForm, vocabulary: Vocabulary) -> dict[str, Any]:
    """The JSON Schema of a whole declaration."""
    return _heading(form.name, f"{form.names['zh']} ({form.name})", vocabulary) | _part(form.model, form, vocabulary)


def schema_of_all(forms: Sequence[AnyForm], vocabulary: Vocabulary) -> dict[str, Any]:
    """The JSON Schema of a declaration of any of the forms: which one, the declaration's own word for it decides."""
    key = shape_of(Declaration).key(("form",), vocabulary)
    names = {"enum": [written for form in forms for written in form.names.values()]}
    title = "、".join(f"{form.names['zh']} ({form.name})" for form in forms)
    described = {"description": _description(shape_of(Declaration).names["form"])}
    return _heading(OF_ALL, title, vocabulary) | {
        "type": "object",
        "required": [key],
        "properties": {key: described | names},
        "allOf": [
            {
                "if": {"properties": {key: {"enum": list(form.names.values())}}, "required": [key]},
                "then": {"$ref": f"#/definitions/{form.name}"},
            }
            for form in forms
        ],
        "definitions": {form.name: _part(form.model, form, vocabulary) for form in forms},
    }


def _heading(name: str, title: str, vocabulary: Vocabulary) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{HOME}{name}.{vocabulary}.schema.json",
        "title": title,
    }


def _part(model: type[Part], form: AnyForm, vocabulary: Vocabulary) -> dict[str, Any]:
    shape = shape_of(model)
    keys = dict(zip(shape.names, shape.keys(vocabulary), strict=True))
    properties = {
        keys[name]: {"description": _description(shape.names[name])} | _value(info, form, vocabulary)
        for name, info in model.model_fields.items()
    }
    required = [keys[name] for name, info in model.model_fields.items() if info.is_required()]
    found: dict[str, Any] = {"type": "object" if required else ["object", "null"], "additionalProperties": False}
    return found | ({"required": required} if required else {}) | {"properties": properties}


def _description(named: Any) -> str:
    return f"{named.label}：{named.zh} / {named.en}"


def _value(info: Any, form: AnyForm, vocabulary: Vocabulary) -> dict[str, Any]:
    """The schema of one field, by its type."""
    kinds = _alternatives(info.annotation)
    kind = kinds[0]
    if get_origin(kind) is Literal:
        return {"enum": list(form.names.values())}
    if kind is int:
        return {
            "anyOf": [
                {"type": "integer", "minimum": 2000, "maximum": 2100},
                {"type": "string", "pattern": "^2[01][0-9]{2}$"},
            ]
        }
    if kind is Decimal:
        amount = [{"type": "number", "minimum": 0}, {"type": "string", "pattern": AMOUNT}]
        return {"anyOf": [*amount, {"type": "null"}] if type(None) in kinds else amount}
    if kind is str:
        required = any(note in get_args(RequiredText) for note in info.metadata)
        return {"type": SCALAR, "pattern": "\\S"} if required else {"type": [*SCALAR, "null"]}
    if get_origin(kind) is tuple:
        return {"type": ["array", "null"], "items": _part(get_args(kind)[0], form, vocabulary)}
    part = _part(kind, form, vocabulary)
    if type(None) in kinds:  # a part that may be written as its text alone
        return {"anyOf": [part, {"type": [*SCALAR, "null"]}]}
    return part


def _alternatives(annotation: Any) -> list[Any]:
    """The types that an annotation allows, what it is annotated with left out."""
    if hasattr(annotation, "__metadata__"):
        return _alternatives(annotation.__origin__)
    if get_origin(annotation) in (Union, UnionType):
        return [one for inner in get_args(annotation) for one in _alternatives(inner)]
    return [annotation]


def dump(forms: Sequence[AnyForm], vocabulary: Vocabulary) -> str:
    """The text of the schema's file: that of a form, or one in which a declaration's own word for its form decides."""
    import json

    found = schema(forms[0], vocabulary) if len(forms) == 1 else schema_of_all(forms, vocabulary)
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
