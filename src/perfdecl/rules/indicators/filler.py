"""Values that say that nothing was filled in."""

from perfdecl.rules.indicators.words.fillers import FILLERS, MARKS


def is_filler(text: str) -> bool:
    """Whether a text is a mark or a word for nothing: /, —, 无, 同上."""
    bare = "".join(text.split()).strip("()（）")
    return bool(bare) and (bare in FILLERS or set(bare) <= MARKS)
