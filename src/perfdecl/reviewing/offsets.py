"""XML whose elements know where they stand in the bytes, so that a part is changed at these places and nowhere else."""

from __future__ import annotations

from re import compile as compile_pattern
from typing import NamedTuple
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from perfdecl.errors import DocumentError
from perfdecl.readers.office_parts import as_transitional
from perfdecl.readers.safe_xml import as_utf8

#: The tag that opens an element, whatever stands in the values of its attributes.
TAG = compile_pattern(rb"<[^\s/>]+(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
NAME = compile_pattern(rb"<([^\s/>]+)")
DECLARATION = compile_pattern(rb"\s*<\?xml[^>]*\?>")


class Place(NamedTuple):
    """Where an element stands: its first byte, the one behind its opening tag, that of its closing tag, the one behind it.

    One that is written as a single tag has no closing one: ``close`` is where it would be.
    """

    start: int
    opened: int
    close: int
    end: int

    @property
    def is_single(self) -> bool:
        """Whether it is written as a single tag."""
        return self.close == self.end


class Part:
    """A part of an office file. ``root`` is as readers see it: in the usual namespaces, whatever its dialect."""

    def __init__(self, path: str, data: bytes) -> None:
        self.data = _in_utf8(path, data)
        self.places: dict[Element, Place] = {}
        self.root = self._parsed(path)

    def namespace(self) -> str:
        """The namespace of the root as it is written, for what is put into the part."""
        return self._written

    def _parsed(self, path: str) -> Element:
        builder = TreeBuilder()
        parser = ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        opened: list[tuple[Element, int]] = []
        self._written = ""

        def start(name: str, attributes: dict[str, str]) -> None:
            if not opened and not self._written:
                self._written = name.rpartition("}")[0]
            element = builder.start(_usual(name), {_usual(key): value for key, value in attributes.items()})
            opened.append((element, parser.CurrentByteIndex))

        def end(name: str) -> None:
            builder.end(_usual(name))
            element, at = opened.pop()
            tag = TAG.match(self.data, at)
            assert tag is not None
            close, behind = parser.CurrentByteIndex, tag.end()
            if tag[0].endswith(b"/>"):
                self.places[element] = Place(at, behind, behind, behind)
            else:
                self.places[element] = Place(at, behind, close, self.data.index(b">", close) + 1)

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = builder.data
        try:
            parser.Parse(self.data, True)
        except ExpatError as error:
            raise DocumentError("PD705.broken", path=path) from error
        return builder.close()


def _usual(name: str) -> str:
    namespace, brace, own = name.rpartition("}")
    if not brace:
        return name
    if "purl.oclc.org" in namespace:  # the name of the dialect's last part may end in it, or go on
        namespace = as_transitional(namespace.encode()).decode()
    return f"{{{namespace}}}{own}"


def _in_utf8(path: str, data: bytes) -> bytes:
    """The part in UTF-8, its declaration saying so. Raises DocumentError."""
    try:
        usual = as_utf8(data)
    except (UnicodeError, LookupError, KeyError) as error:
        raise DocumentError("PD705.broken", path=path) from error
    if b"<!DOCTYPE" in usual or b"<!ENTITY" in usual:
        raise DocumentError("PD705.entities", path=path)
    if usual is data or usual == data:
        return data
    body = DECLARATION.sub(b"", usual.removeprefix(b"\xef\xbb\xbf"), count=1)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + body
