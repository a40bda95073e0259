"""Documents without the characters that nobody sees: web pages break lines with them, and labels would not be found."""

from perfdecl.readers.document import Block, Document, Grid
from perfdecl.text.blanks import WIDTHLESS
from perfdecl.text.blanks import without_widthless as cleaned


def without_widthless(document: Document) -> tuple[Document, int]:
    """The document, the same one where nothing is left out, and how many characters were."""
    count = 0
    blocks: list[Block] = []
    for block in document.blocks:
        texts = [cell.text for cell in block.cells] if isinstance(block, Grid) else [block.text]
        here = sum(text.count(char) for text in texts if not text.isascii() for char in WIDTHLESS)
        count += here
        if not here:
            blocks.append(block)
        elif isinstance(block, Grid):
            blocks.append(block._replace(cells=tuple(one._replace(text=cleaned(one.text)) for one in block.cells)))
        else:
            blocks.append(block._replace(text=cleaned(block.text)))
    return (document._replace(blocks=tuple(blocks)) if count else document), count
