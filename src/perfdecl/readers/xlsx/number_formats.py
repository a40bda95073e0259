"""What a spreadsheet shows of a number: 0.95 as 95%, 45657 as 2024/12/31, 500 as 500人, 13407300 as 1340.7300.

With how many decimals a number is shown does not matter for its text, so that amounts stay exact; where rounding or a
format shows another number, :class:`Shown` says so.
"""

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.readers.xlsx.format_codes import Piece, Section, sections_of
from perfdecl.readers.xlsx.moments import text_of_moment
from perfdecl.text.counting import numeral

#: Formats that have a number instead of a code, as a Chinese spreadsheet shows them.
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    14: "yyyy/m/d",
    22: "yyyy/m/d",
    37: "#,##0_);(#,##0)",
    38: "#,##0_);(#,##0)",
    39: "#,##0.00_);(#,##0.00)",
    40: "#,##0.00_);(#,##0.00)",
    48: "##0.0E+0",
    **dict.fromkeys((27, 50, 52, 57), 'yyyy"年"m"月"'),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), 'm"月"d"日"'),
    31: 'yyyy"年"m"月"d"日"',
}
EPOCH, MACINTOSH = date(1899, 12, 30), date(1904, 1, 1)
#: The last day that a spreadsheet knows, counted from its first.
LAST_DAY = 2_958_465
#: Decimals that a spreadsheet shows, and characters of a format; more there cannot be.
MOST_DECIMALS, LONGEST_CODE = 30, 255
#: A number as spreadsheets write them, and room to round it.
NUMBER = compile_pattern(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
DIGITS_SEEN = compile_pattern(r"[0-9][0-9,]*(?:\.[0-9]+)?")
DAY = compile_pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?=$|T)")
ROOM = Context(prec=100)
#: What is put around a negative number to say that it is one, and for nothing.
NEGATIVE, NOTHING = ("-", "()", "-()", "△", "▲"), frozenset("-—–－")


class Shown(NamedTuple):
    """The text of a number, and what is seen where that is another number; None where it is the same."""

    text: str
    seen: str | None = None
    colour: str = ""  # that the format gives it


def shown(value: str, code: str, epoch: date = EPOCH) -> Shown:
    """A number in a format; the number as it is where the format adds nothing to what it says."""
    if len(code) > LONGEST_CODE or not NUMBER.fullmatch(value):
        return Shown(value)
    number = Decimal(value)
    section, is_signed = _section(sections_of(code or "General"), number)
    found = _shown(section, is_signed, value, epoch)
    if section.numerals and not section.is_date:
        seen = DIGITS_SEEN.sub(lambda one: numeral(one[0], section.numerals), found.seen or found.text)
        found = found._replace(seen=seen if seen != found.text else found.seen)
    return found._replace(colour=section.colour)


def _shown(section: Section, is_signed: bool, value: str, epoch: date) -> Shown:
    number = Decimal(value)
    if section.is_general:
        return Shown("".join(value if piece.kind == "general" else piece.text for piece in section.pieces).strip())
    if section.is_date:
        if not 0 <= number <= min(LAST_DAY, (date.max - epoch).days):
            return Shown(value)
        return Shown(text_of_moment(section, number, epoch))
    around = section.literal.strip()
    if section.has_text and not section.digits:
        return Shown(f"{around}{value}" if around else value)  # a number as the text that it was typed as
    if section.is_fraction:
        return Shown(value, _as_fraction(section, number))
    if not section.digits or (not number and around and Piece("digit", "0") not in section.pieces):
        # A zero that is a dash, or nothing at all, is still nothing; of another number only the text is seen.
        return Shown(value, None if around else "") if not number and set(around) <= NOTHING else Shown(around)
    written = _written(section, number if is_signed else number.copy_abs())
    plain = not (section.percents or section.thousands or section.is_scientific or section.is_parted)
    if plain and (not around or (number < 0 and not is_signed and around in NEGATIVE)):
        if number < 0 and not is_signed and not around:
            return Shown(written.strip())  # its sign is not shown
        rounded = _rounded(number, section.decimals)
        return Shown(value, None if rounded == number else written.strip())
    if plain:
        exact = value if is_signed else value.lstrip("-")
        return Shown(_around(section, exact).strip())
    return Shown(written.strip())


def days_of(value: str, epoch: date = EPOCH) -> str:
    """The number of a day that is written out, as 2024-12-31T00:00:00; empty where it is none."""
    found = DAY.match(value)
    if not found:
        return ""
    try:
        day = date.fromisoformat(found[0])
    except ValueError:
        return ""
    return str((day - epoch).days) if day >= epoch else ""


