"""Where Chinese text may be broken into lines, as GB/T 15834 and good typography have it.

A piece that is never divided has the punctuation that no line may end or begin with, and a number its unit: ``（《约``,
``≥90%``, ``5000人次，``.
"""

from re import DOTALL, escape
from re import compile as compile_pattern

from perfdecl.text.blanks import BLANKS

#: Punctuation that ends no line, and that which begins none.
OPENING = "（《〈“‘「『【〔〖［｛([{￥＄¥$№"
CLOSING = "、，。．；：！？）》〉”’」』】〕〗］｝…—·•–～‰℃％°′″々,.;:!?)]}%"
#: Signs that belong to the number behind them, as 第 does.
SIGNS = "≥≤≧≦＞＜><≈≠＝=±+＋-－−~"
#: Units of several characters; of any other the first is kept at its number, which is what a measure word is.
UNITS = (
    "个百分点 百分点 个工作日 工作日 个自然日 个月 个小时 小时 分钟 平方米 立方米 平方公里 平方千米 万平方米 万立方米 公里 千米 公斤 千克 公顷 "
    "万人次 亿人次 人次 万人 亿元 万元 千元 百元 周岁 年度 月份 季度 个季度 场次 台次 批次 户次 车次 班次 件次 篇次"
).split()  # fmt: skip

_ANY_DIGIT = "0-9０-９"
_LETTER = r"0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff"
_WORD = rf"[{_LETTER}]+(?:[-.,:：/_@&+#'%％～~–—]+[{_LETTER}]+)*"
_LATIN_UNIT = r"(?:[kKcmdhM]?[mgWwLlBbtT](?:[²³23]|/[hs])?|[㎎-㏕])(?![A-Za-z])"
_UNIT = "|".join((_LATIN_UNIT, *sorted(UNITS, key=len, reverse=True), "[\u4e00-\u9fff]"))
_MARKS = "[\u0300-\u036f\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]*+"
_HAN = "[\u4e00-\u9fff]"
_PIECE = compile_pattern(
    # Chinese characters in a row but for the last, which punctuation may follow: most of any text, and soon found.
    f"{_HAN}+(?={_HAN})|"
    f"(?:[{escape(OPENING)}][{BLANKS}]*+)*+"
    f"(?:[{escape(SIGNS)}] ?(?=[{_ANY_DIGIT}{escape(SIGNS)}])|第(?=[0-9]))*"
    rf"(?:(?:{_WORD}|[０-９．，]+)(?:(?<=[{_ANY_DIGIT}%‰％]) ?(?:{_UNIT}))?|.{_MARKS})?"
    rf"(?:[{BLANKS}]*+[{escape(CLOSING)}]|[\"'][^\s{escape(OPENING)}]?)*+{_MARKS}[{BLANKS}]*+",
    DOTALL,
)


def pieces(text: str) -> list[str]:
    """A paragraph as the pieces between which a line may end, all of its characters in them."""
    return [piece for run in runs(text) for piece in (run if is_run(run) else (run,))]


def runs(text: str) -> list[str]:
    """The same with pieces that are Chinese characters alone together in runs: see :func:`is_run`."""
    indented = text.lstrip(BLANKS)
    found: list[str] = _PIECE.findall(indented)[:-1]  # the last is the empty one at the end
    if indented != text:  # blanks that a paragraph begins with are kept at what they are before
        first = found[0] if found else ""
        head = first[:1] if is_run(first) else first
        found[:1] = [text[: len(text) - len(indented)] + head, *([first[1:]] if head != first else ())]
    return found


def first_piece(text: str) -> str:
    """The first of the pieces; empty where there is none."""
    blanks = len(text) - len(text.lstrip(BLANKS))
    found = _PIECE.match(text, blanks)
    end = found.end() if found else blanks
    return text[: blanks + 1 if is_run(text[blanks:end]) else end]


def is_run(piece: str) -> bool:
    """Whether a line may end behind each character of it."""
    return len(piece) > 1 and "\u4e00" <= piece[0] <= "\u9fff" and "\u4e00" <= piece[1] <= "\u9fff"
