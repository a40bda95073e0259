"""What a form is to the rest of the program, and finding one by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, get_origin

from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import part_of

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.model.vocabulary import Vocabulary
    from perfdecl.readers.document import Document, Recognised

#: The form's name in English keys, and its package.
FORMS = {"table14": "perfdecl.forms.table14"}
#: How a declaration file is recognised: one of these keys at its top level.
FORM_KEYS = ("form", "表")


class Form(NamedTuple):
    """One form: its model and its rules at once, its layout when it is asked for.

    ``names`` are what its file calls it in each vocabulary.
    """

    name: str
    model: type[Part]
    rules: tuple[str, ...]
    names: Mapping[Vocabulary, str]

    def lay_out(self, declaration: Part) -> Sheet:
        """The form filled in, ready for any printer."""
        lay_out: Callable[[Part], Sheet] = import_module(f"{FORMS[self.name]}.layout").lay_out
        from perfdecl.forms.record import record_of

        return lay_out(declaration)._replace(record=record_of(declaration))

    def split(self, document: Document) -> list[Document]:
        """Each form of a document that holds several as a document of its own; else the document alone."""
        split: Callable[[Document], list[Document]] = import_module(f"{FORMS[self.name]}.reading.split").split
        return split(document)

    def recognise(self, document: Document) -> Recognised:
        """The form's fields in a document that somebody made."""
        recognise: Callable[[Document], Recognised] = import_module(f"{FORMS[self.name]}.recognise").recognise
        return recognise(document)

    def required(self) -> list[Path]:
        """The paths of all texts and amounts that a declaration must have, those within lists left out."""
        return list(_required(self.model, ()))

    def as_data(self, declaration: Part) -> dict[str, Any]:
        """The declaration as plain data for other programs."""
        as_data: Callable[[Part], dict[str, Any]] = import_module(f"{FORMS[self.name]}.data").as_data
        return as_data(declaration)

    def context(self, declaration: Part) -> dict[str, Any]:
        """The declaration as the plain values that house templates are filled with, in both vocabularies."""
        context_of: Callable[[Part], dict[str, Any]] = import_module(f"{FORMS[self.name]}.context").context_of
        return context_of(declaration)

    def starting_sheet(self, vocabulary: Vocabulary) -> Sheet:
        """The form with tags for house templates in the place of values."""
        starting_sheet: Callable[[Vocabulary], Sheet] = import_module(f"{FORMS[self.name]}.starting").starting_sheet
        return starting_sheet(vocabulary)

    def cell_name(self, path: Path) -> str:
        """The printed cell that shows the value at ``path``; empty where none does."""
        cell_name: Callable[[Path], str] = import_module(f"{FORMS[self.name]}.cells").cell_name
        return cell_name(path)


def form_named(name: str = "table14") -> Form:
    """The form of that name. Raises KeyError where there is none."""
    package = FORMS[name]
    model = import_module(f"{package}.model")
    return Form(name, model.Declaration, import_module(f"{package}.rules").RULES, model.FORM_NAMES)


def _required(model: type[Part], path: Path) -> Iterator[Path]:
    for name, info in model.model_fields.items():
        part = part_of(info.annotation)
        if part is None:
            if info.is_required() and name != "form":
                yield (*path, name)
        # A list, or a part that may be left out, need not be there.
        elif get_origin(info.annotation) is None and (info.is_required() or info.default_factory):
            yield from _required(part, (*path, name))
