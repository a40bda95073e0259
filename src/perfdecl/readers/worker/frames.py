"""What the process that reads documents and the one that asks it say to each other: short heads, and bytes behind them.

Nothing of it can run: documents travel as JSON.
"""

import json
from typing import IO, Any, NamedTuple

from perfdecl.readers.document import Block, Document, Grid, GridCell, Line, Sight, Spot

#: Kinds of frames: a request and the file behind it; pages read; a document; a refusal; a mistake of a reader.
REQUEST, FILE, PAGES, DOCUMENT, REFUSED, MISTAKE = b"R", b"F", b"P", b"D", b"E", b"X"
SIZE = 8
#: Bytes of an answer: all characters that a document may have, and the places of its cells.
MAX_ANSWER = 150_000_000


class Frame(NamedTuple):
    """One message."""

    kind: bytes
    body: bytes


def put(stream: IO[bytes], kind: bytes, body: bytes) -> None:
    """Send one frame."""
    stream.write(kind + len(body).to_bytes(SIZE, "big"))
    stream.write(body)
    stream.flush()


def take(stream: IO[bytes], most: int) -> Frame | None:
    """Receive one frame; None where the other side has ended, or says more than it may."""
    head = stream.read(1 + SIZE)
    if len(head) < 1 + SIZE:
        return None
    size = int.from_bytes(head[1:], "big")
    if size > most:
        return None
    body = stream.read(size)
    return Frame(head[:1], body) if len(body) == size else None


def as_json(document: Document) -> bytes:
    """A document to send. Each block says first whether it is a table."""
    blocks = [[isinstance(block, Grid), *block] for block in document.blocks]
    # In ASCII, as texts of files may hold halves of characters.
    return json.dumps([document.kind, blocks, *document[2:]]).encode()


def document_of(said: list[Any]) -> Document:
    """The document that was sent."""
    kind, blocks, *others = said
    document = Document(kind, tuple(map(_block, blocks)), *others)
    sights = tuple(Sight(kind, text, Spot(*spot)) for kind, text, spot in document.sights)
    return document._replace(remarks=tuple(document.remarks), sights=sights)


def _block(said: list[Any]) -> Block:
    is_table, *fields = said
    if not is_table:
        return Line(*fields)
    grid = Grid(*fields)
    return grid._replace(cells=tuple(GridCell(*cell) for cell in grid.cells), edges=tuple(grid.edges))
