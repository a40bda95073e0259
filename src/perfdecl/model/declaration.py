"""What the declarations of all forms have in common: the form's name and the fiscal year."""

from collections.abc import Callable, Mapping
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from perfdecl.model.missing import HOLE
from perfdecl.model.part import Named, Part
from perfdecl.model.vocabulary import Vocabulary

YEARS = range(2000, 2101)


def read_year(value: object) -> int:
    """A fiscal year. Raises PD108 for what is none, PD103 for what is no scalar."""
    if value is HOLE:
        return YEARS.start
    if isinstance(value, str) and len(value) == 4 and value.isascii() and value.isdigit() and int(value) in YEARS:
        return int(value)
    if isinstance(value, (dict, list)):
        raise PydanticCustomError("PD103.text", "not a text")
    raise PydanticCustomError("PD108.year", "year", {"written": "" if value is None else str(value)})


def form_reader(names: Mapping[Vocabulary, str]) -> Callable[[object], str]:
    """What reads the name of a form that is called so in each vocabulary: its English one. It raises PD108 for others."""

    def read_form(value: object) -> str:
        if value is HOLE or value in names.values():
            return names["en"]
        raise PydanticCustomError("PD108.form", "form", {"written": "" if value is None else str(value)})

    return read_form


Year = Annotated[int, BeforeValidator(read_year)]


class Declaration(Part):
    """One unit's form for one fiscal year; each form has a model of its own with its own fields."""

    form: Annotated[str, Named("表", "哪一种表", "which form this is")]
    year: Annotated[Year, Named("年度", "预算年度，如 2024", "fiscal year")]
