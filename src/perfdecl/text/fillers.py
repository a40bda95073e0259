"""What people write where they have nothing to say."""

#: Alone in a cell, blanks and brackets apart. 不涉及 and 不适用 say why there is nothing, and are still no content.
FILLERS = frozenset(
    "无 没有 暂无 略 从略 同上 同前 同左 见上 如上 空 空白 不填 不涉及 不适用 N/A n/a NA NULL null None none nil 详见附件 见附件".split()
)
MARKS = "/-—–―－_＿\\|·.。、…*~～／＼"
_AROUND = "()（）“”\"'。"
#: What any filler begins with: nearly every text shows by its first character that it is none.
_BEGINNINGS = frozenset((*(word[0] for word in FILLERS), *MARKS, *_AROUND))


def is_filler(text: str) -> bool:
    """Whether a text is a mark or a word for nothing: /, —, 无, 同上."""
    if text.lstrip()[:1] not in _BEGINNINGS:
        return False
    dense = "".join(text.split())
    return dense.strip(_AROUND) in FILLERS or (bool(dense) and not dense.strip(MARKS))
