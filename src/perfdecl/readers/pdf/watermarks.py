"""What is stamped across a page and belongs to no cell: watermarks, set aside so that they spoil no text."""

from collections.abc import Iterator
from math import pi
from statistics import median

from perfdecl.readers.colours import WHITE, contrast
from perfdecl.readers.pdf.lattice import Box, Boxes
from perfdecl.readers.pdf.lines import Glyph
from perfdecl.readers.pdf.painting import Painting, runs_of

#: Radians; scans and drivers tilt a page by less.
TILTED = 0.05
#: So many times larger than most characters of the page those of a watermark are.
LARGE = 1.3
#: Of less contrast to the paper than this a character of a form is not, where others are darker.
PALE = 2.5


def watermarks(glyphs: list[Glyph], boxes: Boxes, painting: Painting) -> tuple[list[Glyph], list[str]]:
    """The characters of the page itself, and the texts across it, each once."""
    usual = median(glyph.size for glyph in glyphs) if glyphs else 0.0
    kept: list[Glyph] = []
    texts: list[str] = []
    for run in _runs(glyphs, painting):
        if _is_watermark(run, usual, boxes, painting):
            texts.append(_once("".join(glyph.char for glyph in run).strip()))
        else:
            kept += run
    return kept, [text for text in dict.fromkeys(texts) if text]


def _once(text: str) -> str:
    """What is stamped again and again, one time."""
    again = (text + text).find(text, 1)
    return text[:again] if 0 < again < len(text) else text


def _runs(glyphs: list[Glyph], painting: Painting) -> Iterator[list[Glyph]]:
    """Runs of one colour."""
    for run in runs_of(glyphs):
        start = 0
        for at in range(1, len(run) + 1):
            if at < len(run) and run[at].drawn == run[at - 1].drawn:
                continue
            if at == len(run) or painting.colour(run[at]) != painting.colour(run[start]):
                yield run[start:at]
                start = at


def _is_watermark(run: list[Glyph], usual: float, boxes: Boxes, painting: Painting) -> bool:
    turned = run[0].angle % (pi / 2)
    if min(turned, pi / 2 - turned) > TILTED:
        return True
    is_large, is_pale = run[0].size > LARGE * usual, _is_pale(painting.colour(run[0]))
    if not (is_large or is_pale):
        return False
    places = {_place(boxes, glyph) for glyph in run if glyph.char.strip()}
    if not places - {None}:
        return False
    # Within one cell a text may be large, or stand on its side; across several only what belongs to none does.
    return is_pale or len(places) > 1


def _place(boxes: Boxes, glyph: Glyph) -> Box | None:
    return boxes.at((glyph.left + glyph.right) / 2, glyph.middle)


def _is_pale(colour: str) -> bool:
    return bool(colour) and colour != "clear" and 1 < contrast(colour, WHITE) < PALE