def shown_text(text: str, code: str) -> str:
    """A text in a format, of which the fourth part is for texts."""
    if len(code) > LONGEST_CODE or not code:
        return text
    section = _for_text(code)
    if section is None:
        return text
    return "".join(text if piece.kind == "@" else piece.text for piece in section.pieces if piece.kind in ("@", "text"))


def colour_of_text(code: str) -> str:
    """The colour that a format gives to texts; empty where it gives none."""
    section = _for_text(code) if 0 < len(code) <= LONGEST_CODE else None
    return section.colour if section is not None else ""


def _for_text(code: str) -> Section | None:
    """The part of a format that is for texts; None where it has none."""
    sections = sections_of(code)
    if len(sections) > 3:
        return sections[3]
    return sections[-1] if sections[-1].has_text else None


def _as_fraction(section: Section, number: Decimal) -> str | None:
    """A number as a whole one and a part; None where it is whole."""
    places = str(section.pieces[section.pieces.index(Piece("text", "/")) :]).count("kind='digit'")
    exact = Fraction(number.copy_abs())
    near = exact.limit_denominator(10 ** max(1, min(places, 3)) - 1)
    rest = near - int(near)
    if not rest:
        return None if near == exact else f"{'-' if number < 0 else ''}{int(near)}"
    return f"{'-' if number < 0 else ''}{int(near) or ''} {rest.numerator}/{rest.denominator}".replace(
        "- ", "-"
    ).strip()


def _section(sections: list[Section], number: Decimal) -> tuple[Section, bool]:
    """The part of a format that is for a number, and whether it writes the number's sign by itself."""
    with_conditions = [one for one in sections[:3] if one.condition]
    if with_conditions:
        for one in sections[:3]:
            if one.holds(number):
                return one, True
        return sections[min(len(sections), 3) - 1], True
    if number < 0 and len(sections) > 1:
        return sections[1], False
    if number == 0 and len(sections) > 2:
        return sections[2], True
    return sections[0], True


def _rounded(number: Decimal, decimals: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-min(decimals, MOST_DECIMALS)), ROUND_HALF_UP, ROOM)


def _written(section: Section, number: Decimal) -> str:
    """A number with its digits where the format has places for them."""
    scaled = number.scaleb(2 * section.percents - 3 * section.thousands, ROOM)
    exponent = 0
    if section.is_scientific and scaled:
        exponent = scaled.adjusted() // section.whole * section.whole if section.whole else scaled.adjusted()
        scaled = scaled.scaleb(-exponent, ROOM)
    rounded = _rounded(scaled, section.decimals)
    digits = f"{rounded.copy_abs():f}"
    whole, _, decimals = digits.partition(".")
    if section.whole and not section.needs_zero and whole == "0":
        whole = ""
    whole = whole.rjust(section.least, "0")
    if section.is_grouped:
        whole = f"{int(whole or 0):,}" if whole.lstrip("0") == whole or whole == "0" else whole
    return ("-" if rounded < 0 else "") + _placed(section, whole, decimals, exponent)


def _placed(section: Section, whole: str, decimals: str, exponent: int) -> str:
    """Whole digits from the right into their places, the rest into the first; decimals from the left."""
    text = ""
    left = section.whole
    is_behind = False
    for piece in section.pieces:
        if piece.kind == "digit" and not is_behind:
            if section.is_parted:
                left -= 1
                at = len(whole) - left
                text += whole[: max(at, 0)] if left == section.whole - 1 else whole[max(at - 1, 0) : max(at, 0)]
            elif left:
                text, left = text + whole, 0
        elif piece.kind == "digit":
            if decimals and piece.text == "#" and not decimals.strip("0"):
                decimals = ""
            text, decimals = text + decimals[:1], decimals[1:]
        elif piece.kind == "point":
            is_behind = True
            if not section.whole:
                text += whole if whole.strip("0") else ""
            text += "."
        elif piece.kind == "exponent":
            text += f"E{'-' if exponent < 0 else piece.text[1:2].replace('-', '')}{abs(exponent):02}"
        elif piece.kind in ("text", "percent"):
            text += piece.text
    return text


def _around(section: Section, exact: str) -> str:
    """An exact number with the texts around it."""
    text, is_done = "", False
    for piece in section.pieces:
        if piece.kind in ("digit", "point") and not is_done:
            text, is_done = text + exact, True
        elif piece.kind == "text":
            text += piece.text
    return text
