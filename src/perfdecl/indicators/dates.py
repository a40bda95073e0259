"""Dates and periods: days, months, quarters, halves and years, alone or from one to another."""

from datetime import date
from functools import cache
from re import Match, Pattern, search
from typing import NamedTuple

from perfdecl.indicators.months import last_day
from perfdecl.indicators.numerals import DIGITS, read_numeral
from perfdecl.text.patterns import Guarded, compile_pattern

#: No date is without one of these.
SIGNS = ("年", "月", "季", "Q", "20", "19")
_YEAR = r"(?:19|20)[0-9]{2}"
_NEXT = r"(?=$|[~至到前底末初之以内-])"
#: One end of a period. What is not written is taken from the other end, or from the year. Between year, month and day stands
#: the same sign twice: 2024.01-12 goes from January to December.
_POINT = (
    rf"(?:(?P<y>{_YEAR})(?:年度?|(?P<s>[./-])(?=[0-9])|(?=$|[~至到Q-])))?"
    rf"(?:(?P<m>1[0-2]|0?[1-9])(?:(?P<w>月份?)|(?P<t>(?(s)(?P=s)|[./-]))(?=[0-9])|{_NEXT})"
    r"(?:(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])[日号]?(?:(?<=[日号])(?:2[0-4]|1[0-9]|0?[0-9])(?:[时点]|:[0-5][0-9]))?)?)?"
    r"(?:第?(?P<q>[一二三四1-4])季度?|Q(?P<k>[1-4])|(?P<h>[上下])半年)?"
    r"(?P<part>[上中下]旬|底|末|初|年底|年末|年初|全年)?"
)
_SEPARATOR = r"起?(?:-{1,2}|~|至|到)"
_NEXT_YEAR = Guarded("次翌来", rf"(?P<first>.*{_SEPARATOR})(?:次|翌|来)年(?P<rest>.*)")
_DONE = "完成|竣工|完工|支付完毕|发放|到位|实施|结束|完毕|验收|交付|投入使用|建成|开工|启动|上线|办结|落实|执行"
#: Words round a date that change nothing of what it says; behind 前 anything that is done may stand.
_BEHIND = (
    r"(?:(?P<before>(?:之|以)?前)[\u4e00-\u9fff]{0,16}"
    rf"|(?:内|以内|之内|止|为止|期间)?(?:全部|全面|按时|如期|按期)?(?:(?:{_DONE}){{1,2}})?)"
)
#: Behind 前, these make it say something else.
_NOT_DONE = frozenset("不未没无后起率达至半过一二两三四五六七八九十")
_FIELDS = ("y", "m", "w", "t", "d", "q", "k", "h", "part")
#: 1-3季度: from the first quarter to the third.
_QUARTER_SPAN = compile_pattern(r"(?<![0-9])([1-4一二三])([-~至到])第?([1-4二三四])季度?")
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
#: One of these is in every date that has no year and month.
_WRITTEN = frozenset("年月季Q")
_NUMERALS = compile_pattern(r"[〇○零一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=[月日号])")


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
    text = _next_year(in_digits(text), year)
    if "季" in text:
        text = _QUARTER_SPAN.sub(r"\1季度\2\3季度", text)
    for word in ("本年度", "本年", "当年", "今年", "自", "从"):
        rest = text.removeprefix(word)
        if rest != text:
            text = f"年{rest}" if rest.startswith(("底", "末", "初")) else rest
            break
    found = _pattern().fullmatch(text)
    if not found or not _is_date(found):
        return None
    first = _point(found, "1")
    second = _point(found, "2") if found["sep"] else None
    if second is not None and not _agree(first, second, found["sep"]):
        return None
    start = _bounds(first, year)
    end = _bounds(second, year) if second is not None else start
    if start is None or end is None:
        return None
    begin, finish = start[0], end[1]
    if begin and finish and begin > finish:
        return None
    return Period(begin, finish, found["before"] is not None)


def _next_year(text: str, year: int | None) -> str:
    """10月至次年1月 with both years written out."""
    found = _NEXT_YEAR.fullmatch(text)
    if not found:
        return text
    written = search(_YEAR, found["first"])
    own = int(written.group()) if written else year
    if own is None:
        return text
    return f"{'' if written else f'{own}年'}{found['first']}{own + 1}年{found['rest']}"


def in_digits(text: str) -> str:
    """Years, months and days in Chinese numerals as digits: 二〇二四年十二月."""
    return _NUMERALS.sub(_digits, text)


@cache
def _pattern() -> Pattern[str]:
    """Compiled when the first text that may be a date comes: most declarations have none."""
    ends = []
    for which in "12":
        point = _POINT
        for name in ("s", *_FIELDS):
            point = point.replace(f"P<{name}>", f"P<{name}{which}>")
        ends.append(point.replace("(?(s)(?P=s)", f"(?(s{which})(?P=s{which})"))
    return compile_pattern(rf"{ends[0]}(?:(?P<sep>{_SEPARATOR}){ends[1]})?{_BEHIND}")


def _digits(found: Match[str]) -> str:
    text = found.group()
    if len(text) == 4:
        return "".join(str(DIGITS.get(char, 0)) for char in text)  # ○ is typed for 〇
    number, _ = read_numeral(text)
    return text if number is None else str(number)


def _is_date(found: Match[str]) -> bool:
    """Whether anything says that these digits are a date: 3-5 or 2100 alone do not."""
    text = found.group()
    if found["before"] and _NOT_DONE & set(text[found.end("before") :]):
        return False
    joined = bool(found["y1"] and (found["m1"] or found["y2"]))
    parts = any(found[name] for name in ("m1", "q1", "k1", "h1", "part1", "y1"))
    return parts and (joined or not _WRITTEN.isdisjoint(text))


def _agree(first: dict[str, str | None], second: dict[str, str | None], separator: str) -> bool:
    """Whether both ends can belong together; what the one leaves out is taken from the other."""
    if second["t"] == separator or (first["d"] and second["m"] and not second["d"] and not second["w"]):
        return False  # 2024.1.1-6 may be a month or a day
    if not first["y"] and second["y"]:
        first["y"] = second["y"]
    elif first["y"] and not second["y"]:
        second["y"] = first["y"]
        return not (first["m"] and not second["m"])
    return not (first["m"] and not second["m"] and second["y"] == first["y"])


def _point(found: Match[str], which: str) -> dict[str, str | None]:
    return {name: found[f"{name}{which}"] for name in _FIELDS}


def _bounds(point: dict[str, str | None], year: int | None) -> tuple[date | None, date | None] | None:
    """First and last day of one point; (None, None) without a year, None where there is no such day."""
    which = int(point["y"]) if point["y"] else year
    first, last = 1, 12
    named = point["q"] or point["k"]
    if point["m"] and (named or point["h"]):
        return None
    if named:
        quarter = _QUARTERS.get(named) or int(named)
        first, last = quarter * 3 - 2, quarter * 3
    elif point["h"]:
        first, last = (1, 6) if point["h"] == "上" else (7, 12)
    elif point["m"]:
        first = last = int(point["m"])
    elif not point["y"] and not point["part"]:
        return None
    day, end = 1, last_day(which or 2000, last)
    part = point["part"] or ""
    if point["d"]:
        if int(point["d"]) > end or part:
            return None
        day = end = int(point["d"])
    elif part.endswith("旬"):
        if not point["m"]:
            return None
        day, end = {"上": (1, 10), "中": (11, 20), "下": (21, end)}[part[0]]
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
