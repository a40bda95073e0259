"""A document without the list that a review has put at its end: that is no text of the form."""

from collections import deque
from collections.abc import Callable

from perfdecl.messages import entry
from perfdecl.readers.document import Block, Document, Grid, Line

#: The columns by whose heads the list is known.
HEADS = ("number", "severity", "code", "message")


def without_list(document: Document) -> Document:
    """The document as it was before it was reviewed. Only what is a list of a review as a whole is left out."""
    kept: list[Block] = []
    if document.kind == "xlsx":
        kept += (one for one in document.blocks if not (isinstance(one, Grid) and is_title(one.name) and _is_list(one)))
        return document._replace(blocks=tuple(kept)) if len(kept) < len(document.blocks) else document
    blocks = deque(document.blocks)
    while blocks:
        block = blocks.popleft()
        if _says(block, is_title) and blocks and _says(blocks[0], is_summary):
            blocks.popleft()
            if blocks and isinstance(blocks[0], Grid) and _is_list(blocks[0]):
                blocks.popleft()
        else:
            kept.append(block)
    return document._replace(blocks=tuple(kept)) if len(kept) < len(document.blocks) else document


def _says(block: Block, what: Callable[[str], bool]) -> bool:
    return isinstance(block, Line) and what(block.text)


def is_title(text: str) -> bool:
    """Whether a line is what the list is called."""
    return text.strip() in entry("review.list")


def is_summary(text: str) -> bool:
    """Whether a line is the sentence on what was found."""
    beginnings = [one.partition("{")[0] for name in ("review.summary", "review.clean") for one in entry(name)]
    return text.strip().startswith(tuple(beginnings))


def has_heads(texts: set[str]) -> bool:
    """Whether the texts of a table have the heads of the list's columns among them."""
    heads = zip(*(entry(f"review.column.{name}") for name in HEADS), strict=True)
    return any(texts >= set(head) for head in heads)


def _is_list(grid: Grid) -> bool:
    """Whether a sheet is the list, or says that nothing was found."""
    texts = {cell.text.strip() for cell in grid.cells} - {""}
    return has_heads(texts) or (len(texts) == 2 and any(text in entry("review.clean") for text in texts))
