"""What people write where they have nothing to say."""

#: Alone in a cell, blanks and brackets apart. 不涉及 and 不适用 say why there is nothing, and are still no content.
FILLERS = frozenset(
    {
        *("/", "／", "\\", "|", "-", "－", "--", "—", "——", "–", "―", "_", "*", ".", "。", "、", "·"),
        *("无", "没有", "暂无", "无。", "略", "（略）", "从略", "同上", "同前", "同左", "见上", "如上", "空", "空白"),
        *("不涉及", "不适用", "不填", "N/A", "n/a", "NA", "NULL", "null", "None", "none", "nil"),
    }
)


def is_filler(text: str) -> bool:
    """Whether a text is nothing but one of :data:`FILLERS`."""
    tidy = "".join(text.split())
    return len(tidy) <= 4 and (tidy in FILLERS or tidy.strip("（）()“”\"'。") in FILLERS)
