"""What a spreadsheet shows of a number: 0.95 as 95%, 45657 as 2024/12/31, 500 as 500人.

With how many decimals a number is shown does not matter here, so that amounts stay exact.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from re import IGNORECASE
from re import compile as compile_pattern

#: Formats that have a number instead of a code, as a Chinese spreadsheet shows them.
BUILT_IN = {
    9: "0%",
    10: "0.00%",
    14: "yyyy/m/d",
    22: "yyyy/m/d",
    **dict.fromkeys((27, 50, 52, 57), 'yyyy"年"m"月"'),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), 'm"月"d"日"'),
    31: 'yyyy"年"m"月"d"日"',
}
#: Colours, conditions and languages.
BRACKETS = compile_pattern(r"\[[^\]]*\]")
#: The pieces of a format: a quoted text or a character for itself, room, digits, a part of a date, or something else.
PIECE = compile_pattern(
    r'"(?P<text>[^"]*)"|\\(?P<char>.)|[_*].|(?P<digits>[0#?][0#?.,]*)|(?P<date>y+|m+|d+)|(?P<other>.)', IGNORECASE
)
EPOCH, MACINTOSH = date(1899, 12, 30), date(1904, 1, 1)
#: The last day that a spreadsheet knows, counted from its first.
LAST_DAY = 2_958_465
#: Decimals that a spreadsheet shows, and characters of a format; more there cannot be.
MOST_DECIMALS, LONGEST_CODE = 30, 255
#: A number as spreadsheets write them, and room to round it.
NUMBER = compile_pattern(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
ROOM = Context(prec=100)


def shown(value: str, code: str, epoch: date = EPOCH) -> str:
    """The text of a number in a format; the number as it is where the format adds nothing to what it says."""
    if len(code) > LONGEST_CODE or not NUMBER.fullmatch(value):
        return value
    pieces = [piece.groupdict() for piece in PIECE.finditer(BRACKETS.sub("", code).split(";")[0])]
    if any(piece["date"] for piece in pieces) and 0 <= Decimal(value) <= min(LAST_DAY, (date.max - epoch).days):
        day = epoch + timedelta(days=int(Decimal(value)))
        return "".join(_of_date(piece, day) for piece in pieces).strip()
    adds = any(piece["other"] == "%" or (piece["text"] or piece["char"] or "").strip() for piece in pieces)
    return "".join(_of_number(piece, value, pieces) for piece in pieces).strip() if adds else value


def _of_date(piece: dict[str, str | None], day: date) -> str:
    part = (piece["date"] or "").lower()
    match part[:1]:
        case "y":
            return f"{day.year:04}" if len(part) > 2 else f"{day.year % 100:02}"
        case "m":
            return f"{day.month:0{min(len(part), 2)}}"
        case "d":
            return f"{day.day:0{min(len(part), 2)}}"
    return piece["text"] or piece["char"] or (piece["other"] if piece["other"] in ("/", "-", ".") else "") or ""


def _of_number(piece: dict[str, str | None], value: str, pieces: list[dict[str, str | None]]) -> str:
    digits = piece["digits"]
    if digits is None:
        return piece["text"] or piece["char"] or piece["other"] or ""
    if piece is not next(one for one in pieces if one["digits"]):
        return ""
    if any(one["other"] == "%" for one in pieces):
        decimals = min(len(digits.partition(".")[2]), MOST_DECIMALS)
        shifted = Decimal(value).scaleb(2, ROOM)
        return f"{shifted.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, ROOM):f}"
    return value
