"""Characters that nobody sees: those that change the order in which a text is read, and those that take no room."""

from perfdecl.text.patterns import compile_pattern

#: The controls of writing from right to left (Unicode's Bidi_Control): what is read is not what is written.
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
#: Default-ignorable characters but for variation selectors, which choose the shape of a Chinese character.
NO_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e007f"
)
INVISIBLE = compile_pattern(f"[{BIDI}{NO_WIDTH}]")
_TURNING = compile_pattern(f"[{BIDI}]")


def turns(text: str) -> bool:
    """Whether the text has controls that make it read in another order than it is written in."""
    return _TURNING.search(text) is not None


def without_invisible(text: str) -> str:
    """The text as people see it."""
    return INVISIBLE.sub("", text)


def entry_for(found: list[str]) -> str:
    """The entry of the catalogue for such characters of one place."""
    if any(map(turns, found)):
        return "PD506.bidi"
    return "PD506" if len(found) == 1 else "PD506.several"
