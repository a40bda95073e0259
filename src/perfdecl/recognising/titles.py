"""Which texts between tables are titles: those of the form itself, and those with which another table begins."""

from re import match, sub
from unicodedata import normalize

from perfdecl.recognising.labels import Labels
from perfdecl.text.labels import bare

NUMBERED = r"附?表([0-9]+(?:[-.][0-9]+)*|[一二三四五六七八九十]+)"
PART = r"第[0-9一二三四五六七八九十]+部分"
YEAR = r"[(\[]?([0-9]{4})年度?[)\]]?"
#: Longer texts are no titles.
LONGEST = 60


def number_of(text: str) -> str:
    """The number of a table that a text begins with, 14 in “表 14 申报表”; empty where it is no title with one."""
    plain = _plain(text)
    found = match(NUMBERED, plain) if len(plain) <= LONGEST else None
    return found[1] if found else ""


def is_own_title(text: str, labels: Labels) -> bool:
    """Whether a text is the form's title, or may be its number."""
    plain = _plain(text)
    found = match(NUMBERED, plain)
    return (found is not None and not plain[found.end() :]) or (_names(plain, labels) and len(plain) <= LONGEST)


def is_titled(text: str, labels: Labels) -> bool:
    """Whether a text is the form's title, with its number or without."""
    plain = _plain(text)
    return len(plain) <= LONGEST and _names(plain, labels)


def sounds_like_a_title(text: str, labels: Labels) -> bool:
    """Whether a text is called a table, and not this one."""
    plain = sub(r"[(\[][^()\[\]]*[)\]]$", "", _plain(text))
    is_table = "\n" not in text and 4 <= len(plain) <= LONGEST and plain.endswith("表")
    return is_table and not _names(plain, labels) and bare(plain) not in labels.titles


def begins_part(text: str) -> bool:
    """Whether a text is the heading of a part of a book."""
    return match(PART, _plain(text)) is not None and len(_plain(text)) <= LONGEST


def year_of(text: str, labels: Labels) -> str:
    """The year in a text that says nothing else but perhaps the form's title, as （2025年度） below it; else empty."""
    plain = _plain(text)
    title = next((one for one in labels.titles if one in plain), "")
    found = match(f"{YEAR}$", plain.replace(title, "", 1))
    return found[1] if found else ""


def _names(plain: str, labels: Labels) -> bool:
    return any(title in plain for title in labels.titles)


def _plain(text: str) -> str:
    return normalize("NFKC", "".join(text[: 4 * LONGEST].split()))
