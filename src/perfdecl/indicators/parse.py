"""Understanding an indicator's value."""

from decimal import Decimal
from functools import lru_cache
from re import fullmatch, match, search
from re import sub as substitute
from typing import Literal, NamedTuple

from perfdecl.indicators.comparison import Meaning, strip_before, strip_behind
from perfdecl.indicators.numerals import read_chinese, read_digits
from perfdecl.indicators.units import unit_of
from perfdecl.indicators.value import Operator, Value

#: Longer texts are prose, whatever numbers they hold.
LONGEST = 40
SEPARATORS = "~-至到"
#: A date has one of these.
DATED = ("年", "月", "季", "旬", "日", ".", "/", "-", "20")
#: Characters of input methods, PDFs and Excel that mean the same.
SAME = str.maketrans(
    {
        "％": "%", "﹪": "%", "＝": "=", "﹦": "=", "═": "=", "≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "＞": ">", "＜": "<",
        "﹥": ">", "﹤": "<", "（": "(", "）": ")", "，": ",", "．": ".", "：": ":", "—": "-", "–": "-", "―": "-", "－": "-",
        "～": "~", "〜": "~", "∼": "~", "﹣": "-", "−": "-", "／": "/", "\u3000": None, " ": None, "\u00a0": None, "\t": None,
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)  # fmt: skip
# The patterns are compiled, and kept by the module re, when a value first needs them.

#: A remark in brackets at the end, which changes nothing: （含）, （应保尽保）.
NOTE = r"\([^()]{1,16}\)$"
INCLUDED = ("(含)", "(包含)", "(含本数)")
EVERY = r"(?:平均)?每个?([\u4e00-\u9fff]{1,2}?)(?=[≥≤<>=0-9每不至大小超低高少])"
#: The name said again before the number, and what is done behind a percentage.
NAME = r"^[\u4e00-\u9fff]{1,10}[率度](?=[≥≤<>=0-9达不为])"
DONE = r"(?<=%)(?:以上)?(?:完成|合格|到位|覆盖|达标|满意|发放|支付|执行|落实)$"
MONTHS = r"[0-9]{1,3}月"


class _Quantity(NamedTuple):
    number: Decimal
    unit: str
    more: bool  # 余 or 多: somewhat more than the number


@lru_cache(maxsize=4096)
def parse_value(text: str, year: int | None = None) -> Value:
    """What ``text`` says; ``year`` is the fiscal year, for dates that are written without one. Never raises."""
    plain = text.translate(SAME).rstrip("。;,、.；")
    if not plain or len(plain) > LONGEST:
        return Value(text)
    before, rest = strip_before(plain)
    is_duration = any(before) and rest.endswith("月") and fullmatch(MONTHS, rest)
    if is_duration or not any(sign in rest for sign in DATED):
        return _number(text, plain) or Value(text)
    from perfdecl.indicators.dates import read_period

    period = read_period(rest, year)
    if period is None:
        return _number(text, plain) or Value(text)
    operator = _combined([*before, "≤"] if period.before else before)
    if operator is False:
        return Value(text)
    return Value(text, "date", operator, start=period.start, end=period.end)


def _number(text: str, plain: str) -> Value | None:
    """A number or a range, with its comparisons around it; None for everything else."""
    per = ""
    while "每" in plain[:3] and (every := match(EVERY, plain)):
        per, plain = f"{per}/{every[1]}", plain[every.end() :]
    if "率" in plain or "度" in plain:
        plain = substitute(NAME, "", plain)
    before, rest = strip_before(plain)
    if len(before) > 2:  # 至少全年完成2次宣传: a sentence
        return None
    for inner in (rest, substitute(NOTE, "", rest)) if "(" in rest else (rest,):
        behind, core = strip_behind(inner)
        core = core if not behind or not core.endswith(INCLUDED) else substitute(NOTE, "", core)
        found = _compared(text, core, before, behind)
        if found is not None:
            return found._replace(unit=found.unit + per) if found.unit else found
    return None


def _compared(text: str, core: str, before: list[Meaning], behind: list[Meaning]) -> Value | None:
    if core.startswith("±"):
        return _tolerance(text, core[1:], [*before, *behind])
    found = _range(text, core, before, behind)
    if found is not None:
        return found
    done = search(DONE, core) if "%" in core and core[-1] != "%" else None
    quantity = _quantity(core[: done.start()] if done else core)
    if quantity is None:
        return None
    more: list[Meaning] = [">"] if quantity.more else ["≥"] if done and "以上" in done.group() else []
    operator = _combined([*before, *behind, *more])
    return None if operator is False else Value(text, "number", operator, quantity.number, quantity.unit)


def _quantity(text: str) -> _Quantity | None:
    number, written = read_digits(text)
    if number is None:
        number, written = read_chinese(text)
    if number is None:
        return None
    more = written.startswith(("余", "多"))
    unit = unit_of(written[1:] if more else written)
    return None if unit is None else _Quantity(number, unit, more)


def _range(text: str, rest: str, before: list[Meaning], behind: list[Meaning]) -> Value | None:
    """From one number to another, as 80%-90%, or with a comparison for each end."""
    if any(meaning for meaning in (*before, *behind)):
        return _two_sided(text, rest, before)
    low, between = read_digits(rest)
    if low is None:
        return None
    at = next((between.find(sign) for sign in SEPARATORS if sign in between), -1)
    if at < 0:
        return None
    quantity = _quantity(between[at:].lstrip(SEPARATORS))
    unit = unit_of(between[:at])
    if quantity is None or unit is None or (unit and unit != quantity.unit) or low >= quantity.number:
        return None
    if not quantity.unit and low <= 12 and quantity.number <= 31:  # 12-31 may be a day
        return None
    return Value(text, "range", None, unit=quantity.unit, low=low, high=quantity.number)


def _two_sided(text: str, rest: str, before: list[Meaning]) -> Value | None:
    """≥80%且≤90%"""
    for word in ("且", ",", "并"):
        left, found, right = rest.partition(word)
        if not found:
            continue
        other, right = strip_before(right)
        low, high = _quantity(left), _quantity(right)
        ends = [_combined(before), _combined(other)]
        if low and high and low.unit == high.unit and ends[0] in ("≥", ">") and ends[1] in ("≤", "<"):
            return Value(text, "range", None, unit=low.unit, low=low.number, high=high.number)
    return None


def _tolerance(text: str, rest: str, around: list[Meaning]) -> Value | None:
    """±5%: from -5% to 5%."""
    quantity = _quantity(rest)
    if quantity is None or _combined(around) not in (None, "≤", "<", "="):
        return None
    return Value(text, "range", None, unit=quantity.unit, low=-quantity.number, high=quantity.number)


def _combined(meanings: list[Meaning]) -> Operator | Literal[False] | None:
    """The one comparison that is meant; False where two contradict each other."""
    said = {meaning for meaning in meanings if meaning}
    if not said:
        return None
    return said.pop() if len(said) == 1 else False
