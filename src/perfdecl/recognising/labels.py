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

and returns it as its duty ``labels``. Sections of each kind may be left out. Labels that places use instead are added
by ``with_near``. How rows divide a document into forms, go on over pages, and are found again in bare text,
follows from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from perfdecl.model.path import Path
from perfdecl.recognising.sections import Items, Levels, Listed, Pairs, Section, Text


@dataclass(frozen=True, eq=False)
class Labels:
    """What a form's cells are called; see the module. All labels are bare, apart from the number and the titles.

    ``numbers`` are what may stand behind 表 or 附表 in its number, ``subject`` is the label and the path of the row with
    which a form begins. With ``has_year`` a line like （2025年度） is its year. ``near`` leads from labels that places use
    to the official ones, which is what :func:`perfdecl.recognising.near.with_near` makes of labels.
    """

    titles: tuple[str, ...]
    subject: tuple[str, Path]
    sections: tuple[Section, ...]
    number: str = ""
    numbers: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    has_year: bool = False
    near: Mapping[str, str] = field(default_factory=dict)

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
    def without_value(self) -> frozenset[str]:
        """The labels that hold no value themselves."""
        from perfdecl.text.labels import bare

        columns = {column for one in self.levels for column in one.level_columns}
        own = {bare(text) for text in (self.number, *self.titles)} - {""}
        return self.silent | own | columns | self.parts | self.headings.keys()

    def column_section(self, words: frozenset[str], least: int = 2) -> str:
        """The section of whose columns so many headings are among the words; empty where there is none."""
        for one in self.lists:
            if len(words & one.columns.keys()) >= least:
                return one.name
        return ""
