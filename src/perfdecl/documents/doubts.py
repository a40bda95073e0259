"""Doubts about many rows of a list are told together."""

from collections import Counter
from collections.abc import Iterator, Sequence

from perfdecl.model.path import Path
from perfdecl.readers.document import Doubt

#: So many rows of a section are named one by one.
SEVERAL = 4
#: What is said of many rows instead.
TOGETHER = {"PD702.text": "PD702.text_rows", "PD702.level": "PD702.level_rows"}


def single(doubts: Sequence[Doubt]) -> Iterator[Doubt]:
    """Those that are told by themselves."""
    many = {key for key, _ in _many(doubts)}
    return (one for one in doubts if _key(one) not in many)


def together(doubts: Sequence[Doubt]) -> Iterator[tuple[str, Path, list[Path]]]:
    """For those that are told together the entry that does, the section, and the rows."""
    for (entry, section), _ in _many(doubts):
        rows = dict.fromkeys(one.path for one in doubts if _key(one) == (entry, section))
        yield TOGETHER[entry], (section,), list(rows)


def _many(doubts: Sequence[Doubt]) -> list[tuple[tuple[str, str], int]]:
    counts = Counter(_key(one) for one in doubts if one.entry in TOGETHER and len(one.path) > 1)
    return [(key, count) for key, count in counts.items() if count > SEVERAL]


def _key(one: Doubt) -> tuple[str, str]:
    return one.entry, str(one.path[0])
