"""Numbers as clerks write them: digits with grouping, and small Chinese numerals."""

from decimal import Decimal
from re import compile as compile_pattern

from perfdecl.indicators.measures import MEASURES, PERCENT, SCALES

NUMBER = compile_pattern(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,10})?(?![0-9.,])")
DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_TENS = {"十": 10, "百": 100, "千": 1000}
NUMERALS = frozenset((*DIGITS, *_TENS))
_HALVES = ("小时", "天", "日", "年", "个月", "月", "个工作日", "学期", "个学期", "个小时")
#: 百分之, 千分之, 万分之: what the number behind it is of.
_FRACTIONS = {"百分之": PERCENT, "千分之": "‰", "万分之": "‱"}
_MINUS_ALLOWED = ("%", "‰", "个百分点", "百分点", "℃", "摄氏度", "°C", "分", "个千分点")


def read_digits(text: str) -> tuple[Decimal | None, str]:
    """The number that ``text`` begins with, and what follows it."""
    found = NUMBER.match(text, 1 if text.startswith(("-", "+")) else 0)
    if not found:
        return None, text
    number = Decimal(found.group().replace(",", ""))
    return (-number if text.startswith("-") and number else number), text[found.end() :]


def is_possible(number: Decimal, unit: str) -> bool:
    """Whether the number may be negative where it is: a dash before a count is the mark of a list."""
    return number >= 0 or unit.startswith(_MINUS_ALLOWED)


def read_chinese(text: str) -> tuple[Decimal | None, str]:
    """A Chinese numeral up to 9 999 with the unit that makes it a count, and that unit with what follows it."""
    if text == "百分百":
        return Decimal(100), PERCENT
    for word, unit in _FRACTIONS.items():
        if text.startswith(word):
            number, behind = read_digits(text[3:])
            if number is None:
                number, behind = read_numeral(text[3:])
            return number, f"{unit}{behind}"
    if text.startswith("半") and text[1:] in _HALVES:
        return Decimal("0.5"), text[1:]
    number, behind = read_numeral(text)
    if number is not None and behind == "成":
        return number * 10, PERCENT
    return (number, behind) if number is not None and counts(behind) else (None, text)


def counts(behind: str) -> bool:
    """Whether what stands behind a Chinese numeral makes a number of it: 一批, 一流, 三级, 两委 are none."""
    behind = behind[1:] if behind.startswith(("余", "多")) else behind
    for scale in ("", *SCALES):
        if behind.startswith(scale) and behind[len(scale) :] in _AFTER_NUMERALS:
            return True
    return "/" in behind and behind.partition("/")[0] in _AFTER_NUMERALS


def speaks_of_numbers(text: str) -> bool:
    """Whether digits are in the text, or Chinese numerals that count: 三年内达到九成."""
    if any(char.isdigit() for char in text) or "分之" in text:
        return True
    for at, char in enumerate(text):
        if char in _COUNTING:
            number, behind = read_numeral(text[at:])
            if number is not None and (behind[:1] == "成" or any(counts(behind[:size]) for size in (1, 2))):
                return True
    return False


#: Those that count wherever a measure word follows: 一 and 百 are in too many words.
_COUNTING = frozenset("二两三四五六七八九十")
#: Units that count nothing behind a Chinese numeral: there they are part of another word.
_COUNTS_NOTHING = frozenset(
    "批 类 成 线 组 节 面 样 代 点 道 路 流 级 年度 方 里 班 头 把 口 分 度 季 季度 团 群 席 层 单 方面 队 村 折 门 旬 对 双 校 圈 网格 小区 用户 断面 模块".split()
)
_AFTER_NUMERALS = MEASURES - _COUNTS_NOTHING


def read_numeral(text: str) -> tuple[Decimal | None, str]:
    """The Chinese numeral that ``text`` begins with, and what follows it."""
    total, digit, power, at = 0, -1, 10_000, 0
    for char in text:
        if char in DIGITS:
            if digit > 0 or (digit == 0 and not total):  # 零三
                return None, text
            digit = DIGITS[char]
        elif char in _TENS:
            if digit == 0 or _TENS[char] >= power:  # 零十, 百千
                return None, text
            power = _TENS[char]
            total += max(digit, 1) * power
            digit = -1
        else:
            break
        at += 1
    if not at or (digit >= 0 and text[at - 2 : at - 1] in ("百", "千")):  # 一百五 says 150
        return None, text
    return Decimal(total + max(digit, 0)), text[at:]
