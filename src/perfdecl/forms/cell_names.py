"""What the cells of a form are called: their printed labels, and their names in messages."""

from collections.abc import Mapping
from functools import lru_cache

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape

#: A form has some hundred cells; asked for are those of the files that are checked.
KNOWN = 10_000


class CellNames:
    """The labels of a form: the Chinese names of its fields, and what stands on the form behind some of them.

    ``unprinted`` are the top-level fields that no cell shows.
    """

    def __init__(self, shape: Shape, suffixes: Mapping[Path, str], unprinted: frozenset[str]) -> None:
        self.shape = shape
        self.suffixes = suffixes
        self.unprinted = unprinted
        self.cell_name = lru_cache(KNOWN)(self._cell_name)
        self.label = lru_cache(KNOWN)(self._label)

    def _label(self, *path: str) -> str:
        """The printed label of a field."""
        return self.shape.named(path).label + self.suffixes.get(path, "")

    def _cell_name(self, path: Path) -> str:
        """The printed cell that shows the value at ``path``, as people would name it; empty where nothing is printed."""
        if not path or path[0] in self.unprinted or path[0] not in self.shape.names:
            return ""
        steps: list[str] = []
        for at, step in enumerate(path):
            if isinstance(step, int):
                steps.append(f"第{step + 1}行")
                continue
            fields = tuple(one for one in path[: at + 1] if isinstance(one, str))
            if fields[-1] not in self.shape.within(fields[:-1]).names:
                break
            steps.append(self.label(*fields))
        return " / ".join(steps)
