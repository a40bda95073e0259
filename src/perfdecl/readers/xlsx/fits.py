"""Whether what a cell shows has room in it: rows and columns that are too small cut texts off."""

from perfdecl.readers.colours import SMALLEST
from perfdecl.readers.room import LEAST, LONGEST, is_cut, length_of, lines_of
from perfdecl.readers.xlsx.looks import Look, Setting

#: How wide one step of an indent is, in points.
INDENT = 6.0
#: So much longer than its room a text of one line is where its end is missing.
LONGER = 1.1


def is_pushed_out(look: Look, wide: float) -> bool:
    """Whether an indent leaves no room for a character in so many points."""
    return look.setting is not None and 0 < wide <= look.setting.indent * INDENT


def has_room(text: str, look: Look, wide: float, free: float, high: float | None, is_number: bool) -> bool:
    """Whether a text has room in a cell of that size in points, with so many to the right that are ``free`` for it, too.

    A height that is not said grows with the text. Of a number only the height matters: for one without room signs are shown.
    """
    setting = look.setting or Setting()
    if len(text) > LONGEST or not text.strip() or setting.is_turned:
        return True
    wide -= setting.indent * INDENT
    is_one_line = is_number or not setting.is_wrapped
    lines = 1 if is_one_line else lines_of(text, wide, look.size)
    if high is not None and is_cut(lines, high, look.size * LEAST):
        return False
    if is_number or not is_one_line:
        return True
    length = length_of(text.replace("\n", ""), look.size)
    if setting.is_shrunk:
        return length <= wide or look.size * wide / length >= SMALLEST
    return length <= max(wide, free) * LONGER
