"""The codes of number formats taken apart: places for digits, texts, dates, conditions."""

from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.readers.xlsx.colours import colour_named

#: A quoted text or a character for itself, room and filling (which are no text), what is in brackets, and what has a
#: meaning.
PIECE = compile_pattern(
    r'"(?P<quoted>[^"]*)"|[\\!](?P<char>.)|[_*].|\[(?P<bracket>[^\]]*)\]|(?P<end>;)|(?P<general>General|G/通用格式)'
    r"|(?P<exponent>E[+-]0+)|(?P<point>\.)|(?P<comma>,)|(?P<percent>%)|(?P<at>@)|(?P<digit>[0#?])"
    r"|(?P<date>y+|m+|d+|h+|s+|e+|aaaa?|AM/PM|A/P|上午/下午)|(?P<other>.)",
    IGNORECASE,
)
CONDITION = compile_pattern(r"(<=|>=|<>|<|>|=)(-?[0-9]{1,30}(?:\.[0-9]{1,30})?)")
#: A currency and its language: [$¥-804].
CURRENCY = compile_pattern(r"\$([^-\]]*)")
#: The long day and the time as a Chinese system shows them, whatever stands behind.
OF_SYSTEM = {"[$-F800]": 'yyyy"年"m"月"d"日"', "[$-F400]": "h:mm:ss"}
#: Numbers in Chinese characters.
NUMERALS = compile_pattern("DBNum([12])", IGNORECASE)
#: Hours, minutes or seconds that are counted beyond a day.
ELAPSED = compile_pattern("h+|m+|s+", IGNORECASE)
#: What separates the parts of a date.
SEPARATORS = "/-:年月日时分秒"


class Piece(NamedTuple):
    """A piece of a format: ``digit``, ``point``, ``comma``, ``percent``, ``exponent``, ``date``, ``text``, ``general``, ``@``."""

    kind: str
    text: str


class Section(NamedTuple):
    """One part of a format: what it is made of, and for which numbers it is, if it says so."""

    pieces: tuple[Piece, ...]
    condition: tuple[str, Decimal] | None = None
    colour: str = ""  # six hexadecimal digits
    numerals: str = ""  # 1: 一二三, 2: 壹贰叁

    @property
    def is_general(self) -> bool:
        """Whether it shows a number as it is."""
        return "general" in self._kinds

    @property
    def _kinds(self) -> list[str]:
        return [piece.kind for piece in self.pieces]

    @property
    def is_date(self) -> bool:
        """Whether it shows days."""
        return "date" in self._kinds

    @property
    def has_text(self) -> bool:
        """Whether it has a place for a text."""
        return "@" in self._kinds

    @property
    def digits(self) -> int:
        """How many places for digits there are."""
        return self._kinds.count("digit")

    @property
    def _point(self) -> int:
        return self._kinds.index("point") if "point" in self._kinds else len(self.pieces)

    @property
    def whole(self) -> int:
        """Places before the point."""
        return sum(piece.kind == "digit" for piece in self.pieces[: self._point])

    @property
    def least(self) -> int:
        """Digits before the point that are always there."""
        places = [piece.text for piece in self.pieces[: self._point] if piece.kind == "digit"]
        return len(places) - places.index("0") if "0" in places else 0

    @property
    def needs_zero(self) -> bool:
        """Whether a zero before the point is shown."""
        return self.least > 0

    @property
    def decimals(self) -> int:
        """Places behind the point."""
        return sum(piece.kind == "digit" for piece in self.pieces[self._point :])

    @property
    def percents(self) -> int:
        """How many times it multiplies by a hundred."""
        return self._kinds.count("percent")

    @property
    def _number(self) -> list[str]:
        """The kinds of pieces before the point, from the first place for a digit to the last comma behind one."""
        kinds = self._kinds[: self._point]
        return kinds[kinds.index("digit") :] if "digit" in kinds else []

    @property
    def thousands(self) -> int:
        """How many times it divides by a thousand: by commas behind the last place, or the last one before the point."""
        return _commas(self._number) + _commas(self._kinds[self._point :])

    @property
    def is_fraction(self) -> bool:
        """Whether it shows halves and quarters."""
        return Piece("text", "/") in self.pieces and Piece("digit", "?") in self.pieces

    @property
    def is_grouped(self) -> bool:
        """Whether commas part thousands."""
        kinds = self._number
        last = len(kinds) - 1 - kinds[::-1].index("digit") if kinds else 0
        return "comma" in kinds[:last]

    @property
    def is_scientific(self) -> bool:
        """Whether it shows a power of ten."""
        return "exponent" in self._kinds

    @property
    def is_parted(self) -> bool:
        """Whether a text stands between the places before the point: 0!.0000 shows ten thousands."""
        kinds = self._number
        last = len(kinds) - 1 - kinds[::-1].index("digit") if kinds else 0
        return "text" in kinds[:last]

    @property
    def literal(self) -> str:
        """The texts alone."""
        return "".join(piece.text for piece in self.pieces if piece.kind == "text")

    def holds(self, number: Decimal) -> bool:
        """Whether its condition is true of a number; without one it is."""
        if self.condition is None:
            return True
        sign, limit = self.condition
        return {
            "<": number < limit,
            ">": number > limit,
            "=": number == limit,
            "<=": number <= limit,
            ">=": number >= limit,
            "<>": number != limit,
        }[sign]


def _commas(kinds: list[str]) -> int:
    """How many commas follow the last place for a digit."""
    last = len(kinds) - 1 - kinds[::-1].index("digit") if "digit" in kinds else len(kinds)
    count = 0
    for kind in kinds[last + 1 :]:
        if kind != "comma":
            break
        count += 1
    return count


@lru_cache(1000)
def sections_of(code: str) -> list[Section]:
    """The parts of a format, of which there is at least one."""
    code = next((shown for begin, shown in OF_SYSTEM.items() if code.upper().startswith(begin)), code)
    found: list[Section] = []
    pieces: list[Piece] = []
    condition: tuple[str, Decimal] | None = None
    colour = numerals = ""
    for one in PIECE.finditer(code):
        kind = one.lastgroup
        if kind == "end":
            found.append(Section(tuple(pieces), condition, colour, numerals))
            pieces, condition, colour, numerals = [], None, "", ""
        elif kind == "bracket":
            said = CONDITION.fullmatch(one["bracket"])
            currency = CURRENCY.match(one["bracket"])
            if said:
                condition = said[1], Decimal(said[2])
            elif named := colour_named(one["bracket"]):
                colour = named
            elif digits := NUMERALS.fullmatch(one["bracket"]):
                numerals = digits[1]
            elif ELAPSED.fullmatch(one["bracket"]):
                pieces.append(Piece("date", one[0]))
            elif currency and currency[1]:
                pieces.append(Piece("text", currency[1]))
        elif kind == "general":
            pieces.append(Piece("general", ""))
        elif kind == "at":
            pieces.append(Piece("@", ""))
        elif kind in ("quoted", "char", "other"):
            pieces.append(Piece("text", one[kind]))
        elif kind is not None:
            pieces.append(Piece(kind, one[kind]))
    found.append(Section(tuple(pieces), condition, colour, numerals))
    return found
