"""Texts of a page as browsers show them."""

from re import compile as compile_pattern

from perfdecl.readers.html.looks import Look
from perfdecl.readers.html.tree import Node

#: Chinese characters and punctuation, between which a line of the source may end without meaning a blank.
CHINESE = "\u2018-\u201d\u2026\u2014\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
WRAPPED = compile_pattern(rf"(?<=[{CHINESE}])[ \t]*\n[ \t\n]*(?=[{CHINESE}])")
BROKEN = compile_pattern(r"[ \t]*\n[ \t\n]*")
#: Shows only where a line is broken there.
SOFT_HYPHEN = "\u00ad"
#: What begins text that is set from right to left whatever it is, and ends it.
RIGHT_TO_LEFT, END = "\u202e", "\u202c"
#: Fields whose value is no text.
SIGNS = frozenset({"checkbox", "radio", "button", "submit", "reset", "image", "file", "color", "range", "password"})


def as_seen(text: str, look: Look) -> str:
    """A text of the source as it is shown: lines of the source are none of the page."""
    text = text.replace(SOFT_HYPHEN, "").replace("\r\n", "\n").replace("\r", "\n")
    if not look.keeps_breaks or not text.strip():
        text = BROKEN.sub(" ", WRAPPED.sub("", text))
    text = look.shows(text)
    return f"{RIGHT_TO_LEFT}{text}{END}" if look.is_turned and text.strip() else text


def value_of(node: Node) -> str:
    """What a field to fill in shows; empty for anything else."""
    if node.tag == "textarea":
        return node.text().strip("\r\n")
    if node.tag == "select":
        options = [one for one in _options(node) if one.tag == "option"]
        chosen = [one for one in options if "selected" in one.attributes] or options[:1]
        return "、".join(one.text().strip() for one in chosen)
    if node.tag == "input" and node.attributes.get("type", "text").lower() not in SIGNS:
        return node.attributes.get("value", "")
    return ""


def _options(node: Node) -> list[Node]:
    return [inner for one in node.elements() for inner in (one, *one.elements())]
