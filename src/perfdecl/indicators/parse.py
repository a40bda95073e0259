"""Understanding an indicator's value."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from re import fullmatch
from typing import NamedTuple

from perfdecl.indicators import dates
from perfdecl.indicators.characters import plain
from perfdecl.indicators.comparison import ABOUT, BEFORE, SIGNS, Meaning, combined, word_before
from perfdecl.indicators.endings import strip_end
from perfdecl.indicators.frequency import frequency_of, per
from perfdecl.indicators.naming import LONGEST_NAME, is_name
from perfdecl.indicators.no_such_day import is_no_such_day
from perfdecl.indicators.notes import Notes, read_notes
from perfdecl.indicators.numerals import NUMERALS
from perfdecl.indicators.quantity import read_quantity
from perfdecl.indicators.ranges import Range, read_span, read_two_sided
from perfdecl.indicators.units import noun_of
from perfdecl.indicators.value import Value
from perfdecl.indicators.zero import is_zero

#: Longer texts are prose, whatever numbers they hold.
LONGEST = 60
_MONTHS = r"[0-9]+月"
#: Names that a date can stand behind without any sign.
_DATED_NAMES = ("时间", "日期", "时限", "期限", "节点", "时点")
#: Comparisons that may stand before a name: 至少组织培训3次. Behind 高于 the name is what it is compared with.
_BEFORE_NAMES = ("至少", "最少", "起码")
_NUMBERS = ("±", "-", "+", "百分", "千分之", "万分之", "半", *"0123456789", *NUMERALS)
#: A text with none of these says no number and no date.
_NUMERIC = frozenset((*"0123456789半零年Q百千万", *NUMERALS))
#: What a number with all that may stand before it begins with.
_STARTS = frozenset(
    (*"0123456789±+-:半百千万每人户亩场日月年生校班车床个", *NUMERALS, *(word[0] for word, _ in BEFORE))
)


class _Front(NamedTuple):
    """What stands before a number: a name, comparisons, what it is for each of; and the rest."""

    name: str
    meanings: tuple[Meaning, ...]
    each: tuple[str, ...]
    rest: str


@lru_cache(maxsize=4096)
def parse_value(text: str, year: int | None = None) -> Value:
    """What ``text`` says; ``year`` is the fiscal year, for dates that are written without one. Never raises."""
    written = plain(text) if len(text) <= 4 * LONGEST else ""
    if not written or len(written) > LONGEST:
        return Value(text)
    notes = read_notes(written)
    if notes is None or _NUMERIC.isdisjoint(notes.text):
        return Value(text)
    if "零" in notes.text and is_zero(notes.text):
        return Value(text, "number", None, Decimal(0), "")
    for front in _fronts(notes.text):
        found = _dated(text, front, notes, year) or _numbered(text, front, notes)
        if found is not None:
            return found
    return Value(text, has_no_such_day=is_no_such_day(notes.text, year))


def _fronts(text: str) -> Iterator[_Front]:
    """All that may stand before a number: comparisons and frequencies, the name said again before or among them."""
    bare = list(_grown(_Front("", (), (), text)))
    yield from bare
    for front in bare:
        if any(front.meanings) and not text[: -len(front.rest)].endswith(_BEFORE_NAMES):
            continue
        for cut in range(1, min(len(front.rest), LONGEST_NAME) + 1):
            name, rest = front.rest[:cut], front.rest[cut:]
            if rest[:1] in _STARTS and is_name(name, rest):
                is_said = rest.startswith((*SIGNS, ":"))
                yield from _grown(front._replace(name="" if is_said else name, rest=rest.removeprefix(":")))


def _grown(front: _Front | None) -> Iterator[_Front]:
    while front is not None:
        yield front
        front = _longer(front)


def _longer(front: _Front) -> _Front | None:
    each = frequency_of(front.rest)
    if each is not None:
        return front._replace(each=(*front.each, each[0]), rest=each[1])
    word = word_before(front.rest)
    if word is None:
        return None
    return front._replace(meanings=(*front.meanings, word[1]), rest=front.rest[len(word[0]) :])


def _dated(text: str, front: _Front, notes: Notes, year: int | None) -> Value | None:
    """A date or a period, with the comparisons before it."""
    if front.each or notes.is_exclusive or not any(sign in front.rest for sign in dates.SIGNS):
        return None
    if (front.name and not front.name.endswith(_DATED_NAMES)) or (
        any(front.meanings) and fullmatch(_MONTHS, front.rest)
    ):
        return None
    period = dates.read_period(front.rest, year)
    if period is None:
        return None
    operator = combined((*front.meanings, "≤") if period.before else front.meanings)
    if operator is False:
        return None
    return Value(text, "date", operator, start=period.start, end=period.end)


def _numbered(text: str, front: _Front, notes: Notes) -> Value | None:
    """A number or a range, with the comparisons around it."""
    if not front.meanings and not front.each and (both := read_two_sided(front.rest)):
        return _ranged(text, both, notes, is_certain=True)
    if not front.rest.startswith(_NUMBERS):
        return None
    behind, core = strip_end(front.rest)
    meanings = [*front.meanings, *behind, *notes.meanings]
    if front.rest.endswith(ABOUT):  # 控制在5%左右 sets no limit
        meanings = [None if meaning == "within" else meaning for meaning in meanings]
    said = combined(meanings)
    is_free = said is None or (core.startswith("±") and said in ("≤", "<", "=")) or set(meanings) <= {None, "within"}
    if is_free and (span := read_span(core)):
        return _ranged(text, span, notes, front.each, is_certain=bool(said))
    quantity = read_quantity(core, is_certain=bool(said))
    if quantity is None or (len(meanings) > 2 and noun_of(quantity.unit)):  # 至少全年完成2次宣传: a sentence
        return None
    if quantity.number < 0 and behind == ["≤"]:  # -2%以内 may be meant from either side
        return None
    operator = combined([*meanings, ">"] if quantity.is_more else meanings, exclusive=notes.is_exclusive)
    unit = per(quantity.unit, [*front.each, *notes.each], is_certain=bool(said))
    if operator is False or unit is None:
        return None
    return Value(text, "number", operator, quantity.number, unit)


def _ranged(text: str, found: Range, notes: Notes, each: tuple[str, ...] = (), *, is_certain: bool) -> Value | None:
    unit = per(found.unit, [*each, *notes.each], is_certain=is_certain)
    return None if unit is None else Value(text, "range", unit=unit, low=found.low, high=found.high)
