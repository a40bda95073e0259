"""Numbers as clerks write them: digits with grouping, and small Chinese numerals before a measure word."""

from decimal import Decimal
from re import compile as compile_pattern

NUMBER = compile_pattern(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,10})?(?![0-9.,])")
_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_TENS = {"十": 10, "百": 100, "千": 1000}
#: Only before these is a Chinese numeral a count: 一批, 一流, 三级, 两委 are none.
_MEASURES = frozenset(
    "次 个 场 场次 人 人次 名 项 件 份 篇 期 座 台 辆 家 户 条 处 所 天 日 月 个月 年 亩 公里 米 元 万元 亿元 万人次 起 例 只 幅 部 本 张 宗 间 栋 支 "
    "工作日 个工作日 季度 小时 分钟 平方米 吨 公斤 棵 株 盏 套 % 个百分点".split()
)  # fmt: skip


def read_digits(text: str) -> tuple[Decimal | None, str]:
    """The number that ``text`` begins with, and what follows it."""
    sign = ""
    if text[:1] in "-−" and text[1:2].isdigit():
        sign, text = "-", text[1:]
    found = NUMBER.match(text)
    if not found:
        return None, text
    return Decimal(sign + found.group().replace(",", "")), text[found.end() :]


def read_chinese(text: str) -> tuple[Decimal | None, str]:
    """A Chinese numeral up to 9 999 with the measure word that makes it a count, and that word."""
    if text.startswith("百分之"):
        rest = text[3:]
        number, behind = read_digits(rest)
        if number is None:
            number, behind = _numeral(rest)
        return number, f"%{behind}"
    number, behind = _numeral(text)
    if number is not None and behind in ("成",):
        return number * 10, "%"
    return (number, behind) if behind in _MEASURES else (None, text)


def _numeral(text: str) -> tuple[Decimal | None, str]:
    total, digit, at = 0, -1, 0
    for char in text:
        if char in _DIGITS:
            if digit > 0:
                return None, text
            digit = _DIGITS[char]
        elif char in _TENS:
            total += (1 if digit < 0 else digit) * _TENS[char]
            digit = -1
        else:
            break
        at += 1
    if not at:
        return None, text
    return Decimal(total + max(digit, 0)), text[at:]
