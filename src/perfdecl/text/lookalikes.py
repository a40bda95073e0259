"""Characters that look like others, and the ones that are meant."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from perfdecl.text.patterns import compile_pattern

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
#: Signs whose usual form is another one.
SIGNS = {"≧": "≥", "≦": "≤", "═": "=", "＝": "=", "％": "%", "﹪": "%", "⩾": "≥", "⩽": "≤", "＞": ">", "＜": "<"}
#: Two signs that stand for one; a Chinese input method makes 《 of <.
PAIRS = {
    ">=": "≥",
    "<=": "≤",
    "=>": "≥",
    "=<": "≤",
    "》=": "≥",
    "《=": "≤",
    "＞=": "≥",
    "＜=": "≤",
    "＞＝": "≥",
    "＜＝": "≤",
}
#: Half-width punctuation between Chinese characters.
PUNCTUATION = {",": "，", ";": "；", "(": "（", ")": "）", ":": "：", "?": "？", "!": "！", ".": "。"}
DIGITS = "０１２３４５６７８９"
LETTERS = "".join(map(chr, (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))))
_CHARACTERS = f"\u2f00-\u2fd5\u2e80-\u2ef3\uf900-\ufaff\U0002f800-\U0002fa1f{DIGITS}{LETTERS}{''.join(SIGNS)}"
_LOOKALIKE = compile_pattern(
    f"(?P<pair>{'|'.join(PAIRS)})"
    f"|(?P<character>[{_CHARACTERS}]|(?<=[0-9{DIGITS}])．(?=[0-9{DIGITS}]))"
    f"|(?<=[{HAN}])[,;:?!](?=[{HAN}])|(?<=[{HAN}])[,;:?!.](?=\\s*\\Z)|(?P<dot>(?<=[{HAN}])(?<![一二三四五六七八九十])\\.(?=[{HAN}]))"
    f"|\\((?=[{HAN}][^()]*\\))|(?<=[{HAN}])\\((?=[^()]*\\))|\\)"
)
#: What can be one, apart from compatibility ideographs, which are not in normal form C. Nearly no text has any.
SUSPICIOUS = compile_pattern(f"[{''.join(SIGNS)}{''.join(PUNCTUATION)}{DIGITS}{LETTERS}⺟⻳．=\u2f00-\u2fd5]")


class Kind(Enum):
    """In which way a character is not the one that is meant."""

    CHARACTER = "character"  # it looks the same, or nearly
    WIDTH = "width"  # it is half-width between Chinese characters
    PAIR = "pair"  # two signs stand for one
    DOT = "dot"  # a full stop between Chinese characters, which may be 。 or 、 or the · of a name


#: What can be replaced without asking: all but the full stop.
CERTAIN = frozenset(Kind) - {Kind.DOT}


class Lookalike(NamedTuple):
    """Where it stands, and what should stand there."""

    start: int
    end: int
    better: str
    kind: Kind


def may_have(text: str) -> bool:
    """Whether it is worth looking: cheap, and hardly ever wrong."""
    return SUSPICIOUS.search(text) is not None or not is_normalized("NFC", text)


def lookalikes(text: str) -> Iterator[Lookalike]:
    """Each of them from left to right."""
    opened: list[bool] = []
    for found in _LOOKALIKE.finditer(text):
        written = found.group()
        if written == "(":
            opened.append(True)
        elif written == ")":
            # Only a bracket whose partner was replaced is replaced, too.
            if not opened or text.count("(", 0, found.start()) != text.count(")", 0, found.start()) + 1:
                continue
            opened.pop()
        if found["pair"]:
            yield Lookalike(*found.span(), PAIRS[written], Kind.PAIR)
        elif found["character"]:
            better = SIGNS.get(written) or normalize("NFKC", written)
            if better != written:
                yield Lookalike(*found.span(), better, Kind.CHARACTER)
        else:
            yield Lookalike(*found.span(), PUNCTUATION[written], Kind.DOT if found["dot"] else Kind.WIDTH)


def replaced(text: str, kinds: frozenset[Kind] = CERTAIN) -> str:
    """The text with what should stand there, for look-alikes of some kinds; as long as before unless pairs are."""
    parts: list[str] = []
    end = 0
    for one in lookalikes(text):
        if one.kind in kinds:
            parts += text[end : one.start], one.better
            end = one.end
    return "".join((*parts, text[end:]))
