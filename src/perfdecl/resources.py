"""Files that belong to perfdecl but are no code: templates and fonts."""

from functools import cache
from pathlib import Path

#: In an installed package they lie in it; in a checkout they are at the top of the repository.
PLACES = tuple(
    place for place in (Path(__file__).parent / "templates", Path(__file__).parents[2] / "templates") if place.is_dir()
)


@cache
def printable() -> frozenset[str]:
    """The characters of the font that is used for PDF."""
    return frozenset((PLACES[0] / "fonts" / "characters.txt").read_text("utf-8"))
