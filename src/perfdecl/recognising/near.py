"""Labels that places use instead of the official ones: they are taken for those, and each is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from perfdecl.model.path import Path
from perfdecl.readers.document import Grid, Near, Recognised
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Items, Levels, Pairs, Section, Text
from perfdecl.text.labels import bare

T = TypeVar("T")


def with_near(labels: Labels, near: Mapping[str, str]) -> Labels:
    """The labels, and those of ``near``, each of which leads to the official one; both are bare."""
    sections = tuple(_extended(section, near) for section in labels.sections)
    return replace(labels, sections=sections, near=near)


def near_labels(grids: Iterable[Grid], labels: Labels, found: Recognised) -> Iterator[Near]:
    """Each such label that a form of a document bears, once: of equal texts, those that are no value."""
    values = {*found.spots.values(), *(spot for _, spot in found.residue)}
    seen: set[str] = set()
    for grid in grids:
        for cell in grid.cells:
            word = bare(cell.text)
            if word in labels.near and word not in seen and grid.spot(cell) not in values:
                seen.add(word)
                official = labels.near[word]
                yield Near(_path_of(official, labels), cell.text.strip(), official, grid.spot(cell))


def _extended(section: Section, near: Mapping[str, str]) -> Section:
    match section:
        case Pairs():
            return section._replace(
                labels=_further(section.labels, near),
                headings=_also(section.headings, near),
                parts=_also(section.parts, near),
                signs=_also(section.signs, near),
            )
        case Text():
            return section._replace(headings=_also(section.headings, near))
        case Items():
            return section._replace(headings=_also(section.headings, near), columns=_further(section.columns, near))
    return section._replace(
        headings=_also(section.headings, near),
        columns=_further(section.columns, near),
        first=_further(section.first, near),
        second=_further(section.second, near),
    )


def _further(known: Mapping[str, T], near: Mapping[str, str]) -> Mapping[str, T]:
    """The official labels come first, in their order."""
    further = {word: known[official] for word, official in near.items() if official in known}
    # In the order of what they lead to, so that the last of all is still of the last one.
    return {**known, **dict(sorted(further.items(), key=lambda one: list(known.values()).index(one[1])))}


def _also(known: frozenset[str], near: Mapping[str, str]) -> frozenset[str]:
    return known | {word for word, official in near.items() if official in known}


def _path_of(official: str, labels: Labels) -> Path:
    """The field that an official label belongs to; of one in a list, the list."""
    if official in labels.pairs:
        return labels.pairs[official]
    for section in labels.sections:
        if official in section.headings:
            return (section.name,)
        if isinstance(section, Levels) and official in section.second:
            return (section.name, *section.second[official])
        if isinstance(section, Items | Levels) and official in section.columns:
            return (section.name,)
    return ()
