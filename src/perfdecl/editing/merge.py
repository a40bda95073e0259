"""A file that was changed in two places at once: both changes are taken where they go together, and told where they do not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from perfdecl.editing.merge_lines import merged_lines
from perfdecl.editing.merge_values import merged_values
from perfdecl.editing.opened import Opened, open_text
from perfdecl.editing.refused import EditError
from perfdecl.forms.form import AnyForm
from perfdecl.model.path import Path

Side = Literal["mine", "theirs"]


class Conflict(NamedTuple):
    """A place that both sides changed, each in its own way.

    ``path`` is what it is, in English keys; empty where it is some lines of the text, or all of it. ``line`` is where it is
    in *their* text, from 1; 0 where that has it no longer. A side that took it away has None.
    """

    path: Path
    line: int
    base: str | None
    mine: str | None
    theirs: str | None


class Merged(NamedTuple):
    """``text`` has all changes of both sides but for those of ``conflicts``, where it is as *they* have it unless it was
    chosen otherwise. It may be taken only where ``is_decided``.
    """

    text: str
    conflicts: tuple[Conflict, ...] = ()
    chosen: frozenset[int] = frozenset()

    @property
    def is_decided(self) -> bool:
        """Whether nothing is left to be chosen."""
        return self.chosen >= set(range(len(self.conflicts)))


def merge(
    base: str, mine: str, theirs: str, choices: Mapping[int, Side] | None = None, form: AnyForm | None = None
) -> Merged:
    """Bring together what became of ``base`` on two sides: here (``mine``) and on the disk (``theirs``).

    Values are merged by what they mean where one side changed nothing but values; else lines are. ``choices`` say which
    side is taken at a conflict, by its number among ``conflicts``.
    """
    choices = choices or {}
    if mine in (base, theirs):
        return Merged(theirs)
    if theirs == base:
        return Merged(mine)
    try:
        texts = tuple(open_text(text, form) for text in (base, mine, theirs))
    except EditError:
        texts = ()
    if len(texts) == 3:
        found = merged_values(*texts, choices)
        if found is not None:
            return _merged(found, choices)
    return _by_lines(base, mine, theirs, texts, choices)


def _by_lines(base: str, mine: str, theirs: str, texts: tuple[Opened, ...], choices: Mapping[int, Side]) -> Merged:
    text, conflicts = merged_lines(base, mine, theirs, choices)
    merged = _merged((text, conflicts), choices)
    if texts and not _goes_together(text, texts[1:]):
        # Each side is a declaration, and both together are none.
        text = mine if choices.get(0) == "mine" else theirs
        return _merged((text, [((), 1, base, mine, theirs)]), choices)
    return merged


def _goes_together(text: str, sides: tuple[Opened, ...]) -> bool:
    try:
        both = open_text(text, sides[0].form)
    except EditError:
        return False
    return both.faults <= max(one.faults for one in sides)


def _merged(
    found: tuple[str, list[tuple[Path, int, str | None, str | None, str | None]]], choices: Mapping[int, Side]
) -> Merged:
    text, conflicts = found
    return Merged(text, tuple(Conflict(*one) for one in conflicts), frozenset(choices) & set(range(len(conflicts))))
