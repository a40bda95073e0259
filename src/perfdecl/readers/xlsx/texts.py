"""The texts of cells as they are seen: strings and numbers, with the looks of their styles."""

from datetime import date
from re import compile as compile_pattern
from re import sub
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.readers.colours import is_lost
from perfdecl.readers.document import Sight, Spot
from perfdecl.readers.symbols import in_font
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.looks import Look, Looks
from perfdecl.readers.xlsx.names import S
from perfdecl.readers.xlsx.number_formats import colour_of_text, days_of, shown, shown_text

#: Longer numbers are no numbers: a spreadsheet writes seventeen digits and an exponent.
LONGEST_NUMBER = 100
#: Numbers with the noise of binary floats, or with a power of ten.
NOISY = compile_pattern(r"-?[0-9]+\.[0-9]{10,}|-?[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]{1,2}")


class Seen(NamedTuple):
    """What is seen of a cell: its text, of which ``lost`` is not seen and ``struck`` is struck through; where a number is
    shown as another one, ``shown`` is that; the formula that it comes from; and the look of the cell.
    """

    text: str
    lost: str = ""
    struck: str = ""
    shown: str | None = None
    formula: str = ""
    is_number: bool = False
    is_repeated: bool = False
    look: Look = Look()


class Texts:
    """Reads the texts of all sheets, and gathers their sights."""

    def __init__(self, strings: list[Element], looks: Looks, epoch: date) -> None:
        self.sights: list[Sight] = []
        self.uncalculated: set[Spot] = set()  # formulas whose results are not in the file
        self._strings = strings
        self._known: dict[tuple[int, Look], tuple[str, str, str]] = {}
        self._looks = looks
        self._epoch = epoch

    def plain(self, cell: Element) -> str:
        """A cell's text, whatever it looks like."""
        return (
            self._string(cell, Look())[0] if cell.get("t", "n") in ("s", "inlineStr") else cell.findtext(f"{S}v") or ""
        )

    def of(self, cell: Element, knows_ground: bool, shows_zeros: bool) -> Seen:
        """What is seen of a cell."""
        look = self._looks.of(cell.get("s"))
        if not knows_ground:
            look = look._replace(ground="")
        return self._of(cell, look, shows_zeros)._replace(look=look)

    def _of(self, cell: Element, look: Look, shows_zeros: bool) -> Seen:
        formula = cell.find(f"{S}f")
        said = f"={formula.text or ''}" if formula is not None else ""
        kind = cell.get("t", "n")
        if kind in ("s", "inlineStr"):
            text, lost, struck = self._string(cell, look)
            if text and (colour := colour_of_text(look.code)) and is_lost(colour, look.ground):
                return Seen("", lost=text + lost, formula=said)
            return _hidden(Seen(text, lost, struck, formula=said), shown_text(text, look.code))
        value = cell.findtext(f"{S}v") or ""
        if kind == "d" and (days := days_of(value, self._epoch)):
            kind, value = "n", days
        if kind == "str":
            value = value.replace("\r\n", "\n")
        if not look.is_seen:
            return Seen("", lost=value, formula=said)
        struck = value if look.is_struck else ""
        if kind != "n" or not value:
            value = {"1": "TRUE", "0": "FALSE"}.get(value, value) if kind == "b" else value
            return _hidden(Seen(value, "", struck, formula=said), shown_text(value, look.code))
        number = _number(value)
        text, other, colour = shown(number, look.code, self._epoch)
        if text and colour and is_lost(colour, look.ground):
            return Seen("", lost=text, formula=said)
        text = in_font(text, look.font)
        if not shows_zeros and number.strip("0.") == "":
            other = ""
        lost = number if not text else ""
        return Seen(text, lost, struck, other, said, is_number=text[:1].isdigit(), is_repeated=look.is_repeated)

    def _string(self, cell: Element, look: Look) -> tuple[str, str, str]:
        """The text of a shared or inline string with what is not seen and what is struck through of it."""
        if cell.get("t") == "s":
            index = whole(cell.findtext(f"{S}v"), -1)
            if not 0 <= index < len(self._strings):
                return "", "", ""
            known = self._known.get((index, look))
            if known is None:
                known = self._known[index, look] = self._pieces(self._strings[index], look)
            return known
        found = [self._pieces(one, look) for one in cell.findall(f"{S}is")]
        return found[0] if found else ("", "", "")

    def _pieces(self, item: Element, look: Look) -> tuple[str, str, str]:
        """Its runs, each with its own looks; phonetic guides left out."""
        pieces = [(text.text or "", look) for text in item.findall(f"{S}t")]
        for run in item.findall(f"{S}r"):
            font = run.find(f"{S}rPr")
            pieces.append((run.findtext(f"{S}t") or "", look if font is None else self._looks.font(font, look)))
        pieces = [(one.shows(_unescaped(text)), one) for text, one in pieces]
        seen = "".join(text for text, one in pieces if one.is_seen)
        lost = "".join(text for text, one in pieces if not one.is_seen)
        struck = "".join(text for text, one in pieces if one.is_seen and one.is_struck)
        return seen, lost, struck


def _hidden(seen: Seen, as_shown: str) -> Seen:
    """What is seen of a text in a format, which may show nothing of it."""
    return seen._replace(text=as_shown, lost=seen.lost or (seen.text if not as_shown else ""))


def _number(value: str) -> str:
    """A number without the noise of binary floats: 1340.7299999999998 is what Excel shows as 1340.73."""
    if len(value) <= LONGEST_NUMBER and NOISY.fullmatch(value):
        return f"{float(value):.10f}".rstrip("0").rstrip(".")
    return value


def _unescaped(text: str) -> str:
    text = sub("_x([0-9A-Fa-f]{4})_", lambda found: _character(int(found[1], 16)), text)
    return text.replace("\r\n", "\n")


def _character(code: int) -> str:
    """One character; half of one is none."""
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
