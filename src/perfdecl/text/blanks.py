"""Texts without what nobody sees in them."""

from unicodedata import normalize

from perfdecl.text.lookalikes import RADICALS
from perfdecl.text.patterns import compile_pattern

#: What takes room on a line and is not seen.
BLANKS = " \t\u3000\u00a0"
#: Characters without a width that only say where a line may be broken, or mark a file's beginning.
WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"
#: Raised and lowered digits, and those in circles and brackets: 10⁴ is not 104, and ① not 1.
MARKS = compile_pattern("([²³¹⁰-₟①-⓿❶-➓㈠-㊿])")
#: Full-width digits, letters and signs of numbers; radicals and compatible forms of Chinese characters; joined letters.
_FORMS = compile_pattern("[０-９Ａ-Ｚａ-ｚ％＋＝＞＜\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]")
_RADICALS = {ord(one): other for one, other in RADICALS.items()}
_REMOVED = dict.fromkeys(map(ord, WIDTHLESS))


def without_widthless(text: str) -> str:
    """The text without characters that take no room."""
    return text.translate(_REMOVED)


def squeezed(text: str) -> str:
    """The text without any blanks and in usual characters, to compare what is seen: ﬁ is fi, （ is (."""
    text = without_widthless(text)
    if MARKS.search(text):
        text = "".join(one if MARKS.fullmatch(one) else normalize("NFKC", one) for one in MARKS.split(text))
    else:
        text = normalize("NFKC", text)
    return "".join(text.translate(_RADICALS).split())


def usual(text: str) -> str:
    """The text with other forms of the same characters as the usual ones: １ is 1, ％ is %, ⽂ is 文. Punctuation stays."""
    return _FORMS.sub(lambda found: RADICALS.get(found[0]) or normalize("NFKC", found[0]), text)


def unwrapped(text: str) -> str:
    """The text with its lines joined: without anything between Chinese characters, with a blank between words."""
    first, *others = without_widthless(text).replace("\u00a0", " ").split("\n")
    joined = first.rstrip(BLANKS) if others else first
    for at, part in enumerate(others, 1):
        part = part.lstrip(BLANKS) if at == len(others) else part.strip(BLANKS)
        joined += (" " if _is_word(joined[-1:]) and _is_word(part[:1]) else "") + part
    return joined


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
