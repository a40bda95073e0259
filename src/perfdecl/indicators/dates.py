"""Dates and periods: days, months, quarters, halves and years, alone or from one to another."""

from calendar import monthrange
from datetime import date
from functools import cache
from re import Match, Pattern
from re import compile as compile_pattern
from typing import NamedTuple

_YEAR = r"(?:19|20)[0-9]{2}"
#: One end of a period. 年 and the rest are optional; what is not written is taken from the other end, or from the year.
_POINT = (
    rf"(?:(?P<y>{_YEAR})(?:年度?|[./-](?=[0-9])|(?=$|[~至到-]))?)?"
    r"(?:(?P<m>1[0-2]|0?[1-9])(?:月份?|[./-](?=[0-9])|(?=$|[~至到-]))?(?:(?P<d>3[01]|[12][0-9]|0?[1-9])[日号]?)?)?"
    r"(?:第?(?P<q>[一二三四1-4])季度?|(?P<h>[上下])半年|(?P<part>[上中下]旬|底|末|初|年底|年末|年初|全年))?"
)
_SEPARATOR = r"(?:-{1,2}|~|至|到)"
#: Words round a date that change nothing of what it says.
_BEHIND = r"(?:之?前|以前|内|以内|止|为止)?(?:全部|全面|按时|如期|按期)?(?:完成|竣工|完工|支付完毕|发放到位|发放|到位|实施|结束|完毕)?"
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}


class Period(NamedTuple):
    """The first and the last day of what is named, None where the year is not known; ``before``: by then at the latest."""

    start: date | None
    end: date | None
    before: bool


def read_period(text: str, year: int | None) -> Period | None:
    """The period that ``text`` names, None where it names none. ``year`` is what is meant where none is written."""
    compact = _compact(text)
    if compact is not None:
        return Period(compact, compact, False)
    found = _pattern().fullmatch(text)
    if not found or not _is_date(found):
        return None
    first = _point(found, "1")
    second = _point(found, "2") if found["sep"] else None
    if second is not None:
        if not first["y"] and second["y"]:
            first["y"] = second["y"]
        elif first["y"] and not second["y"]:
            second["y"] = first["y"]
        if first["m"] and not second["m"] and second["y"] == first["y"]:
            return None
    start = _bounds(first, year)
    end = _bounds(second, year) if second is not None else start
    if start is None or end is None:
        return None
    begin, finish = start[0], end[1]
    if begin and finish and begin > finish:
        return None
    return Period(begin, finish, "前" in (found["behind"] or ""))


@cache
def _pattern() -> Pattern[str]:
    """Compiled when the first text that may be a date comes: most declarations have none."""
    first = _POINT.replace("P<y>", "P<y1>").replace("P<m>", "P<m1>").replace("P<d>", "P<d1>")
    first = first.replace("P<q>", "P<q1>").replace("P<h>", "P<h1>").replace("P<part>", "P<part1>")
    second = first.replace("1>", "2>")
    return compile_pattern(rf"{first}(?:(?P<sep>{_SEPARATOR}){second})?(?P<behind>{_BEHIND})")


def _is_date(found: Match[str]) -> bool:
    """Whether anything says that these digits are a date: 3-5 or 2100 alone do not."""
    text = found.group()
    written = any(sign in text for sign in "年月季旬")
    has_year = bool(found["y1"] or found["y2"])
    joined = bool(found["y1"] and found["m1"]) or bool(found["y1"] and found["y2"])
    parts = any(found[name] for name in ("m1", "q1", "h1", "part1", "y1"))
    return parts and (written or (has_year and joined))


def _point(found: Match[str], which: str) -> dict[str, str | None]:
    return {name: found[f"{name}{which}"] for name in ("y", "m", "d", "q", "h", "part")}


def _bounds(point: dict[str, str | None], year: int | None) -> tuple[date | None, date | None] | None:
    """First and last day of one point; (None, None) without a year, None where there is no such day."""
    which = int(point["y"]) if point["y"] else year
    first, last = 1, 12
    if point["q"]:
        quarter = _QUARTERS.get(point["q"]) or int(point["q"])
        first, last = quarter * 3 - 2, quarter * 3
    elif point["h"]:
        first, last = (1, 6) if point["h"] == "上" else (7, 12)
    elif point["m"]:
        first = last = int(point["m"])
    elif not point["y"] and not point["part"]:
        return None
    day, end = 1, monthrange(which or 2000, last)[1]
    part = point["part"] or ""
    if point["d"]:
        if int(point["d"]) > end:
            return None
        day = end = int(point["d"])
    elif part == "上旬":
        end = 10
    elif part == "中旬":
        day, end = 11, 20
    elif part == "下旬":
        day = 21
    elif part.endswith(("底", "末")):
        first, day = last, end
    elif part.endswith("初"):
        last, end = first, 10
    if which is None:
        return None, None
    return date(which, first, day), date(which, last, end)


def _compact(text: str) -> date | None:
    """A day written as eight digits."""
    if len(text) != 8 or not text.isdigit() or not text.startswith(("19", "20")):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
