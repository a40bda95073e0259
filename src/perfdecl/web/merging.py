"""Two changes of one text put together."""


def merged(base: str, mine: str, theirs: str) -> str | None:
    """The text with both changes; None where they touch the same."""
    if mine == base or mine == theirs:
        return theirs
    if theirs == base:
        return mine
    from perfdecl.editing import merge
    from perfdecl.source.patch import in_order, patch

    edits = merge(base, mine, theirs)
    return None if edits is None else patch(theirs, in_order(edits))
