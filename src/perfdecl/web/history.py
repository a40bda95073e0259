"""What has been done to a file here, to be undone and done again."""

from typing import NamedTuple

#: Characters of all texts that are kept.
MOST = 20_000_000


class Step(NamedTuple):
    """A change: the text before it and after it."""

    before: str
    after: str


class History:
    """The steps that can be undone, the last one at the end, and those that can be done again."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, before: str, after: str) -> None:
        """Something new was done: what was undone is gone."""
        self.undone.clear()
        self.done.append(Step(before, after))
        kept = sum(len(step.before) for step in self.done)
        while kept > MOST and len(self.done) > 1:
            kept -= len(self.done.pop(0).before)
