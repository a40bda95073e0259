"""From the characters of a text to those of the file."""

from collections.abc import Sequence

from perfdecl.source.text import LINE_BREAK
from perfdecl.source.tree import Scalar, Style


def inside(text: str, node: Scalar) -> Sequence[int] | None:
    """For each character of ``node.text``, and for its end, the offset in the file ``text``.

    None where the text is not written as it is: escapes, doubled quotes, folded lines.
    """
    if node.style in (Style.LITERAL, Style.FOLDED):
        return _block(text, node) if node.style is Style.LITERAL else None
    quote = 0 if node.style is Style.PLAIN else 1
    start = node.start + quote
    if text[start : node.end - quote] != node.text:
        return None
    return range(start, start + len(node.text) + 1)


def _block(text: str, node: Scalar) -> list[int] | None:
    """A literal block: each line of the text is a line of the file behind its indentation."""
    header = LINE_BREAK.search(text, node.start)
    if header is None:
        return None
    offsets: list[int] = []
    at = header.end()
    margin: int | None = None
    for line in node.text.split("\n"):
        found = LINE_BREAK.search(text, at)
        end = found.start() if found else len(text)
        written = text[at:end]
        if margin is None and line:
            margin = len(written) - len(line)
        begins = at + min(margin or 0, len(written))
        if text[begins:end] != line and line:
            return None
        offsets += range(begins, begins + len(line))
        offsets.append(end)
        at = found.end() if found else end
    return offsets
