"""Glyph damage that PDFs and input methods leave, repaired: never silently, since the count is reported."""

from perfdecl.text.lookalikes import lookalikes, may_have, replaced

#: Half-width punctuation is somebody's choice, not damage.
KEPT = frozenset(",;()")


def repair(text: str) -> tuple[str, int]:
    """The text with radicals, compatibility ideographs, full-width digits and odd signs replaced, and how many."""
    if not may_have(text):
        return text, 0
    damaged = [edit for edit in lookalikes(text) if text[edit[0]] not in KEPT]
    better = replaced(text)
    chars = list(text)
    for start, _, _ in damaged:
        chars[start] = better[start]
    return "".join(chars), len(damaged)
