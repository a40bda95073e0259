"""What a form is to the rest of the program: its duties, which each form fulfils in a folder of its own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

from perfdecl.model.declaration import Declaration
from perfdecl.model.part import Part
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape, part_of, shape_of

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.messages import Entry
    from perfdecl.model.vocabulary import Vocabulary
    from perfdecl.readers.document import Document, Recognised
    from perfdecl.recognising.labels import Labels
    from perfdecl.rules.rule import Rule

#: How a declaration file says which form it is of: one of these keys at its top level.
FORM_KEYS = ("form", "表")

#: Where the indicators of a form stand, if it has any.
INDICATORS = "indicators"

D = TypeVar("D", bound=Declaration)


class Form(ABC, Generic[D]):
    """One form. There is one instance of each; what costs an import is imported when it is asked for."""

    #: What a declaration in English keys calls the form.
    name: str
    #: What it is called in each vocabulary, and printed as its title.
    names: Mapping[Vocabulary, str]
    #: What its blank declaration is called among the examples, without vocabulary and ending; empty where it has none.
    blank: str = ""
    #: What its own rules say, beside the catalogue: only forms of others need this.
    entries: Mapping[str, Entry] = {}

    @property
    @abstractmethod
    def model(self) -> type[D]:
        """The model of its declarations."""

    @abstractmethod
    def rules(self) -> Mapping[str, Rule[D]]:
        """The rules that it must keep by their codes, in the order in which they are asked.

        Those on what will be printed are asked of every form, and need not be named.
        """

    @abstractmethod
    def sheet_of(self, declaration: D) -> Sheet:
        """The form filled in, without a record."""

    @abstractmethod
    def cell_name(self, path: Path) -> str:
        """The printed cell that shows the value at ``path``; empty where none does."""

    @abstractmethod
    def as_data(self, declaration: D) -> dict[str, object]:
        """The declaration as plain data for other programs: amounts are exact texts in 万元."""

    @abstractmethod
    def context(self, declaration: D) -> dict[str, object]:
        """The declaration as the plain values that templates of users are filled with, in both vocabularies."""

    @abstractmethod
    def starting_sheet(self, vocabulary: Vocabulary) -> Sheet:
        """The form with tags for templates of users in the place of values."""

    @property
    @abstractmethod
    def labels(self) -> Labels:
        """What its cells are called in documents: by them it is found in tables, books, pages and bare text."""

    @abstractmethod
    def plain(self) -> Mapping[str, str]:
        """A declaration without a fault as YAML, block by block under English keys: the examples of rules change it."""

    @property
    def shape(self) -> Shape:
        """The keys of its declarations."""
        return shape_of(self.model)

    @property
    def value_keys(self) -> frozenset[str]:
        """The English keys of an indicator's values: all of its row but the name, unless a form says otherwise."""
        rows = self.shape.parts.get(INDICATORS)
        if rows is None:
            return frozenset()
        return frozenset(key for one in rows.walk() if not one.parts for key in one.names) - {"name"}

    def lay_out(self, declaration: D, as_specimen: bool = False) -> Sheet:
        """The form filled in, ready for any printer; lines and pages end by the rules, or as in the published specimen."""
        from perfdecl.layout.arrange import arranged
        from perfdecl.layout.record import record_of

        return arranged(self.sheet_of(declaration), as_specimen)._replace(record=record_of(declaration))

    def recognise(self, document: Document) -> Recognised:
        """The form's fields in a document that somebody made."""
        from perfdecl.recognising.recognise import recognise

        return recognise(document, self.labels)

    def split(self, document: Document) -> list[Document]:
        """Each form of a document that holds several as a document of its own; else the document alone."""
        from perfdecl.recognising.book import split

        return [part for _, part in split(document, (self.labels,))] or [document]

    @cached_property
    def required(self) -> tuple[Path, ...]:
        """The paths of all texts and amounts that a declaration must have, those within lists left out."""
        return tuple(_required(self.model, ()))


#: A form, whichever it is: what asks it passes on only declarations that are its own.
AnyForm = Form[Any]


def _required(model: type[Part], path: Path) -> Iterator[Path]:
    for name, info in model.model_fields.items():
        part = part_of(info.annotation)
        if part is None:
            if info.is_required() and name != "form":
                yield (*path, name)
        # A list, or a part that may be left out, need not be there.
        elif get_origin(info.annotation) is None and (info.is_required() or info.default_factory):
            yield from _required(part, (*path, name))
