"""Changing a part at the places of its elements: every other byte stays as it is."""

from collections import defaultdict
from xml.etree.ElementTree import Element

from perfdecl.reviewing.offsets import NAME, Part


class Editor:
    """Collects what is to be put into a part, or taken out of it."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self._inside: dict[Element, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        self._around: dict[Element, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        self._tags: dict[Element, tuple[bytes, bytes]] = {}
        self._gone: set[Element] = set()

    def first(self, parent: Element, xml: str) -> None:
        """Put something at the beginning of an element."""
        self._inside[parent][0].append(xml)

    def last(self, parent: Element, xml: str) -> None:
        """Put something at the end of an element."""
        self._inside[parent][1].append(xml)

    def before(self, element: Element, xml: str) -> None:
        """Put something before an element."""
        self._around[element][0].append(xml)

    def after(self, element: Element, xml: str) -> None:
        """Put something behind an element."""
        self._around[element][1].append(xml)

    def remove(self, element: Element) -> None:
        """Take an element out with all that is in it."""
        self._gone.add(element)

    def set(self, element: Element, name: str, value: str) -> None:
        """Change the value of an attribute that an element has."""
        place = self.part.places[element]
        tag = self.part.data[place.start : place.opened]
        old = element.get(name, "").encode()
        for quote in (b'"', b"'"):
            written = name.encode() + b"=" + quote + old + quote
            if written in tag:
                self._tags[element] = tag, tag.replace(written, name.encode() + b"=" + quote + value.encode() + quote)

    @property
    def is_touched(self) -> bool:
        """Whether anything is to be changed."""
        return bool(self._inside or self._around or self._tags or self._gone)

    def data(self) -> bytes:
        """The part with all of it done."""
        edits: list[tuple[int, int, bytes]] = []
        places = self.part.places
        for element, (before, behind) in self._around.items():
            place = places[element]
            edits.append((place.start, place.start, "".join(before).encode()))
            edits.append((place.end, place.end, "".join(behind).encode()))
        for element, (first, last) in self._inside.items():
            edits += self._within(element, "".join(first).encode(), "".join(last).encode())
        edits += [(places[one].start, places[one].end, b"") for one in self._gone]
        for element, (_, tag) in self._tags.items():
            edits.append((places[element].start, places[element].opened, tag))
        return self._applied(edits)

    def _within(self, element: Element, first: bytes, last: bytes) -> list[tuple[int, int, bytes]]:
        place = self.part.places[element]
        if not place.is_single:
            return [(place.opened, place.opened, first), (place.close, place.close, last)]
        tag = self.part.data[place.start : place.opened]
        name = NAME.match(tag)
        assert name is not None
        opening = tag[:-2].rstrip() + b">"
        return [(place.start, place.end, opening + first + last + b"</" + name[1] + b">")]

    def _applied(self, edits: list[tuple[int, int, bytes]]) -> bytes:
        pieces: list[bytes] = []
        at = 0
        for start, end, data in sorted(edits, key=lambda one: one[:2]):
            if start < at:  # within what is taken out
                continue
            pieces += [self.part.data[at:start], data]
            at = end
        return b"".join((*pieces, self.part.data[at:]))
