"""What models are made of: pydantic or, where a program asked for it before they were imported, its compiled core alone."""

from typing import TYPE_CHECKING

from perfdecl import core_alone

if TYPE_CHECKING or not core_alone.asked:
    from pydantic import (
        BaseModel,
        BeforeValidator,
        ConfigDict,
        Field,
        PlainValidator,
        ValidationError,
        model_validator,
    )
    from pydantic_core import PydanticCustomError
else:
    from perfdecl.model.light import (
        BaseModel,
        BeforeValidator,
        ConfigDict,
        Field,
        PlainValidator,
        PydanticCustomError,
        ValidationError,
        model_validator,
    )

__all__ = [
    "BaseModel",
    "BeforeValidator",
    "ConfigDict",
    "Field",
    "PlainValidator",
    "PydanticCustomError",
    "ValidationError",
    "model_validator",
]
