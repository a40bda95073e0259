"""What the declarations of all forms have in common: the form's name and the fiscal year."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated

from perfdecl.model.engine import BeforeValidator, PydanticCustomError
from perfdecl.model.missing import HOLE
from perfdecl.model.part import Named, Part
from perfdecl.model.path import Path
from perfdecl.model.sums import Equation, PlacedSum, Sum
from perfdecl.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from perfdecl.indicators.target import Target

YEARS = range(2000, 2101)
#: So many characters of what is no year are shown.
SHOWN = 40


def read_year(value: object) -> int:
    """A fiscal year. Raises PD108 for what is none, PD103 for what is no scalar."""
    if value is HOLE:
        return YEARS.start
    if isinstance(value, str) and len(value) == 4 and value.isascii() and value.isdigit() and int(value) in YEARS:
        return int(value)
    if isinstance(value, (dict, list)):
        raise PydanticCustomError("PD103.text", "not a text")
    written = "" if value is None else str(value)
    meant = year_meant(written)
    if meant:
        raise PydanticCustomError("PD108.year_meant", "year", {"written": written, "meant": meant})
    raise PydanticCustomError("PD108.year", "year", {"written": written[:SHOWN]})


def year_meant(written: str) -> str:
    """The year that somebody wrote with more than its four digits, or in Chinese numerals; empty where it is none."""
    from re import split
    from unicodedata import normalize

    tidy = "".join(normalize("NFKC", written[:SHOWN]).split())
    tidy = split(r"//|[#(（]", tidy, maxsplit=1)[0].strip(";,。、.“”'\"").removesuffix("度").removesuffix("年")
    digits = "".join(
        str("〇一二三四五六七八九".find(char)) if char in "〇一二三四五六七八九" else char for char in tidy
    )
    digits = digits.replace("零", "0").replace("○", "0")
    return digits if len(digits) == 4 and digits.isascii() and digits.isdigit() and int(digits) in YEARS else ""


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

    @property
    def subject_path(self) -> Path:
        """Where it says what it is about, such as a department; empty where a form has no such text."""
        return ()

    @property
    def authority_path(self) -> Path:
        """Where it names the department that answers for it, if that is not its subject; else empty."""
        return ()

    @property
    def projects_money(self) -> Sum | None:
        """What the projects of its subject are paid from, in 万元; None where that is not known."""
        return None

    @property
    def targets(self) -> "tuple[Target, ...]":
        """Every third-level indicator with its values understood, in the order of the form; none where a form has none."""
        return ()

    @property
    def equations(self) -> tuple[Equation, ...]:
        """Sums of amounts in 万元 that must be equal."""
        return ()

    @property
    def other_sums(self) -> tuple[PlacedSum, ...]:
        """Sums of amounts in 万元 that need not equal another one, but that people want to see."""
        return ()
