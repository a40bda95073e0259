"""Characters that look like others, and the ones that are meant."""

from collections.abc import Iterator
from functools import cache
from re import Pattern
from re import compile as compile_pattern
from unicodedata import is_normalized, normalize

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
#: Signs whose usual form is another one.
SIGNS = {"≧": "≥", "≦": "≤", "═": "=", "＝": "=", "％": "%", "﹪": "%", "⩾": "≥", "⩽": "≤"}
#: Half-width punctuation between Chinese characters.
PUNCTUATION = {",": "，", ";": "；", "(": "（", ")": "）"}
#: What can be one, apart from compatibility ideographs, which are not in normal form C. Nearly no text has any.
SUSPICIOUS = frozenset({*SIGNS, *PUNCTUATION, *"０１２３４５６７８９⺟⻳", *map(chr, range(0x2F00, 0x2FD6))})


def may_have(text: str) -> bool:
    """Whether it is worth looking: cheap, and hardly ever wrong."""
    return not SUSPICIOUS.isdisjoint(text) or not is_normalized("NFC", text)


@cache
def _pattern() -> Pattern[str]:
    """Compiled when the first text that may need it comes."""
    signs = "".join(SIGNS)
    return compile_pattern(
        f"[\u2f00-\u2fd5\u2e80-\u2ef3\uf900-\ufaff\U0002f800-\U0002fa1f\uff10-\uff19{signs}]"
        f"|(?<=[{HAN}])[,;](?=[{HAN}])|\\((?=[{HAN}][^()]*\\))|(?<=[{HAN}])\\((?=[^()]*\\))|\\)"
    )


def lookalikes(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of each, and what should stand there."""
    opened: list[bool] = []
    for found in _pattern().finditer(text):
        char = found.group()
        if char == "(":
            opened.append(True)
        elif char == ")":
            # Only a bracket whose partner was replaced is replaced, too.
            if not opened or text.count("(", 0, found.start()) != text.count(")", 0, found.start()) + 1:
                continue
            opened.pop()
        better = SIGNS.get(char) or PUNCTUATION.get(char) or normalize("NFKC", char)
        if better != char:
            yield found.start(), found.end(), better


def replaced(text: str) -> str:
    """The text with what should stand there; as long as before."""
    chars = list(text)
    for start, _, better in lookalikes(text):
        chars[start] = better
    return "".join(chars)
