"""Items of a list that begin with what belongs behind their first key: ``- 居民满意度``, and below it ``annual: ≥90%``."""

from perfdecl.model.vocabulary import Keys, first_keys
from perfdecl.source.lines import Line, lines_of
from perfdecl.source.problem import Problem, TextEdit

DASH = "- "
#: So many characters of a text are shown.
SHOWN = 20


def headless(text: str, keys: Keys, stop: int) -> list[Problem]:
    """Each such item that begins before the offset ``stop``; the cure writes the key there."""
    found: list[Problem] = []
    above: Line | None = None
    for line in lines_of(text):
        if above is not None and above.start <= stop and len(line.margin) > len(above.margin):
            first = _first_beside(line.key, keys)
            if first:
                found.append(_problem(above, first, len(line.margin)))
        above = line if line.content.startswith(DASH) and line.key not in keys.every else None
    return found


def _first_beside(key: str, keys: Keys) -> str:
    """The first key of the items that have ``key`` further on, in its vocabulary; empty where none has."""
    for shape in keys.shape.walk():
        for name in shape.lists:
            english, chinese = first_keys(shape.parts[name])
            if key in shape.parts[name].english and key not in (english, chinese):
                return english if key.isascii() else chinese
    return ""


def _problem(line: Line, first: str, column: int) -> Problem:
    """The key belongs into the column of those below it."""
    content = line.content.removeprefix(DASH).lstrip()
    start = line.content_end - len(content)
    args = {"first": first, "written": content[:SHOWN]}
    fix = (TextEdit(line.content_start, start, f"{DASH.ljust(column - len(line.margin))}{first}: "),)
    return Problem("PD001", "PD001.headless", start, line.content_end, args, fix=fix)
