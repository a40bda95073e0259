"""Lines that run over the pages of a PDF."""

from collections import Counter
from re import sub

from perfdecl.readers.document import Document, Line

#: A line at the top or foot of so many of the pages, a third of them, runs over them.
PAGES = 3


def running_lines(document: Document) -> set[int]:
    """The lines, as places among the blocks, that stand at the top or foot of many pages: page numbers too."""
    if document.kind != "pdf":
        return set()
    pages: dict[str, list[int]] = {}
    for at, block in enumerate(document.blocks):
        pages.setdefault(block.page if isinstance(block, Line) else block.name.partition(".")[0], []).append(at)
    texts: dict[int, str] = {}
    for at in {one for page in pages.values() for one in (page[0], page[-1])}:
        block = document.blocks[at]
        if isinstance(block, Line):
            texts[at] = sub(r"[0-9]+", "0", "".join(block.text.split()))
    counts = Counter(texts.values())
    return {at for at, text in texts.items() if counts[text] >= max(PAGES, len(pages) / 3)}
