"""How an indicator's value was understood, in words."""

from perfdecl.indicators.value import Operator, Value
from perfdecl.messages import Language, say

SIGNS: dict[Operator | None, str] = {
    "≥": "lsp.sign.least",
    "≤": "lsp.sign.most",
    ">": "lsp.sign.more",
    "<": "lsp.sign.less",
    "=": "lsp.sign.equal",
    None: "lsp.sign.none",
}


def value_in_words(value: Value, language: Language) -> str:
    """Sign, number and unit, or range, or days; that it is a text, or that nobody understands it."""
    sign = say(SIGNS[value.operator], language)
    unit = value.unit or say("lsp.value.no_unit", language)
    match value.kind:
        case "number":
            return say("lsp.value.number", language, sign=sign, number=str(value.value), unit=unit)
        case "range":
            return say("lsp.value.range", language, low=str(value.low), high=str(value.high), unit=unit)
        case "date" if value.start is None or value.end is None:
            return say("lsp.value.day_without_year", language, sign=sign)
        case "date" if value.start == value.end:
            return say("lsp.value.day", language, sign=sign, day=str(value.start))
        case "date":
            return say("lsp.value.days", language, sign=sign, start=str(value.start), end=str(value.end))
    if value.has_no_such_day:
        return say("lsp.value.no_such_day", language)
    return say("lsp.value.unclear" if value.is_unclear else "lsp.value.text", language)
