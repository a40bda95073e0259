"""Dates that are in no calendar: 2024年2月30日, 13月底前."""

from functools import cache
from re import Pattern
from re import compile as compile_pattern

from perfdecl.indicators.dates import in_digits
from perfdecl.indicators.months import last_day


def is_no_such_day(text: str, year: int | None) -> bool:
    """Whether ``text`` (as :func:`~perfdecl.indicators.characters.plain` gives it) holds a date that does not exist.

    Only where nothing but a date can be meant: with 月 and 日, or with a year and the same sign twice.
    """
    for found in _pattern().finditer(in_digits(text)):
        written = found["y"] or found["y2"]
        month, day = int(found["m"] or found["m2"] or found["m3"]), int(found["d"] or found["d2"] or 1)
        which = int(written) if written else year
        if not 1 <= month <= 12 or not 1 <= day <= last_day(which or 2000, month):
            return True
    return False


@cache
def _pattern() -> Pattern[str]:
    year = r"(?:19|20)[0-9]{2}"
    return compile_pattern(
        rf"(?:(?P<y>{year})年)?(?<![0-9])(?P<m>[0-9]{{1,2}})月(?P<d>[0-9]{{1,2}})(?:[日号]|$)"
        rf"|(?<![0-9.])(?P<y2>{year})(?P<s>[./-])(?P<m2>[0-9]{{1,2}})(?P=s)(?P<d2>[0-9]{{1,2}})(?![0-9./-])"
        r"|(?<![0-9])(?P<m3>[0-9]{2})月(?:底|末|初|[上中下]旬)"
    )
