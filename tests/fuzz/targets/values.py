"""Indicator values: whatever stands there is understood or left as a text, the same each time and in any blanks."""

from decimal import Decimal

from fuzz.target import Target
from fuzz.targets.declaration import SEEDS as DECLARATIONS
from fuzz.targets.declaration import WORDS
from perfdecl.indicators.parse import parse_value

SEEDS = [
    line.split(": ", 1)[1].encode()
    for line in b"\n".join(DECLARATIONS).decode().splitlines()
    if line.strip().startswith(("annual:", "period:", "年度指标值:", "实施周期指标值:")) and ": " in line
]


def run(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")[:20_000]
    value = parse_value(text, 2024)
    assert value == parse_value(text, 2024)
    for field in value:
        if isinstance(field, Decimal):
            assert field.is_finite(), text
    return True


TARGET = Target(SEEDS, WORDS, run)
