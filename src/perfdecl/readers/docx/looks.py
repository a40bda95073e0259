"""How the text of a Word document looks, as far as it matters for what is seen: by styles and by its own settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import BLACK, SMALLEST, WHITE, is_lost
from perfdecl.readers.docx.names import W, is_on, value
from perfdecl.readers.docx.properties import Properties, fill_of, line_properties, properties_of, run_properties
from perfdecl.readers.raised import in_place
from perfdecl.readers.symbols import in_font
from perfdecl.readers.whole_numbers import whole

#: Letters that are moved up or down by more points than this leave their cell, and letters nearer to each other than this
#: part of their size lie over each other.
MOVED, CLOSER = 30, 0.7
#: Letters further from each other than so many points are on no line together, and a run that is set into fewer is none.
APART, FITTED = 50, 3
#: What stands for the colour of the paper where nothing else is behind a text.
OF_PAPER = "paper"
#: Lines of an exact height below so many parts of their letters show nothing.
CUT = 0.4
STRIKES, CAPITALS = ("strike", "dstrike"), ("caps", "smallCaps")


class Ground(NamedTuple):
    """Where a text stands: the colour behind it, empty where that is not known; the style of its table, and the regions of
    that for which it has looks of their own; and how wide its lines are, in points, 0 where that is not known.
    """

    colour: str = OF_PAPER
    table_style: str = ""
    regions: tuple[str, ...] = ()
    wide: float = 0.0


class Look(NamedTuple):
    """How a run is seen, and its font."""

    is_seen: bool = True
    is_struck: bool = False
    font: str = ""
    place: str = ""  # above or below the line
    is_capital: bool = False

    def shows(self, text: str) -> str:
        """A text as it is seen in this look."""
        text = in_place(in_font(text, self.font), self.place)
        return text.upper() if self.is_capital else text


class Looks:
    """The styles of a document, and what they and the settings of a run make of it."""

    def __init__(self, styles: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._chains: dict[str, Properties] = {}
        self._runs: dict[tuple[str, str, tuple[str, ...]], Properties] = {}
        self.paper = WHITE
        self._base: Properties = {}
        for one in styles if styles is not None else ():
            if one.tag == f"{W}docDefaults":
                self._base |= properties_of(one.find(f"{W}rPrDefault"), one.find(f"{W}pPrDefault"))
            elif one.tag == f"{W}style":
                self._styles[one.get(f"{W}styleId", "")] = one
                if is_on(one.get(f"{W}default", "0")):
                    self._default[one.get(f"{W}type", "")] = one.get(f"{W}styleId", "")

    def of(self, run: Element, paragraph: Properties, ground: Ground) -> Look:
        """How a run looks in a paragraph whose properties are known."""
        own = run.find(f"{W}rPr")
        style = value(own, "rStyle")
        known = self._styled(style, paragraph, ground) if own is not None or style else paragraph
        found = known | run_properties(own) if own is not None else known
        return _look(found, self.paper if ground.colour == OF_PAPER else ground.colour, ground.wide)

    def paragraph(self, paragraph: Element, ground: Ground) -> Properties:
        """What the runs of a paragraph look like, unless they say something else."""
        own = paragraph.find(f"{W}pPr")
        style = value(own, "pStyle") or self._default.get("paragraph", "")
        key = style, ground.table_style, ground.regions
        if key not in self._runs:
            self._runs[key] = self._base | self._of_table(ground) | self._chain(style)
        return self._runs[key] | line_properties(own) if own is not None else self._runs[key]

    def shades(self, table_style: str) -> bool:
        """Whether a style of tables may give cells a colour."""
        shades = (shade for one in self._based_on(table_style) for shade in self._styles[one].iter(f"{W}shd"))
        return any(fill_of(shade) not in ("", WHITE) for shade in shades)

    def _of_table(self, ground: Ground) -> Properties:
        """What a style of tables says of all its cells, and of those in some regions."""
        found = dict(self._chain(ground.table_style))
        names = self._based_on(ground.table_style) if ground.regions else []
        for region in ground.regions:
            for name in reversed(names):
                for one in self._styles[name].findall(f"{W}tblStylePr[@{W}type='{region}']"):
                    found |= properties_of(one, one)
        return found

    def _based_on(self, style: str) -> list[str]:
        """A style and those that it is based on."""
        names: list[str] = []
        while style in self._styles and style not in names:
            names.append(style)
            style = value(self._styles[style], "basedOn")
        return names

    def _styled(self, style: str, paragraph: Properties, ground: Ground) -> Properties:
        return paragraph | self._chain(style) if style else paragraph

    def _chain(self, style: str) -> Properties:
        """What a style says, with those that it is based on."""
        if style in self._chains:
            return self._chains[style]
        found: Properties = {}
        for name in reversed(self._based_on(style)):
            found |= properties_of(self._styles[name], self._styles[name])
        self._chains[style] = found
        return found


def ground_of(cell: Element, table: Ground) -> Ground:
    """What stands behind the text of a cell."""
    shade = cell.find(f"{W}tcPr/{W}shd")
    fill = fill_of(shade) if shade is not None else ""
    return table._replace(colour=fill) if fill else table


def _look(found: Mapping[str, str], ground: str, wide: float) -> Look:
    size = whole(found.get("size"), 20) / 2
    line = whole(found.get("line"), 0) / 20
    behind = found.get("mark") or found.get("ground") or found.get("paragraph ground") or ground
    colour = found.get("filled") or found.get("colour", "")
    if colour in ("", "auto"):
        colour = BLACK if found.get("mark") else ""  # on a dark cell it is white by itself
    is_seen = not (
        found.get("vanish")
        or found.get("clear")
        or found.get("away")
        or size < SMALLEST
        or 0 < line < size * CUT
        or whole(found.get("wide"), 100) < 10
        or whole(found.get("moved"), 0) / 2 > MOVED
        or whole(found.get("closer"), 0) / 20 > size * CLOSER
        or whole(found.get("apart"), 0) / 20 > APART
        or whole(found.get("fitted"), FITTED * 20) / 20 < FITTED
        or 0 < wide <= whole(found.get("pushed"), 0) / 20
        or 0 < wide <= whole(found.get("pulled"), 0) / 20
        or is_lost(colour, behind)
    )
    is_struck, is_capital = (bool(found.get(one) or found.get(other)) for one, other in (STRIKES, CAPITALS))
    return Look(is_seen, is_struck, found.get("font", ""), found.get("place", ""), is_capital)
