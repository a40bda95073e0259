"""Texts as they are compared: what is left of them without blanks, punctuation and differences of width."""

from functools import lru_cache
from unicodedata import category, is_normalized, normalize

#: So many characters are remembered; a language has fewer.
MANY = 30_000


class _Kept(dict[int, int | None]):
    """What becomes of each character, by its number: itself or nothing. Asked for the first time, it is looked up."""

    def __missing__(self, number: int) -> int | None:
        kept = number if category(chr(number))[0] not in "PZC" else None
        if len(self) < MANY:
            self[number] = kept
        return kept


_KEPT = _Kept()


@lru_cache(maxsize=128)
def comparable(text: str) -> str:
    """Two texts that say the same in other punctuation have the same one; empty where nothing is left."""
    kept = text.translate(_KEPT)
    # Nearly always that is all: what has another width is mostly punctuation.
    return kept if is_normalized("NFKC", kept) else normalize("NFKC", text).translate(_KEPT)
