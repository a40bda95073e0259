"""Days and times of a spreadsheet as its formats show them: 45657.75 as 2024年12月31日 18:00."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from perfdecl.readers.xlsx.format_codes import Piece, Section

SECONDS = 86_400
WEEKDAYS = "一二三四五六日"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = tuple("January February March April May June July August September October November December".split())
#: Halves of a day, before noon and after.
HALVES = {"am/pm": ("AM", "PM"), "a/p": ("A", "P"), "上午/下午": ("上午", "下午")}


def text_of_moment(section: Section, number: Decimal, epoch: date) -> str:
    """A number of days since ``epoch``, within the days that there are, in a format of days."""
    seconds = round(number * SECONDS)
    moment = datetime.combine(epoch, time()) + timedelta(days=seconds // SECONDS, seconds=seconds % SECONDS)
    has_halves = any(piece.text.lower() in HALVES for piece in section.pieces)
    return "".join(_part(piece, name, moment, seconds, has_halves) for piece, name in _named(section)).strip()


def _named(section: Section) -> Iterator[tuple[Piece, str]]:
    """The pieces with what each means: an m behind hours, or before seconds, is minutes."""
    dates = [piece.text.lower().strip("[]") for piece in section.pieces if piece.kind == "date"]
    at = -1
    for piece in section.pieces:
        if piece.kind != "date":
            yield piece, ""
            continue
        at += 1
        before = next((one for one in reversed(dates[:at]) if one not in HALVES), "")
        behind = next((one for one in dates[at + 1 :] if one not in HALVES), "")
        is_minutes = dates[at] in ("m", "mm") and (before.startswith("h") or behind.startswith("s"))
        yield piece, dates[at].replace("m", "n") if is_minutes else dates[at]


def _part(piece: Piece, name: str, moment: datetime, seconds: int, has_halves: bool) -> str:
    if not name:
        return piece.text if piece.kind == "text" else {"point": ".", "comma": ","}.get(piece.kind, "")
    width = min(len(name), 2)
    if piece.text.startswith("["):
        unit = {"h": 3600, "m": 60, "n": 60, "s": 1}[name[0]]
        return f"{seconds // unit:0{width}}"
    if name in HALVES:
        return HALVES[name][moment.hour >= 12]
    match name[0]:
        case "y" | "e":
            return f"{moment.year:04}" if len(name) > 2 or name[0] == "e" else f"{moment.year % 100:02}"
        case "m":
            month = MONTHS[moment.month - 1]
            return {3: month[:3], 4: month, 5: month[:1]}.get(len(name), f"{moment.month:0{width}}")
        case "d":
            day = DAYS[moment.weekday()]
            return {3: day[:3], 4: day}.get(len(name), f"{moment.day:0{width}}")
        case "a":
            return ("星期" if len(name) == 4 else "") + WEEKDAYS[moment.weekday()]
        case "h":
            return f"{(moment.hour - 1) % 12 + 1 if has_halves else moment.hour:0{width}}"
        case "n":
            return f"{moment.minute:0{width}}"
        case "s":
            return f"{moment.second:0{width}}"
    return ""
