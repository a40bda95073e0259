"""Terminal colours, or none. All of them can be read on black and on white."""

from typing import NamedTuple

COLOURS = {"error": "1;31", "warning": "1;33", "info": "1;36"}
#: Line numbers, and marks that are not about the matter itself.
GUTTER = "36"


class Style(NamedTuple):
    """Whether texts are painted."""

    colour: bool

    def paint(self, text: str, code: str) -> str:
        """The text in the colour of an SGR code."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text
