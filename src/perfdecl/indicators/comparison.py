"""Comparisons, as signs and as words, before and behind what is compared."""

from perfdecl.indicators.value import Operator

Meaning = Operator | None

#: What stands before: longer words first, so that 大于等于 is not read as 大于. None: says nothing of the comparison.
BEFORE: list[tuple[str, Meaning]] = sorted(
    [
        *((word, "≥") for word in ("≥", ">=", "≧", "⩾", "≮", "=>", ">或=", "≥=")),
        *((word, "≥") for word in ("不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "至少", "最少", "最低")),
        *((word, "≥") for word in ("大于等于", "大于或等于", "高于或等于", "大于或者等于", "应不低于", "应不少于", "不能低于")),
        *((word, ">") for word in (">", "大于", "超过", "高于", "多于", "优于", "超出")),
        *((word, "≤") for word in ("≤", "<=", "≦", "⩽", "≯", "=<", "≤=")),
        *((word, "≤") for word in ("不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于", "不得大于", "不超", "至多")),
        *((word, "≤") for word in ("最多", "最高", "小于等于", "小于或等于", "低于或等于", "控制在", "不突破", "不晚于", "不迟于")),
        *((word, "<") for word in ("<", "小于", "低于", "少于", "不足", "不到", "早于")),
        *((word, "=") for word in ("=", "==", "═", "等于")),
        *((word, None) for word in ("达到", "达", "完成", "实现", "约", "大约", "近", "共", "共计", "合计", "累计", "为", "截至", "截止", "于")),
        *((word, None) for word in ("增长", "提高", "提升", "增加", "上升", "下降", "降低", "减少", "压减", "同比", "较上年", "比上年")),
        *((word, None) for word in ("全年", "年度", "本年", "当年", "年内", "本年度")),
    ],
    key=lambda pair: -len(pair[0]),
)  # fmt: skip
#: What stands behind.
BEHIND: list[tuple[str, Meaning]] = sorted(
    [
        *((word, "≥") for word in ("以上", "及以上", "或以上", "之上", "及其以上", "含以上", "以上含", "或更多")),
        *((word, "≤") for word in ("以下", "及以下", "或以下", "以内", "之内", "内", "之下", "含以下")),
        ("左右", None),
    ],
    key=lambda pair: -len(pair[0]),
)


def strip_before(text: str) -> tuple[list[Meaning], str]:
    """The comparisons that ``text`` begins with, and the rest."""
    found: list[Meaning] = []
    while pair := next((pair for pair in BEFORE if text.startswith(pair[0])), None):
        found.append(pair[1])
        text = text[len(pair[0]) :]
    return found, text


def strip_behind(text: str) -> tuple[list[Meaning], str]:
    """The comparison that ``text`` ends with, and what is before it."""
    pair = next((pair for pair in BEHIND if text.endswith(pair[0])), None)
    return ([pair[1]], text[: -len(pair[0])]) if pair else ([], text)
