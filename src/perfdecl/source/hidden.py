"""Invisible characters where they change what the file means: before and within keys and in amounts.

Those within texts are the business of rule PD506; here they would hide a key of the form, or spoil a number or the
indentation, and the message about that would show two strings that look the same.
"""

from collections.abc import Iterator

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import SHAPE, bounds
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.text.characters import Character
from perfdecl.text.invisible import INVISIBLE, entry_for, turns, without_invisible

#: YAML does not allow it within a file, wherever it stands.
BYTE_ORDER_MARK = "\ufeff"


def hidden(text: str, keys: Keys) -> Iterator[Problem]:
    """One problem a line; the cure deletes the characters."""
    for start, end in bounds(text):
        line = text[start:end]
        if INVISIBLE.search(line) and (found := list(_spoiling(line, keys))):
            chars = [line[at] for at in found]
            first = next((at for at in found if turns(line[at])), found[0])
            fix = tuple(TextEdit(start + at, start + at + 1, "") for at in found)
            args = {"character": Character(line[first]), "count": len(found)}
            yield Problem("PD506", entry_for(chars), start + first, start + first + 1, args, fix=fix)


def _spoiling(line: str, keys: Keys) -> Iterator[int]:
    """The columns of the characters in a line that its key, its indentation or its amount suffers from."""
    seen = without_invisible(line)
    shape = SHAPE.match(seen)
    is_comment = seen.lstrip().startswith("#")
    known = shape is not None and shape["key"] in keys.every
    is_key = shape is not None and (known or (shape["colon"] == ":" and bool(shape["after"] or not shape["value"])))
    # All that stands before the value, counted in what is seen.
    until = shape.start("value") if shape and is_key and not is_comment else 0
    if shape and known and shape["key"] not in keys.texts:
        until = len(seen)
    shown = 0
    for at, char in enumerate(line):
        if not INVISIBLE.match(char):
            shown += 1
        elif char == BYTE_ORDER_MARK or shown < until or (until and shown == until == len(seen)):
            yield at
