"""Two changes of one text put together."""

from typing import NamedTuple

from perfdecl.forms.form import AnyForm

#: How many of the places that do not go together are shown.
SHOWN = 20


class Apart(NamedTuple):
    """Changes that do not go together: what either side has at those places."""

    mine: str
    theirs: str


def merged(base: str, mine: str, theirs: str, form: AnyForm | None, choice: str = "") -> str | Apart:
    """The text with both changes; where they touch the same, those of the side that was chosen, ``mine`` or ``theirs``."""
    from perfdecl.editing.merge import merge

    found = merge(base, mine, theirs, form=form)
    if not found.conflicts:
        return found.text
    if choice == "mine":
        return merge(base, mine, theirs, dict.fromkeys(range(len(found.conflicts)), "mine"), form).text
    if choice == "theirs":
        return found.text
    shown = found.conflicts[:SHOWN]
    return Apart("\n".join(one.mine or "" for one in shown), "\n".join(one.theirs or "" for one in shown))
