"""What comes of reading a text that had to be changed for that."""

from typing import NamedTuple

from perfdecl.source.patch import Patched
from perfdecl.source.problem import Problem
from perfdecl.source.tree import Node


class Salvaged(NamedTuple):
    """A text as it could be read with changes, its tree, and what is wrong with it; ``by_lines`` where it was taken to pieces."""

    patched: Patched
    root: Node | None
    problems: list[Problem]
    by_lines: bool = False
