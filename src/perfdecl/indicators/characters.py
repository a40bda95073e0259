"""Characters that mean the same in a value, as input methods, PDFs and Excel leave them."""

from re import sub as substitute

from perfdecl.text.patterns import compile_pattern

_BLANKS = " \t\u3000\u00a0\u2002\u2003\u2009\u202f"
_SAME = str.maketrans(
    {
        "％": "%", "﹪": "%", "＝": "=", "﹦": "=", "═": "=", "≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "＞": ">", "＜": "<",
        "﹥": ">", "﹤": "<", "（": "(", "）": ")", "〔": "(", "〕": ")", "【": "(", "】": ")", "，": ",", "．": ".", "：": ":", "；": ";",
        "—": "-", "–": "-", "―": "-", "－": "-", "─": "-", "‐": "-", "‑": "-", "﹣": "-", "−": "-", "～": "~", "〜": "~", "∼": "~",
        "／": "/", "∕": "/", "•": "·", "・": "·", "‧": "·", "µ": "μ", "＋": "+", "≈": "约",
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)  # fmt: skip
_DROPPED = str.maketrans("", "", _BLANKS)
_GAP = compile_pattern(rf"(?<=[0-9])[{_BLANKS}]+(?=[0-9])")
_GROUPED = r"(?<![0-9])[0-9]{1,3}(?: [0-9]{3})+(?![0-9])"
#: A dash of prose before a number is no minus.
_DASH = compile_pattern(rf"(?:^|[≥≤<>=])[{_BLANKS}]*[—–―─]+[{_BLANKS}]*[0-9]")
_ENDS = "。;,、.!！"
_QUOTES = (("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("(", ")"))


def plain(text: str) -> str:
    """The text in one writing, without blanks, closing punctuation, and quotes or brackets round all of it.

    Empty where blanks stand between digits that no grouping explains, or a dash before them: they would be another number.
    """
    found = text.translate(_SAME)
    if "-" in found and _DASH.search(text):
        return ""
    bare = found.translate(_DROPPED)
    if bare != found and _GAP.search(found):
        found = substitute(_GROUPED, lambda group: group.group().replace(" ", ""), found)
        if _GAP.search(found):
            return ""
        bare = found.translate(_DROPPED)
    found = bare.rstrip(_ENDS).lstrip(":")
    for opened, closed in _QUOTES:
        inner = found[1:-1]
        if found.startswith(opened) and found.endswith(closed) and not {opened, closed} & set(inner):
            return inner.rstrip(_ENDS)
    return found
