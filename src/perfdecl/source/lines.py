"""The lines of a YAML text outside its block texts, and the keys that they begin with."""

from collections.abc import Iterator
from re import DOTALL, VERBOSE, Match
from typing import NamedTuple

from perfdecl.model.vocabulary import Keys
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.text import LINE_BREAK
from perfdecl.text.patterns import compile_pattern

BLOCK_HEADER = compile_pattern(r"[|>][+\-1-9]{0,2}[ \t]*(#.*)?$")
#: Blanks of input methods and web pages.
WIDE = "\u00a0\u2002-\u200a\u202f\u205f\u3000"
DASHES = "-－—–·•*●◆■+＋"
#: How people number the items of a list.
NUMBER = "(?:[(（]?[0-9一二三四五六七八九十]{1,3}[.．、)）]|[①-⑳])"
#: Signs that are typed for a colon.
FOR_COLON = compile_pattern(r"(?P<key>[^;；=＝]+)(?P<sign>[;；=＝])")
#: Indentation, dashes or numbers of a list, a key, its colon (missing, half or full width), the value.
SHAPE = compile_pattern(
    rf"""(?P<indent>[ \t{WIDE}]*)
    (?P<dash>(?:-[ ]+)*(?:[{DASHES}][ {WIDE}]*|{NUMBER}[ {WIDE}]*)?)
    (?P<quote>["'“”]?)(?P<key>[^\s:：'"“”#]+)(?P<close>["'“”]?)
    (?P<before>[ \t{WIDE}]*)(?P<colon>[:：]?)(?P<after>[ \t{WIDE}]*)
    (?P<value>.*)$""",
    DOTALL | VERBOSE,
)
#: A sign that begins no key, before what may be one.
STRAY = compile_pattern(r"(?P<mark>[@`%\[\]{}>|!&,.;?~^/\\][ ]*)(?P<key>[^\s:：'\"“”#]+)[ ]*[:：]")
BLANKS = compile_pattern(f"[{WIDE}]")
MARGIN = compile_pattern(rf"[ \t{WIDE}]*")


class Line(NamedTuple):
    """One line: its offsets, the blanks that it begins with, and what follows them."""

    start: int
    end: int
    margin: str
    content: str

    @property
    def content_start(self) -> int:
        """Offset of the first character that is not blank."""
        return self.start + len(self.margin)

    @property
    def content_end(self) -> int:
        """Offset after the last character that is not blank."""
        return self.content_start + len(self.content)

    @property
    def shape(self) -> Match[str] | None:
        """The parts of the line, where it may hold a key."""
        return SHAPE.match(self.content)

    @property
    def key(self) -> str:
        """The key that the line begins with, after the dashes of a list."""
        shape = self.shape
        return shape["key"] if shape else ""

    def mistyped_key(self, keys: Keys) -> Problem | None:
        """A key of the form whose colon, dash or blanks are not those of YAML."""
        shape = self.shape
        other = self._stray(keys) or (self._other_sign(keys) if not shape or not shape["colon"] else None)
        if other is not None:
            return other
        if not shape or shape["key"] not in keys.every:
            return None
        base = self.content_start
        args = {"key": shape["key"]}

        def problem(message: str, part: str, end_part: str, text: str) -> Problem:
            start, end = base + shape.start(part), base + shape.end(end_part)
            return Problem("PD001", message, start, max(end, start + 1), args, fix=(TextEdit(start, end, text),))

        tidy = BLANKS.sub(lambda blank: "  " if blank.group() == "\u3000" else " ", self.margin)
        if tidy != self.margin:
            fix = (TextEdit(self.start, base, tidy),)
            return Problem("PD001", "PD001.blank", self.start, base, args, fix=fix)
        dash = shape["dash"]
        if dash.strip("- ") or (dash and not dash.endswith(" ")) or dash.count("-") > 1:
            if shape["key"] in keys.firsts:
                return problem("PD001.dash", "dash", "dash", "- ")
            return problem("PD001.number", "dash", "dash", "")
        if shape["quote"] in "“”" and shape["quote"]:
            return problem("PD001.quoted_key", "quote", "close", shape["key"])
        if shape["colon"] == "：" or BLANKS.search(shape["before"] + shape["after"]):
            return problem("PD001.wide_colon", "before", "after", ": " if shape["value"] else ":")
        if shape["colon"] == ":" and not shape["after"] and shape["value"]:
            return problem("PD001.no_blank", "colon", "colon", ": ")
        if not shape["colon"] and shape["before"]:
            return problem("PD001.no_colon", "before", "after", ": " if shape["value"] else ":")
        return None

    def _stray(self, keys: Keys) -> Problem | None:
        """A key of the form behind a sign that has slipped in."""
        found = STRAY.match(self.content)
        if not found or found["key"] not in keys.every:
            return None
        start, end = self.content_start, self.content_start + found.start("key")
        args = {"key": found["key"], "mark": found["mark"].strip()}
        return Problem("PD001", "PD001.stray", start, end, args, fix=(TextEdit(start, end, ""),))

    def _other_sign(self, keys: Keys) -> Problem | None:
        """A key of the form with a semicolon or a sign of equality for its colon."""
        shape = self.shape
        found = FOR_COLON.match(self.content, shape.start("key")) if shape and not shape["colon"] else None
        if not found or found["key"].rstrip() not in keys.every:
            return None
        start, end = self.content_start + found.start("sign"), self.content_start + found.end("sign")
        rest = self.content[found.end("sign") :]
        fix = (TextEdit(start, end + len(rest) - len(rest.lstrip()), ": " if rest.strip() else ":"),)
        args = {"key": found["key"].rstrip(), "sign": found["sign"]}
        return Problem("PD001", "PD001.other_sign", start, end, args, fix=fix)


def lines_of(text: str) -> Iterator[Line]:
    """The lines that are neither comments nor inside a block text."""
    block: int | None = None
    for start, end in bounds(text):
        line = line_at(text, start, end)
        if block is not None and line.content and len(line.margin) <= block:
            block = None
        if block is None and line.content and not line.content.startswith("#"):
            yield line
            shape = line.shape
            if shape and BLOCK_HEADER.match(shape["value"]) and shape["colon"]:
                block = len(line.margin) + len(shape["dash"])


def line_at(text: str, start: int, end: int) -> Line:
    """The line between two offsets."""
    written = text[start:end].rstrip()
    margin = MARGIN.match(written).group()  # type: ignore[union-attr]  # it matches nothing, too
    return Line(start, end, margin, written[len(margin) :])


def bounds(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every line, without its line break."""
    start = 0
    for found in LINE_BREAK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)
