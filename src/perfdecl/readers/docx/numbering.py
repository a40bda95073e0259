"""The numbers that Word puts before paragraphs by itself: they are seen, but stand in no text."""

from re import sub
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.limits import CHARACTERS, Tally
from perfdecl.readers.whole_numbers import whole

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: The attribute of a paragraph that its number is written to.
NUMBER = "number"
DIGITS = "零一二三四五六七八九"
CHINESE = frozenset(
    {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand"}
)
#: Levels of a list, and the largest number of one that is written out.
LEVELS, LARGEST = 9, 999
#: Characters around the numbers of a level; Word lets nobody type more.
LONGEST = 255


class Level(NamedTuple):
    """One level of a list: its first number, the kind of its numbers, and the text around them."""

    start: int
    kind: str
    text: str


def number_paragraphs(body: Element, numbering: Element | None, tally: Tally) -> None:
    """Write to each paragraph of a list the number that is seen before it; all are counted together. Raises DocumentError."""
    lists = _lists(numbering)
    if any(len(level.text) > LONGEST for levels in lists.values() for level in levels.values()):
        raise DocumentError("PD705.broken", path=tally.path)
    counts: dict[str, list[int | None]] = {}
    for paragraph in body.iter(f"{W}p"):
        paragraph.attrib.pop(NUMBER, None)  # Word has no such attribute
        found = paragraph.find(f"{W}pPr/{W}numPr")
        levels = lists.get(_value(found, "numId"), {})
        level = whole(_value(found, "ilvl") or "0", -1)
        if level not in levels:
            continue
        count = counts.setdefault(_value(found, "numId"), [None] * LEVELS)
        before = count[level]
        count[level] = levels[level].start if before is None else before + 1
        count[level + 1 :] = [None] * (LEVELS - level - 1)
        written = _written(levels, level, count)
        tally.add(CHARACTERS, len(written))
        paragraph.set(NUMBER, written)


def _lists(numbering: Element | None) -> dict[str, dict[int, Level]]:
    """The levels of each list by its number."""
    if numbering is None:
        return {}
    kinds = {
        one.get(f"{W}abstractNumId", ""): {
            int(level.get(f"{W}ilvl", "")): _level(level)
            for level in one.findall(f"{W}lvl")
            if level.get(f"{W}ilvl", "") in set("012345678")
        }
        for one in numbering.findall(f"{W}abstractNum")
    }
    return {
        one.get(f"{W}numId", ""): kinds.get(_value(one, "abstractNumId"), {}) for one in numbering.findall(f"{W}num")
    }


def _level(level: Element) -> Level:
    start = whole(_value(level, "start"), 1)
    return Level(start, _value(level, "numFmt") or "decimal", _value(level, "lvlText"))


def _value(element: Element | None, name: str) -> str:
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", "") if child is not None else ""


def _written(levels: dict[int, Level], level: int, count: list[int | None]) -> str:
    """The text of a level with the numbers that it asks for; bullets are no numbers."""
    if levels[level].kind in ("bullet", "none"):
        return ""

    def number(of: int) -> str:
        known = levels.get(of)
        here = count[of]
        return "" if known is None else _numeral(known.start if here is None else here, known.kind)

    return sub("%([1-9])", lambda found: number(int(found[1]) - 1), levels[level].text)


def _numeral(number: int, kind: str) -> str:
    if not 0 < number <= LARGEST:
        return str(number)
    if kind in CHINESE:
        return _chinese(number)
    if kind in ("upperLetter", "lowerLetter"):
        letter = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if kind == "upperLetter" else letter.lower()
    if kind in ("upperRoman", "lowerRoman"):
        return _roman(number) if kind == "upperRoman" else _roman(number).lower()
    if kind.startswith("decimalEnclosedCircle") and number <= 20:
        return chr(0x2460 + number - 1)
    return str(number)


def _chinese(number: int) -> str:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += DIGITS[0]
    return text + (DIGITS[ones] if ones else "")


def _roman(number: int) -> str:
    text = ""
    for value, letters in zip(
        (900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    ):
        text += letters * (number // value)
        number %= value
    return text
