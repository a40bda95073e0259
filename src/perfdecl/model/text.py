"""Texts: what was written, never retyped by YAML."""

from typing import Annotated

from perfdecl.model.engine import BeforeValidator, PydanticCustomError
from perfdecl.model.missing import HOLE


def read_text(value: object) -> str:
    """A text, empty where nothing is written. Only the line breaks around it, which block texts bring, go."""
    if value is None or value is HOLE:
        return ""
    if isinstance(value, list):
        raise PydanticCustomError("PD103.text_list", "a list")
    if not isinstance(value, str):
        raise PydanticCustomError("PD103.text", "not a text")
    return value.strip("\n")


def read_required_text(value: object) -> str:
    """A text that must say something; PD107 where it does not."""
    text = read_text(value)
    if not text.strip() and value is not HOLE:
        raise PydanticCustomError("PD107", "empty")
    return text


Text = Annotated[str, BeforeValidator(read_text)]
RequiredText = Annotated[str, BeforeValidator(read_required_text)]
