"""The lines of a YAML text outside its block texts, and the mistakes that one line shows."""

from collections.abc import Iterator
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.quoting import quoted
from perfdecl.source.text import LINE_BREAK

BLOCK_HEADER = compile_pattern(r"[|>][+\-1-9]{0,2}[ \t]*(#.*)?$")
DASHES = "-－—–·•*"
#: Indentation, dashes of a list, a key, its colon (missing, half or full width), the value.
SHAPE = compile_pattern(
    rf"""(?P<indent>[ \t\u3000\u00a0]*)
    (?P<dash>(?:-[ ]+)*(?:[{DASHES}][ \u3000]*)?)
    (?P<quote>["'“”]?)(?P<key>[^\s:：'"“”#]+)(?P<close>["'“”]?)
    (?P<before>[ \t\u3000]*)(?P<colon>[:：]?)(?P<after>[ \t\u3000]*)
    (?P<value>.*)$""",
    16 | 64,  # re.DOTALL | re.VERBOSE
)
#: Blanks of input methods and web pages, and those of YAML that take as much room.
BLANKS = {0x3000: "  ", 0xA0: " "}
COMMENT = compile_pattern(r"(^|[ \t])#.*$")


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
    def key(self) -> str:
        """The key that the line begins with, after the dashes of a list."""
        shape = SHAPE.match(self.content)
        return shape["key"] if shape else ""

    def mistyped_key(self, known_keys: frozenset[str]) -> Problem | None:
        """A key of the form whose colon, dash or blanks are not those of YAML."""
        shape = SHAPE.match(self.content)
        if not shape or shape["key"] not in known_keys:
            return None
        base = self.content_start
        args = {"key": shape["key"]}

        def problem(message: str, part: str, end_part: str, text: str) -> Problem:
            start, end = base + shape.start(part), base + shape.end(end_part)
            return Problem("PD001", message, start, max(end, start + 1), args, fix=(TextEdit(start, end, text),))

        tidy = self.margin.translate(BLANKS)
        if tidy != self.margin:
            fix = (TextEdit(self.start, base, tidy),)
            return Problem("PD001", "PD001.blank", self.start, base, args, fix=fix)
        dash = shape["dash"]
        if dash.rstrip(" \u3000").rstrip("-").strip() or (dash and not dash.endswith(" ")):
            return problem("PD001.dash", "dash", "dash", "- ")
        if shape["quote"] in "“”" and shape["quote"]:
            return problem("PD001.quoted_key", "quote", "close", shape["key"])
        if shape["colon"] == "：" or "\u3000" in shape["before"] + shape["after"]:
            return problem("PD001.wide_colon", "before", "after", ": " if shape["value"] else ":")
        if shape["colon"] == ":" and not shape["after"] and shape["value"]:
            return problem("PD001.no_blank", "colon", "colon", ": ")
        if not shape["colon"] and shape["before"]:
            return problem("PD001.no_colon", "before", "after", ": " if shape["value"] else ":")
        return None

    def unquoted_value(self, stopped_here: bool) -> Problem | None:
        """A value that must be quoted because its first characters, or a colon in it, mean something to YAML.

        Where the parser did not stop at this line only what can never be meant is taken for a mistake.
        """
        shape = SHAPE.match(self.content)
        if not shape or not shape["colon"] or not shape["after"] + shape["dash"]:
            return None
        value = COMMENT.sub("", shape["value"]).rstrip()
        if not value:
            return None
        start = self.content_start + shape.start("value")
        first = value[0]
        wrong = first in "%@`" or (first in "*&!" and not value[1:2].isascii())
        wrong = wrong or (first in "|>" and not BLOCK_HEADER.match(shape["value"]))
        if stopped_here and not wrong:
            wrong = first in "*&![]{},?-" or ": " in value or value.endswith(":") or first in "\"'"
        if not wrong:
            return None
        if first == "“" and value[-1] in "”“":
            value_text, message = value[1:-1], "PD001.chinese_quotes"
        else:
            value_text, message = value, "PD001.unquoted"
        end = start + len(value)
        args = {"value": value, "first": first, "mark": first}
        return Problem("PD001", message, start, end, args, fix=(TextEdit(start, end, quoted(value_text)),))


def lines_of(text: str) -> Iterator[Line]:
    """The lines that are neither comments nor inside a block text."""
    start = 0
    block: int | None = None
    for end, following in _bounds(text):
        written = text[start:end].rstrip()
        content = written.lstrip(" \t\u3000\u00a0")
        margin = written[: len(written) - len(content)]
        if block is not None and content and len(margin) <= block:
            block = None
        if block is None and content and not content.startswith("#"):
            yield Line(start, end, margin, content)
            shape = SHAPE.match(content)
            if shape and BLOCK_HEADER.match(shape["value"]) and shape["colon"]:
                block = len(margin) + len(shape["dash"])
        start = following


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    for found in LINE_BREAK.finditer(text):
        yield found.start(), found.end()
    yield len(text), len(text)
