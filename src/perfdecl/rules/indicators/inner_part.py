"""A part that a value names itself: ≥1000人（其中：党员300人）."""

from re import finditer

from perfdecl.indicators.one_unit import in_base, is_same_unit
from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.value import Value

_PART = r"其中[:：]?[^0-9０-９]{0,12}?((?:不少于|不低于|≥)?[0-9０-９.,]+[\u4e00-\u9fff]{1,6}?)(?=[)）,，;；、。]|$)"


def part_in(value: Value) -> str | None:
    """The text of a part that is larger than the value, None where none is."""
    if value.value is None:
        return None
    for found in finditer(_PART, value.text):
        part = parse_value(found[1])
        if part.value is None or not is_same_unit(part.unit, value.unit):
            continue
        if in_base(part.value, part.unit)[0] > in_base(value.value, value.unit)[0]:
            return found[1]
    return None
