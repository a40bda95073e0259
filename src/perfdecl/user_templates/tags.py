"""Knowing where in a Word file a tag of its template stands, although filling it in takes the file's structure away.

Each tag gets the number of its place, written as blanks that Jinja passes over, and a line of its own, since a line is
what Jinja says of a mistake.
"""

from re import DOTALL, sub
from re import compile as compile_pattern
from typing import Any, NamedTuple

from perfdecl.user_templates.problem import Spot, TemplateProblem

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAG = compile_pattern(r"\{\{(?:(?!\{[{%]).)*?\}\}|\{%(?:(?!\{[{%]).)*?%\}", DOTALL)
COMMENT = compile_pattern(r"\{#.*?#\}", DOTALL)
#: A tag typed with a Chinese input method: it would be printed as it stands.
WIDE = compile_pattern(r"(?:｛[{｛%％]|[{｛][｛％]).{0,40}")
BEGUN = compile_pattern(r"\{[{%#].*", DOTALL)
STATEMENT = compile_pattern(r"\{%-?\s*(?:tr|tc|p|r)?\s*(\w+)")
#: Blanks of Unicode for the digits of a number, behind one that begins it.
DIGITS = str.maketrans("0123456789", "".join(map(chr, range(0x2000, 0x200A))))
MARK = "\u200a"
NUMBER = compile_pattern(f"{MARK}([\u2000-\u2009]+)")
#: Tags in which docxtpl wants an object of its own instead of a value.
RICH = compile_pattern(r"\{\{-?(r|p|tr|tc)\s(.*)", DOTALL)
RAW = compile_pattern(r"\{%-?\s*raw\b")
PARTS = {f"{W}body": "body", f"{W}document": "body", f"{W}hdr": "header", f"{W}ftr": "footer"}
BLOCKS = frozenset({"for", "if", "macro", "call", "filter", "with"})


class Place(NamedTuple):
    """A tag as its author wrote it, and where it is."""

    tag: str
    spot: Spot


class Places:
    """The tags of all parts of one file."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def number(self, root: Any, part: str) -> None:
        """Write its number into each tag below an element of lxml. Raises TemplateProblem for a tag that has no end."""
        tables = [table for table in root.iter(f"{W}tbl") if not any(True for _ in table.iterancestors(f"{W}tbl"))]
        line = 0
        for paragraph in root.iter(f"{W}p"):
            spot = _cell(paragraph, tables, part)
            if spot is None:
                line += 1
                spot = Spot(part, line=line)
            texts = [text for text in paragraph.iter(f"{W}t") if next(text.iterancestors(f"{W}p")) is paragraph]
            whole = "".join(text.text or "" for text in texts)
            wide = WIDE.search(whole)
            if wide:
                raise TemplateProblem("PD703.wide", spot, tag=wide[0])
            begun = BEGUN.search(TAG.sub("", COMMENT.sub("", whole)))
            if begun:
                raise TemplateProblem("PD703.open", spot, tag=begun[0])
            for tag in TAG.findall(whole):
                if rich := RICH.match(tag):
                    named = rich[2] if rich[2].strip("-} ") else f"{rich[1]} {rich[2]}"
                    raise TemplateProblem("PD703.rich", spot, tag=tag, cure=f"{{{{ {named}")
            # From the last to the first, so that what is still to be done does not move.
            for found in reversed(list(TAG.finditer(whole))):
                at = found.end() - (3 if found[0][-3] == "-" else 2)
                _insert(texts, at, MARK + str(len(self._places)).translate(DIGITS))
                self._places.append(Place(found[0], spot))
                if RAW.match(found[0]):  # what it holds would be numbered, too
                    raise TemplateProblem("PD704.forbidden", spot, tag=found[0], name="raw")

    def at_line(self, source: str, line: int) -> Place | None:
        """The place of the tag that begins a line of what Jinja was given; or that before, where it has none."""
        for text in reversed(source.split("\n")[:line]):
            found = NUMBER.findall(text)
            if found:
                return self._places[_value(found[0])]
        return None

    def unclosed(self, source: str) -> Place | None:
        """The place of the last block that nothing ends."""
        open_blocks: list[str] = []
        for found in TAG.finditer(source):
            statement = STATEMENT.match(found[0])
            if statement and statement[1] in BLOCKS:
                open_blocks.append(found[0])
            elif statement and statement[1].startswith("end") and open_blocks:
                open_blocks.pop()
        numbers = NUMBER.findall(open_blocks[-1]) if open_blocks else []
        return self._places[_value(numbers[0])] if numbers else None


def spot_of(root: Any, element: Any) -> Spot | None:
    """Where in a part, whose root of lxml is given, an element stands; None where it is in no paragraph."""
    part = PARTS.get(root.tag, "notes")
    paragraph = element if element.tag == f"{W}p" else next(element.iterancestors(f"{W}p"), None)
    if paragraph is None:
        return None
    tables = [table for table in root.iter(f"{W}tbl") if not any(True for _ in table.iterancestors(f"{W}tbl"))]
    line = 0
    for one in root.iter(f"{W}p"):
        spot = _cell(one, tables, part) if one is paragraph or _outermost(one, "tr") is None else None
        line += spot is None and _outermost(one, "tr") is None
        if one is paragraph:
            return spot or Spot(part, line=line)
    return None


def one_a_line(source: str) -> str:
    """The source with a line break at the beginning of each tag."""
    return sub(
        TAG, lambda tag: f"{tag[0][:2]}{'-' if tag[0][2] == '-' else ''}\n{tag[0][2:].removeprefix('-')}", source
    )


def _value(digits: str) -> int:
    return int("".join(str(ord(digit) - 0x2000) for digit in digits))


def _insert(texts: list[Any], at: int, mark: str) -> None:
    for text in texts:
        length = len(text.text or "")
        if at <= length:
            text.text = f"{text.text[:at]}{mark}{text.text[at:]}"
            return
        at -= length


def _cell(paragraph: Any, tables: list[Any], part: str) -> Spot | None:
    """The cell that a paragraph stands in, if it is in a table."""
    row, table, cell = (_outermost(paragraph, name) for name in ("tr", "tbl", "tc"))
    if row is None or table is None or not any(one is table for one in row.iterancestors(f"{W}tbl")):
        return None  # or a row that is in no table, as a damaged file may have it
    rows, cells = list(table.iter(f"{W}tr")), list(row.iter(f"{W}tc"))
    return Spot(part, tables.index(table) + 1, rows.index(row) + 1, cells.index(cell) + 1 if cell in cells else 0)


def _outermost(element: Any, name: str) -> Any:
    return next(reversed(list(element.iterancestors(f"{W}{name}"))), None)
