"""What a rule says of a declaration: a place by meaning, never a line."""

from collections.abc import Mapping
from typing import NamedTuple

from perfdecl.model.path import Path


class Key(NamedTuple):
    """In a message: the key at ``path``, in the vocabulary of the file."""

    path: Path


class Replacement(NamedTuple):
    """A cure by meaning: in the text at ``path``, the characters from start up to end are to be others.

    A safe one changes nothing that the declaration says. ``others`` are what is to be replaced elsewhere with it, and as safe.
    """

    path: Path
    edits: tuple[tuple[int, int, str], ...]
    safe: bool = False
    others: tuple["Replacement", ...] = ()


class Finding(NamedTuple):
    """A defect at ``path``.

    ``message`` is the entry of the catalogue, ``args`` what goes into it (texts, numbers, :class:`Key`, :class:`Sum`,
    Decimals as amounts in 万元). ``related`` are further places to show. ``uses`` are the values that
    the judgement rests on, where that is more than ``path`` and ``related``: if one of them could not be read, the
    finding is dropped. ``at_key`` puts it at the key even though the value is a text; ``within`` are the characters of the
    text that it is about, where it is not about all of them.
    """

    path: Path
    message: str
    args: Mapping[str, object] = {}
    related: tuple[Path, ...] = ()
    uses: tuple[Path, ...] = ()
    at_key: bool = False
    fix: Replacement | None = None
    within: tuple[int, int] | None = None

    @property
    def code(self) -> str:
        """The rule's code: entries of the catalogue are named ``PD104`` or ``PD104.suggest``."""
        return self.message.partition(".")[0]
