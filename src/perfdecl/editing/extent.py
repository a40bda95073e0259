"""How far what is written reaches: a parser counts the comments and empty lines behind it in."""

from perfdecl.editing.lines import line_end
from perfdecl.editing.refused import EditError
from perfdecl.source.tree import Entry, Mapping, Node, Scalar, Sequence, Style

BLOCKS = (Style.LITERAL, Style.FOLDED)
BLANK = " \t"


def colon(text: str, entry: Entry) -> int:
    """The offset behind the colon of a key; behind the key itself where braces let it stand without one.

    Raises EditError where the key is not followed by its colon, as with YAML's ``?``.
    """
    at = entry.key.end
    while text[at : at + 1] in (" ", "\t"):
        at += 1
    if text[at : at + 1] == ":":
        return at + 1
    if text[at : at + 1] in (",", "}") and entry.value.start == entry.value.end:
        return entry.key.end
    raise EditError("editing.place", line=text.count("\n", 0, entry.key.start) + 1)


def content_end(text: str, node: Node, begins: int) -> int:
    """Where the last character of a value is behind; ``begins`` is the end of its colon or dash, for where nothing is written."""
    match node:
        case Scalar(style=style) if style in BLOCKS:
            return last_line_end(text, node)
        case Scalar():
            return node.end if node.end > node.start else begins
        case Mapping(flow=False) if node.entries:
            last = node.entries[-1]
            return content_end(text, last.value, colon(text, last))
        case Sequence(flow=False) if node.items:
            dash = dashes(text, node)[-1]
            return content_end(text, node.items[-1], dash + 1)
    return node.end


def header_end(text: str, node: Scalar) -> int:
    """Where the line with a block text's sign ends."""
    return line_end(text, node.start)


def signs_end(text: str, node: Scalar) -> int:
    """The end of the signs that a block text begins with, such as ``|-``."""
    at = node.start
    while text[at : at + 1] in ("|", ">", "-", "+", *"0123456789") and at < len(text):
        at += 1
    return at


def last_line_end(text: str, node: Scalar) -> int:
    """The end of the last line of a block text that is not empty; of its sign's line where all are.

    Line breaks behind a text mean nothing, so what a ``+`` keeps of them is not counted in.
    """
    at = node.end
    while at > node.start and text[at - 1] in " \t\r\n":
        at -= 1
    # Blanks at the end of the last line are a part of it.
    return max(line_end(text, at), header_end(text, node))


def dashes(text: str, node: Sequence) -> list[int]:
    """Where the dash of each item of a list in lines is."""
    found: list[int] = []
    at = node.start
    for item in node.items:
        while at < len(text) and text[at] != "-":
            at = line_end(text, at) if text[at] == "#" else at + 1
        found.append(at)
        at = content_end(text, item, at + 1)
    return found
