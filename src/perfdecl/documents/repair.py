"""Glyph damage that PDFs and input methods leave, repaired: never silently, since the count is reported."""

from perfdecl.text.lookalikes import Kind, lookalikes, may_have, replaced

#: Half-width punctuation and signs of two characters are somebody's choice, not damage.
DAMAGE = frozenset({Kind.CHARACTER})


def repair(text: str) -> tuple[str, int]:
    """The text with radicals, compatibility ideographs, full-width digits and odd signs replaced, and how many."""
    if not may_have(text):
        return text, 0
    count = sum(one.kind in DAMAGE for one in lookalikes(text))
    return (replaced(text, DAMAGE), count) if count else (text, 0)
