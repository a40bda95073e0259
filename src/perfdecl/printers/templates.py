"""The templates that belong to perfdecl, compiled once."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from perfdecl.layout.sheet import POINT

#: In an installed package the templates lie in it; in a checkout they are at the top of the repository.
PLACES = tuple(place for place in (Path(__file__).parents[parent] / "templates" for parent in (1, 3)) if place.is_dir())


@cache
def environment() -> Environment:
    """Jinja with autoescape on (all templates are XML or HTML) and no silent blanks for unknown names."""
    made = Environment(
        loader=FileSystemLoader(PLACES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["pt"] = points
    return made


@cache
def template(name: str) -> Template:
    """One of perfdecl's templates by its name, such as ``docx/document.xml``."""
    return environment().get_template(name)


@cache
def rendered(name: str) -> bytes:
    """What a template gives that is the same for every sheet."""
    return template(name).render().encode()


def points(length: int) -> str:
    """A length of the layout in points, as style sheets write it: ``10.5pt``."""
    return f"{length / POINT:g}pt"
