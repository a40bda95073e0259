"""A blank form for those who write no YAML: the form's own layout with empty cells, which ``import`` reads back."""

from decimal import Decimal
from typing import Any, get_args, get_origin

from perfdecl.forms.form import AnyForm
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language, say
from perfdecl.model.part import Part
from perfdecl.model.vocabulary import part_of
from perfdecl.printers.formats import printer_of

#: So many empty rows has a list at the top of the form, and so many one within it.
TOP_ROWS, INNER_ROWS = 8, 3


def blank_form(form: AnyForm, format: str, language: Language) -> bytes:
    """The blank form as a document in a format that people fill in, docx or xlsx."""
    return printer_of(format)(blank_sheet(form, language))


def blank_sheet(form: AnyForm, language: Language) -> Sheet:
    """The form's layout without a value in it, with the sums that must be equal."""
    data = something(form.model, TOP_ROWS) | {"form": form.name, "year": "2000"}
    declaration = form.model.model_validate(data)
    sheet = form.sheet_of(declaration)
    sections = tuple(
        section._replace(
            rows=tuple(
                row._replace(cells=tuple(cell if cell.path is None else cell._replace(text="") for cell in row.cells))
                for row in section.rows
            )
        )
        for section in sheet.sections
    )
    below = sheet.subtitle
    if below is not None:
        room = "\u3000" * len(below.value)
        below = below._replace(text=below.text.replace(below.value, room), value=room)
    equal = tuple((one.left.places, one.right.places) for one in declaration.equations)
    refusal = say("blank.refusal", language)
    return sheet._replace(subject="", sections=sections, subtitle=below, equal=sheet.equal or equal, refusal=refusal)


def something(model: type[Part], rows: int) -> dict[str, Any]:
    """Data with one of everything, and lists of several."""
    data: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        part = part_of(info.annotation)
        if part is None:
            data[name] = "0" if _holds_amount(info.annotation) else "-"
        elif get_origin(info.annotation) is tuple:
            data[name] = [something(part, INNER_ROWS)] * rows
        else:
            data[name] = something(part, INNER_ROWS)
    return data


def _holds_amount(annotation: object) -> bool:
    """Whether a field is an amount of money, or one that may be left out."""
    return annotation is Decimal or any(map(_holds_amount, get_args(annotation)))
