"""Names of files made from what documents say: good on every file system, and none twice."""

from collections.abc import Iterable, Iterator
from re import IGNORECASE, fullmatch
from unicodedata import normalize

#: What no name may contain somewhere; on others some of it has a meaning to the shell.
FORBIDDEN = frozenset('<>:"/\\|?*')
#: What Windows calls its devices, whatever ending follows.
RESERVED = r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?:\..*)?"
#: Bytes: most file systems hold 255, of which the ending and a number take some.
LONGEST = 200


def file_names(texts: Iterable[str], unnamed: str, ending: str) -> Iterator[str]:
    """A name for each text in order. Of names that some file system takes for the same, later ones get -2, -3."""
    taken: set[str] = set()
    last: dict[str, int] = {}
    for text in texts:
        stem = safe(text) or unnamed
        number = last.get(_folded(stem), 0) + 1
        while _folded(name := f"{stem}-{number}" if number > 1 else stem) in taken:
            number += 1
        last[_folded(stem)] = number
        taken.add(_folded(name))
        yield name + ending


def safe(text: str) -> str:
    """The text as a name without an ending; empty where nothing is left of it."""
    plain = normalize("NFC", " ".join(text.split()))
    kept = "".join("_" if char in FORBIDDEN else char for char in plain if char.isprintable())
    short = kept.encode()[:LONGEST].decode("utf-8", "ignore").lstrip(" .-").rstrip(" .")
    return f"_{short}" if fullmatch(RESERVED, short, IGNORECASE) else short


def _folded(name: str) -> str:
    return normalize("NFC", name.casefold())
