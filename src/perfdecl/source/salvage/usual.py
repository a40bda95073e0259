"""Where the lines of a file usually stand: most of them are right."""

from collections import Counter
from collections.abc import Iterator, Sequence

from perfdecl.model.vocabulary import Shape
from perfdecl.source.rows import UNKNOWN, Row

#: The layout that ``fmt`` writes: blanks a level, and from a dash to its key.
STEP, WIDTH = 2, 2
#: How many mappings and how many lists a part is in.
Depth = tuple[int, int]


class Usual:
    """The columns of parts by how deep they are, as most rows of the text have them."""

    def __init__(self, rows: Sequence[Row], shape: Shape) -> None:
        self._depths: dict[Shape, Depth] = {}
        of_key: dict[str, set[Depth]] = {}
        for part, depth in _depths(shape, (0, 0)):
            self._depths.setdefault(part, depth)
            for key in part.english:
                of_key.setdefault(key, set()).add(depth)
        counted: dict[Depth, Counter[int]] = {}
        widths = Counter(row.column - row.dash for row in rows if row.dash is not None and row.dash != UNKNOWN)
        for row in rows:
            depths = of_key.get(row.key, set())
            if len(depths) == 1 and row.dash is None and row.column != UNKNOWN:
                counted.setdefault(next(iter(depths)), Counter())[row.column] += 1
        self._columns = {depth: some.most_common(1)[0][0] for depth, some in counted.items()}
        self._width = widths.most_common(1)[0][0] if widths else WIDTH
        steps = Counter(
            column - self._columns[depth[0] - 1, depth[1]]
            for depth, column in self._columns.items()
            if depth[0] and (depth[0] - 1, depth[1]) in self._columns
        )
        self._step = max(steps.most_common(1)[0][0], 1) if steps else STEP

    def column(self, part: Shape, above: int) -> int:
        """Where the keys of a part stand whose parent stands in the column ``above``."""
        column = self._columns.get(self._depths[part], UNKNOWN)
        if above == UNKNOWN:
            return max(column, 0)
        return column if column > above else above + self._step

    def dash(self, part: Shape, above: int) -> int:
        """Where the dashes of a list stand whose key stands in the column ``above``."""
        column = self._columns.get(self._depths[part], UNKNOWN)
        dash = column - self._width
        return dash if dash >= above and column != UNKNOWN else above + self._step


def _depths(shape: Shape, depth: Depth) -> Iterator[tuple[Shape, Depth]]:
    yield shape, depth
    for name, part in shape.parts.items():
        yield from _depths(part, (depth[0] + 1, depth[1] + (name in shape.lists)))
