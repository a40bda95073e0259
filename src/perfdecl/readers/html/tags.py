"""Web pages taken apart in one pass: whatever stands in them, no character is looked at again and again.

As browsers do it: a comment that nothing ends goes on to the end of the page. The parser of the standard library takes a
time that grows with the square of what is left open.
"""

from html import unescape
from re import IGNORECASE, Match
from re import compile as compile_pattern

#: Where a tag, a comment or a declaration begins; other signs of less are text.
OPENING = compile_pattern(r"<(?=[a-zA-Z/!?])")
NAME = compile_pattern(r"[a-zA-Z][^\t\n\r\f />\x00]*+")
#: An attribute. What is looked for is never tried in a second way.
ATTRIBUTE = compile_pattern(
    r"""(?P<name>[^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s>]*+)))?+"""
)
#: What may stand between attributes.
BETWEEN = compile_pattern(r"[\s/=]*+")
#: More attributes than these no element has; those behind them are passed over.
MOST_ATTRIBUTES = 1_000
COMMENT_END = compile_pattern(r"--!?>")
#: What holds no tags but its own end.
RAW = {name: compile_pattern(rf"</{name}(?=[\s/>])", IGNORECASE) for name in ("script", "style")}
#: A number of a character with more digits than any has.
LONG_NUMBER = compile_pattern(r"&#(?:([0-9]{8,})|[xX]([0-9a-fA-F]{7,}));?")

Attributes = list[tuple[str, str | None]]


class HTMLTags:
    """Calls its methods for the tags and texts of a page, in order."""

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        """A tag that opens an element; names are in lower case."""

    def handle_endtag(self, tag: str) -> None:
        """A tag that closes one; a tag like ``<br/>`` does both."""

    def handle_data(self, data: str) -> None:
        """The text between tags, its character references replaced except in scripts and styles."""

    def feed(self, text: str) -> None:
        """Take a whole page apart."""
        at = 0
        while found := OPENING.search(text, at):
            if found.start() > at:
                self.handle_data(unescaped(text[at : found.start()]))
            at = self._markup(text, found.end())
        if at < len(text):
            self.handle_data(unescaped(text[at:]))

    def _markup(self, text: str, at: int) -> int:
        """What stands behind a sign of less, and where it ends."""
        if name := NAME.match(text, at):
            return self._start(text, at, name)
        if text.startswith("!--", at):
            end = COMMENT_END.search(text, at + 1)  # <!--> is a whole comment
            return end.end() if end else len(text)
        closed = NAME.match(text, at + 1) if text[at] == "/" else None
        if closed:
            self.handle_endtag(closed[0].lower())
        return _found(text, ">", at) + 1

    def _start(self, text: str, opened: int, name: Match[str]) -> int:
        tag = name[0].lower()
        attributes: Attributes = []
        at = _behind(text, name.end())
        while found := ATTRIBUTE.match(text, at):
            value = next((found[one] for one in ("double", "single", "bare") if found[one] is not None), None)
            attributes.append((found["name"].lower(), None if value is None else unescaped(value)))
            at = _behind(text, found.end())
            if len(attributes) == MOST_ATTRIBUTES:
                at = _found(text, ">", at)
                break
        if at >= len(text):  # it has no end, and is no tag
            self.handle_data(text[opened - 1 :])
            return len(text)
        self.handle_starttag(tag, attributes)
        if text[at - 1] == "/":
            self.handle_endtag(tag)
        elif tag in RAW:
            end = RAW[tag].search(text, at + 1)
            stop = end.start() if end else len(text)
            self.handle_data(text[at + 1 : stop])
            return stop
        return at + 1


def _found(text: str, what: str, at: int) -> int:
    """Where something stands next; the end of the text where it does not."""
    found = text.find(what, at)
    return found if found >= 0 else len(text)


def _behind(text: str, at: int) -> int:
    """Where what stands between attributes ends."""
    found = BETWEEN.match(text, at)
    return found.end() if found else at


def unescaped(text: str) -> str:
    """The text with its character references replaced."""
    return unescape(LONG_NUMBER.sub(_bounded, text)) if "&" in text else text


def _bounded(found: Match[str]) -> str:
    """A reference with so few digits that it can be read, or the sign for what is no character."""
    decimal, hexadecimal = (found[1] or "").lstrip("0"), (found[2] or "").lstrip("0")
    if len(decimal) > 7 or len(hexadecimal) > 6:
        return "\ufffd"
    return f"&#{decimal};" if found[1] else f"&#x{hexadecimal};"
