"""Files that belong to perfdecl but are no code: templates, fonts and examples."""

from functools import cache
from pathlib import Path

#: In an installed package they lie in it; in a checkout they are at the top of the repository.
HOMES = (Path(__file__).parent, Path(__file__).parents[2])
PLACES = tuple(place for home in HOMES if (place := home / "templates").is_dir())


def example(name: str) -> str:
    """The text of one of the examples. Raises StopIteration for one that there is not."""
    return next(path for home in HOMES if (path := home / "examples" / name).is_file()).read_text("utf-8")


def template_text(name: str) -> str:
    """The text of one of the templates, as it is written."""
    return (PLACES[0] / name).read_text("utf-8")


@cache
def printable() -> frozenset[str]:
    """The characters of the font that is used for PDF."""
    return frozenset((PLACES[0] / "fonts" / "characters.txt").read_text("utf-8"))
