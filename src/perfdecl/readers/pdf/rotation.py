"""Pages that lie on their side, as printer drivers lay them, although nothing says so but the characters."""

from collections import Counter
from math import pi
from typing import Any

from perfdecl.readers.pdf.ruling_lines import Matrix

#: So many characters tell how a page is turned, by quarters.
SAMPLE = 200
UPRIGHT = Matrix()
QUARTERS = (UPRIGHT, Matrix(0, 1, -1, 0), Matrix(-1, 0, 0, -1), Matrix(0, -1, 1, 0))


def upright(text: Any) -> Matrix:
    """How the page is to be turned so that most of its characters stand upright."""
    import pypdfium2.raw as raw

    total = text.count_chars()
    step = total // SAMPLE + 1
    angles = [raw.FPDFText_GetCharAngle(text.raw, index) for index in range(0, total, step)]
    quarters = Counter(round(angle / (pi / 2)) % 4 for angle in angles if angle >= 0)
    return QUARTERS[quarters.most_common(1)[0][0]] if quarters else UPRIGHT


def turned_box(box: tuple[float, float, float, float], matrix: Matrix) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a box on the page that was turned."""
    if matrix is UPRIGHT:
        return box
    (left, low), (right, high) = matrix.of(*box[:2]), matrix.of(*box[2:])
    return min(left, right), min(low, high), max(left, right), max(low, high)


def angle_of(turned: Matrix) -> float:
    """By how much, in radians, the upright characters of a page are turned that is turned back so."""
    return QUARTERS.index(turned) * pi / 2
