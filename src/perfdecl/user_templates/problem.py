"""What is wrong with a house template, before anybody's language is known."""

from typing import NamedTuple


class Spot(NamedTuple):
    """Where in a template: a cell of a Word file's table, one of its paragraphs, or a line of a text.

    ``part`` is ``body``, ``header``, ``footer``, ``notes`` or ``text``. Everything counts from 1, what does not apply is 0.
    """

    part: str
    table: int = 0
    row: int = 0
    column: int = 0
    line: int = 0


class TemplateProblem(Exception):
    """A template that cannot be filled. ``entry`` is that of the catalogue, ``words`` fill it in.

    The code is that of the entry: PD703 for a mistake, PD704 for what is refused.
    """

    def __init__(self, entry: str, spot: Spot | None = None, **words: str) -> None:
        super().__init__(entry)
        self.entry = entry
        self.spot = spot
        self.words = words

    @property
    def code(self) -> str:
        """The rule that the entry belongs to."""
        return self.entry.partition(".")[0]
