"""The numbers that Word puts before paragraphs by itself: they are seen, but stand in no text."""

from re import sub
from typing import NamedTuple
from xml.etree.ElementTree import Element

from perfdecl.errors import DocumentError
from perfdecl.readers.limits import CHARACTERS, Tally
from perfdecl.readers.whole_numbers import whole
from perfdecl.text.counting import LARGEST, chinese_number, letters_of, roman_number

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: The attribute of a paragraph that its number is written to.
NUMBER = "number"
CHINESE = frozenset(
    {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand"}
)
#: Numbers in circles, in brackets, and with a full stop, by the first of them.
ENCLOSED = {
    "decimalEnclosedCircle": 0x2460,
    "decimalEnclosedCircleChinese": 0x2460,
    "decimalEnclosedParen": 0x2474,
    "decimalEnclosedFullstop": 0x2488,
    "ideographEnclosedCircle": 0x3280,
}
#: What is counted by signs that stand for no number.
ORDERS = {"ideographTraditional": "甲乙丙丁戊己庚辛壬癸", "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥"}
#: The digits of cheques.
FORMAL = frozenset({"chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"})
FORMAL_DIGITS = str.maketrans("一二三四五六七八九十百", "壹贰叁肆伍陆柒捌玖拾佰")
#: Levels of a list.
LEVELS = 9
#: Characters around the numbers of a level; Word lets nobody type more.
LONGEST = 255


class Level(NamedTuple):
    """One level of a list: its first number, the kind of its numbers, and the text around them."""

    start: int
    kind: str
    text: str


def number_paragraphs(body: Element, numbering: Element | None, tally: Tally, styles: Element | None = None) -> None:
    """Write to each paragraph of a list, by itself or by its style, the number that is seen before it; all are counted
    together. Raises DocumentError.
    """
    by_style = _by_style(styles)
    lists = _lists(numbering)
    if any(len(level.text) > LONGEST for levels in lists.values() for level in levels.values()):
        raise DocumentError("PD705.broken", path=tally.path)
    counts: dict[str, list[int | None]] = {}
    kinds, begun = _kinds(numbering)
    for paragraph in body.iter(f"{W}p"):
        paragraph.attrib.pop(NUMBER, None)  # Word has no such attribute
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = _value(paragraph.find(f"{W}pPr"), "pStyle") if by_style else ""
        name, said = by_style.get(style, ("", ""))
        name, said = _value(own, "numId") or name, _value(own, "ilvl") or said
        levels = lists.get(name, {})
        level = whole(said or "0", -1)
        if level not in levels:
            continue
        # Lists of one kind go on counting, unless one begins anew.
        count = counts.setdefault(kinds[name], [None] * LEVELS)
        for anew in begun.pop(name, ()):
            count[anew:] = [None] * (LEVELS - anew)
        before = count[level]
        count[level] = levels[level].start if before is None else before + 1
        count[level + 1 :] = [None] * (LEVELS - level - 1)
        written = _written(levels, level, count)
        tally.add(CHARACTERS, len(written))
        paragraph.set(NUMBER, written)


def _by_style(styles: Element | None) -> dict[str, tuple[str, str]]:
    """The list and the level that styles of paragraphs put them into, those that they are based on included."""
    own: dict[str, tuple[str, str, str]] = {}
    for style in styles.findall(f"{W}style") if styles is not None else ():
        found = style.find(f"{W}pPr/{W}numPr")
        name = style.get(f"{W}styleId", "")
        own[name] = _value(found, "numId"), _value(found, "ilvl"), _value(style, "basedOn")
    known: dict[str, tuple[str, str]] = {}
    for name in own:
        number = level = ""
        here, seen = name, set[str]()
        while here in own and here not in seen and not number:
            seen.add(here)
            number, own_level, above = own[here]
            level, here = level or own_level, above
        if number:
            known[name] = number, level
    return known


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
        one.get(f"{W}numId", ""): _with_own(kinds.get(_value(one, "abstractNumId"), {}), one)
        for one in numbering.findall(f"{W}num")
    }


def _with_own(levels: dict[int, Level], number: Element) -> dict[int, Level]:
    """The levels of a kind of list, with what one list has instead."""
    found = dict(levels)
    for over in number.findall(f"{W}lvlOverride"):
        at, own = over.get(f"{W}ilvl", ""), over.find(f"{W}lvl")
        if at not in set("012345678"):
            continue
        if own is not None:
            found[int(at)] = _level(own)
        if int(at) in found and (start := _value(over, "startOverride")):
            found[int(at)] = found[int(at)]._replace(start=whole(start, 1))
    return found


def _kinds(numbering: Element | None) -> tuple[dict[str, str], dict[str, list[int]]]:
    """The kind of each list by its number, and the levels with which lists begin anew."""
    numbers = numbering.findall(f"{W}num") if numbering is not None else []
    kinds = {one.get(f"{W}numId", ""): _value(one, "abstractNumId") for one in numbers}
    begun = {
        one.get(f"{W}numId", ""): [
            whole(over.get(f"{W}ilvl"), 0) % LEVELS
            for over in one.findall(f"{W}lvlOverride")
            if over.find(f"{W}startOverride") is not None
        ]
        for one in numbers
    }
    return kinds, begun


def _level(level: Element) -> Level:
    start = whole(_value(level, "start"), 1)
    return Level(start, _value(level, "numFmt") or "decimal", _value(level, "lvlText"))


def _value(element: Element | None, name: str) -> str:
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", "") if child is not None else ""


def _written(levels: dict[int, Level], level: int, count: list[int | None]) -> str:
    """The text of a level with the numbers that it asks for; bullets are no numbers."""
    if levels[level].kind == "bullet":
        said = levels[level].text
        return (
            said
            if any(char.isalnum() and not "\ue000" <= char <= "\uf8ff" for char in said[1:]) or said.isdigit()
            else ""
        )
    if levels[level].kind == "none":
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
        return chinese_number(number)
    if kind in ("upperLetter", "lowerLetter"):
        letter = letters_of(number)
        return letter if kind == "upperLetter" else letter.lower()
    if kind in ("upperRoman", "lowerRoman"):
        return roman_number(number) if kind == "upperRoman" else roman_number(number).lower()
    if kind in ENCLOSED and number <= (10 if kind.startswith("ideograph") else 20):
        return chr(ENCLOSED[kind] + number - 1)
    if kind in ("decimalFullWidth", "decimalFullWidth2"):
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    if kind == "decimalZero":
        return f"{number:02}"
    if kind in ORDERS:
        return ORDERS[kind][(number - 1) % len(ORDERS[kind])]
    if kind in ("ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital"):
        return "".join("○一二三四五六七八九"[int(digit)] for digit in str(number))
    if kind in FORMAL:
        return chinese_number(number).translate(FORMAL_DIGITS)
    return str(number)
