"""Units of measure: which texts behind a number are one, and how they are written uniformly.

Plain string operations: patterns over all Chinese characters take longer to compile than a whole file to check.
"""

PERCENT = "%"
_PERCENT_WORDS = frozenset({"%", "(%)", "百分比", "%%", "(百分比)", "百分率"})
#: Latin units in small letters; anything else in Latin letters (5A级, 3D) is no unit.
_LATIN = frozenset(
    "km2 km² km mm cm m2 m3 m² m³ ㎡ ㎥ m ㎞ ㎝ ㎜ kg ㎏ mg g t ml l hm2 hm² ha kwh kw mw kva kv v w h min s d gb tb mb mbps gbps m/s db "
    "db(a) ℃ °c ° ‰ ppm pa mpa usd".split()
)
#: Words behind a number that make a sentence of it, not a unit.
_PROSE = (
    "完成",
    "进行",
    "开展",
    "达到",
    "的",
    "并",
    "且",
    "其中",
    "以",
    "不",
    "左右",
    "前",
    "后",
    "为",
    "是",
    "与",
    "及",
    "等",
    "含",
)
#: A digit before one of these names a rank or a class, not a quantity.
_CLASSES = ("级", "星", "等奖", "型", "号", "档", "流", "甲", "版", "期末", "月份")
_LONGEST = 8
_LONGEST_PER = 6


def unit_of(written: str) -> str | None:
    """The unit, per cent always as ``%``; empty where none is written, None where the text is no unit."""
    if not written or written in _PERCENT_WORDS:
        return PERCENT if written else ""
    if written.startswith("(") and written.endswith(")"):
        written = written[1:-1]
    if written.lower() in _LATIN:
        return written
    first, *per = written.replace("·", "/").split("/")
    if len(per) > 2 or not all(_is_chinese(one, _LONGEST_PER) for one in per):
        return None
    if first.lower() in _LATIN:
        return written
    if not _is_chinese(first, _LONGEST) or any(word in written for word in _PROSE):
        return None
    return None if written.startswith(_CLASSES) else written


def _is_chinese(text: str, longest: int) -> bool:
    """Whether the text is one to some Chinese characters, perhaps with one or two more in brackets: 台(套)."""
    name, opened, remark = text.partition("(")
    if opened and not (remark.endswith(")") and 1 < len(remark) < 4 and _is_han(remark[:-1])):
        return False
    return 0 < len(name) <= longest and _is_han(name)


def _is_han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)
