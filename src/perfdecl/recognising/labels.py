"""The labels of a form, as a value: all that the readers of tables, pages, books and bare text know of it.

A form makes its :class:`Labels` once, from the shape of its declarations and what its layout prints round them::

    LABELS = Labels(
        number="表14",  # printed above the title; empty where the form has none
        titles=("部门整体预算绩效目标申报表",),  # the first is the official one
        subject=("部门名称", ("department",)),  # the row with which each form begins, and each of its pages may
        sections=(  # in the order in which they are printed
            pairs_of(SHAPE, "budget", …),  # labels with values beside them
            Text("objective", …),
            Items("tasks", …),
            levels_of(SHAPE, "indicators", …),
        ),
        silent=frozenset({"预算金额"}),  # further labels that hold no value
    )

and returns it as its duty ``labels``. Sections of each kind may be left out. Labels that places use instead lead to the
same paths, as further keys. How rows divide a document into forms, go on over pages, and are found again in bare text,
follows from it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from perfdecl.model.path import Path
from perfdecl.recognising.continued import goes_on
from perfdecl.recognising.near import MOST, near
from perfdecl.recognising.sections import Items, Levels, Listed, Pairs, Section, Text
from perfdecl.recognising.units import without_unit
from perfdecl.text.labels import bare

#: The line below the title of a form whose year is still to be filled in, without its blanks.
EMPTY_YEARS = frozenset({"(年度)", "(年)"})
#: So many texts of such a length are remembered with the labels that they are.
REMEMBERED, LONGEST = 50_000, 40
#: No label is so long, however many blanks are in it.
FAR_TOO_LONG = 400


@dataclass(frozen=True, eq=False)
class Labels:
    """What a form's cells are called; see the module. All labels are bare, apart from the number and the titles.

    ``numbers`` are what may stand behind 表 or 附表 in its number, ``subject`` is the label and the path of the row
    with which a form begins. ``synonyms`` lead from labels that can only mean one of the form's to that; they are named
    where they are met. With ``has_year`` a line like （2025年度） is its year.
    """

    titles: tuple[str, ...]
    subject: tuple[str, Path]
    sections: tuple[Section, ...]
    number: str = ""
    numbers: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    synonyms: Mapping[str, str] = field(default_factory=dict)
    has_year: bool = False

    def section(self, name: str) -> Section | None:
        """The section of that name; None for the empty one, in which a document begins."""
        return self.by_name.get(name)

    def rank(self, name: str) -> int:
        """The place of a section among all; that of none is -1."""
        return list(self.by_name).index(name) if name else -1

    @cached_property
    def by_name(self) -> Mapping[str, Section]:
        """The sections, in the order of the form."""
        return {section.name: section for section in self.sections}

    @cached_property
    def headings(self) -> Mapping[str, str]:
        """From the headings to the names of their sections."""
        return {heading: section.name for section in self.sections for heading in section.headings}

    @cached_property
    def pairs(self) -> Mapping[str, Path]:
        """From all labels with a value beside them to its path; without that of the row with which the form begins."""
        return {label: path for one in self.sections if isinstance(one, Pairs) for label, path in one.labels.items()}

    @cached_property
    def parts(self) -> frozenset[str]:
        """The labels of groups of pairs."""
        return frozenset(part for one in self.sections if isinstance(one, Pairs) for part in one.parts)

    @cached_property
    def of_pairs(self) -> Mapping[str, str]:
        """From the labels of pairs and of their groups to the names of their sections."""
        pairs = (one for one in self.sections if isinstance(one, Pairs))
        return {label: one.name for one in pairs for label in (*one.labels, *one.parts)}

    @cached_property
    def signs(self) -> Mapping[str, str]:
        """From labels that hardly another table has to the names of their sections."""
        return {sign: one.name for one in self.sections if isinstance(one, Pairs) for sign in one.signs}

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The sections that are one text."""
        return tuple(one for one in self.sections if isinstance(one, Text))

    @cached_property
    def items(self) -> tuple[Items, ...]:
        """The sections that are lists."""
        return tuple(one for one in self.sections if isinstance(one, Items))

    @cached_property
    def levels(self) -> tuple[Levels, ...]:
        """The sections of indicators."""
        return tuple(one for one in self.sections if isinstance(one, Levels))

    @cached_property
    def lists(self) -> tuple[Listed, ...]:
        """The sections with columns."""
        return (*self.levels, *self.items)

    @cached_property
    def opening(self) -> frozenset[str]:
        """The names of the sections by which a form's beginning is known: what other tables with its subject lack."""
        return frozenset(one.name for one in self.sections if isinstance(one, (Pairs, Items)))

    @cached_property
    def own_titles(self) -> frozenset[str]:
        """The form's number and its titles."""
        return frozenset(bare(text) for text in (self.number, *self.titles)) - {""}

    def says_nothing(self, text: str) -> bool:
        """Whether a text only repeats what form this is, or that it goes on: its number, its title, 续表."""
        return bare(text) in self.own_titles or goes_on(text)

    @cached_property
    def without_value(self) -> frozenset[str]:
        """The labels that hold no value themselves."""
        columns = {column for one in self.levels for column in one.level_columns}
        own = self.own_titles
        own |= EMPTY_YEARS if self.has_year else frozenset()
        return self.silent | own | columns | self.parts | self.headings.keys()

    @cached_property
    def known(self) -> frozenset[str]:
        """All labels."""
        levels = (label for one in self.levels for label in (*one.first, *one.second, *one.level_columns))
        columns = (column for one in self.lists for column in one.columns)
        return frozenset((self.subject[0], *self.pairs, *self.parts, *self.headings, *columns, *levels)) | self.silent

    def word(self, text: str) -> str:
        """A text as it is compared with labels; that of the one label that it is near to, if it is none itself."""
        if len(text) > FAR_TOO_LONG:
            return text
        found = self._words.get(text)
        if found is None:
            plain = bare(text)
            plain = plain if plain in self.known or (less := without_unit(plain)) not in self.known else less
            is_known = plain in self.known or not plain
            found = plain if is_known else self.synonyms.get(plain) or near(plain, self._as_long(len(plain))) or plain
            if len(text) <= LONGEST and len(self._words) < REMEMBERED:
                self._words[text] = found
        return found

    def _as_long(self, length: int) -> Iterator[str]:
        """The labels that are nearly of that length."""
        return chain.from_iterable(self._by_length.get(one, ()) for one in range(length - MOST, length + MOST + 1))

    @cached_property
    def _by_length(self) -> Mapping[int, list[str]]:
        found: dict[int, list[str]] = {}
        for label in sorted(self.known):
            found.setdefault(len(label), []).append(label)
        return found

    @cached_property
    def _words(self) -> dict[str, str]:
        return {}

    def column_section(self, words: frozenset[str], least: int = 2) -> str:
        """The section of whose columns so many headings are among the words; empty where there is none."""
        for one in self.lists:
            if len(words & one.columns.keys()) >= least:
                return one.name
        return ""
