"""What stands around a Word document's text: headers, footers, notes, comments, watermarks."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from perfdecl.readers.archive import Archive
from perfdecl.readers.document import Line
from perfdecl.readers.docx.names import PARAGRAPH, R, W, is_on
from perfdecl.readers.docx.tables import within
from perfdecl.readers.docx.texts import Texts
from perfdecl.readers.office_parts import relations
from perfdecl.readers.page_numbers import is_page_number

#: Marks between the text and its notes, which are no notes.
SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}
REFERENCES = {f"{W}headerReference": "header", f"{W}footerReference": "footer"}
NOTES = {"footnotes": f"{W}footnote", "endnotes": f"{W}endnote"}
WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"


def around(archive: Archive, main: str, root: Element, texts: Texts) -> Iterator[Line]:
    """Headers, footers and notes as lines; comments as sights. Numbers of pages are nothing to be read."""
    parts = relations(archive, main)
    used = _used(root, _has_even(archive, main))
    for relation in parts:
        place = used.get(relation.id, "")
        if place and (part := archive.xml(relation.part)) is not None:
            texts.at("", 0, 0)
            yield from _lines(part, place, texts)
    for relation in parts:
        if relation.kind in NOTES and (part := archive.xml(relation.part)) is not None:
            for note in part.iter(NOTES[relation.kind]):
                if note.get(f"{W}type") not in SEPARATORS:
                    yield from _lines(note, "note", texts)
        if relation.kind == "comments" and (part := archive.xml(relation.part)) is not None:
            for comment in part.iter(f"{W}comment"):
                texts.remark(texts.of(comment))
    for _ in root.iter(f"{W}altChunk"):
        texts.bring()
    for word_art in root.iter(WORD_ART):
        yield Line(word_art.get("string", ""), place="header")


def _used(root: Element, has_even: bool) -> dict[str, str]:
    """The headers and footers that pages show, by the ids of their relationships."""
    found: dict[str, str] = {}
    for section in root.iter(f"{W}sectPr"):
        first = section.find(f"{W}titlePg")
        shown = {"default", *(["even"] if has_even else [])}
        if first is not None and is_on(first.get(f"{W}val")):
            shown.add("first")
        for reference in section:
            if reference.tag in REFERENCES and reference.get(f"{W}type", "default") in shown:
                found[reference.get(f"{R}id", "")] = REFERENCES[reference.tag]
    return found


def _has_even(archive: Archive, main: str) -> bool:
    """Whether even pages have headers of their own."""
    part = next((one.part for one in relations(archive, main) if one.kind == "settings"), "")
    settings = archive.xml(part) if part else None
    found = settings.find(f"{W}evenAndOddHeaders") if settings is not None else None
    return found is not None and is_on(found.get(f"{W}val"))


def _lines(part: Element, place: str, texts: Texts) -> Iterator[Line]:
    texts.is_edge = place != "note"
    for paragraph in within(part, PARAGRAPH):
        text = texts.of(paragraph).strip()
        if text and not is_page_number(text):
            yield Line(text, place=place)
    texts.is_edge = False
    for word_art in part.iter(WORD_ART):
        yield Line(word_art.get("string", ""), place=place)
