"""The value that stands where nothing usable was written, so that the rest can still be checked."""

from enum import Enum
from typing import Final


class Hole(Enum):
    """The type of :data:`HOLE`."""

    HOLE = "HOLE"


HOLE: Final = Hole.HOLE
