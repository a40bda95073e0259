"""The list of an earlier review in a Word document, whoever has saved it since: told by its texts, as its marks get lost."""

from xml.etree.ElementTree import Element

from perfdecl.documents.without_list import has_heads, is_summary, is_title
from perfdecl.readers.docx.names import CELL, PARAGRAPH, TABLE, W
from perfdecl.readers.docx.tables import within


def old_list(body: Element) -> list[Element]:
    """The paragraphs and tables of lists among what stands directly in the body."""
    found: list[Element] = []
    children = list(body)
    for at, element in enumerate(children[:-1]):
        if not (element.tag == PARAGRAPH and is_title(_text(element)) and is_summary(_text(children[at + 1]))):
            continue
        found += [element, children[at + 1]]
        rest = children[at + 2 : at + 4]
        if rest and rest[0].tag == TABLE and has_heads({_text(cell) for cell in within(rest[0], CELL)}):
            found.append(rest[0])
            if rest[1:] and rest[1].tag == PARAGRAPH and not _text(rest[1]):
                found.append(rest[1])
    return found


def _text(element: Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{W}t")).strip()
