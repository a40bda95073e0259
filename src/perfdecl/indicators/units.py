"""Units of measure: which texts behind a number are one, and how they are written uniformly."""

from re import compile as compile_pattern

PERCENT = "%"
_PERCENT_WORDS = frozenset({"%", "(%)", "百分比", "%%", "(百分比)", "百分率"})
#: Latin units; anything else in Latin letters (5A级, 3D) is no unit.
_LATIN = compile_pattern(
    r"(?:km2|km²|km|mm|cm|m2|m3|m²|m³|㎡|㎥|m|㎞|㎝|㎜|kg|㎏|mg|g|t|ml|l|hm2|hm²|ha|kwh|kw|mw|kva|kv|v|w|h|min|s|d|gb|tb|mb|mbps|"
    r"gbps|m/s|db|db\(a\)|℃|°c|°|‰|ppm|pa|mpa|元|usd)(?:/[a-z\u4e00-\u9fff]{1,6})?",
    2,
)
_CHINESE = compile_pattern(
    r"[\u4e00-\u9fff㎡㎥][\u4e00-\u9fff]{0,7}(?:\([\u4e00-\u9fff]{1,2}\))?(?:[/·][\u4e00-\u9fff]{1,6}(?:\([\u4e00-\u9fff]{1,2}\))?){0,2}"
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


def unit_of(written: str) -> str | None:
    """The unit, per cent always as ``%``; empty where none is written, None where the text is no unit."""
    if not written or written in _PERCENT_WORDS:
        return PERCENT if written else ""
    if written.startswith("(") and written.endswith(")"):
        written = written[1:-1]
    if _LATIN.fullmatch(written):
        return written
    if not _CHINESE.fullmatch(written) or any(word in written for word in _PROSE):
        return None
    return None if written.startswith(_CLASSES) else written
