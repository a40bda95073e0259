"""The templates that belong to perfdecl, compiled once."""

from collections.abc import Callable
from functools import cache, lru_cache
from re import compile as compile_pattern

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from perfdecl.layout.record import digest
from perfdecl.layout.sheet import POINT, Typography
from perfdecl.resources import PLACES

#: Characters of a record in one cell of a workbook, which holds 32 767 and every escape.
PIECE = 4_000
INCLUDE = compile_pattern(r'\{% include "(.*?)" %\}\n?')


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
    made.filters |= {"pieces": pieces, "plain_string": plain_string} | page_filters()
    return made


def page_filters() -> dict[str, Callable[..., object]]:
    """The filters that the web page is made with."""
    return {"pt": points, "digest": digest, "in_script": in_script}


@cache
def template(name: str) -> Template:
    """One of perfdecl's templates by its name, such as ``docx/document.xml``."""
    return environment().get_template(name)


def source(name: str) -> str:
    """A template as it is written, with those that it includes in their places."""
    loader = environment().loader
    assert loader is not None
    text = loader.get_source(environment(), name)[0]
    return INCLUDE.sub(lambda include: source(include[1]), text)


@cache
def rendered(name: str, draft: bool = False) -> bytes:
    """What a template gives that is the same for every sheet, or for every draft."""
    return template(name).render(draft=draft).encode()


@lru_cache(64)
def typeset(name: str, typography: Typography) -> bytes:
    """What a template gives that is the same for every sheet of that typography."""
    return template(name).render(type=typography).encode()


def escaped(text: str) -> str:
    """A text as the templates escape it: by this way many are escaped in the time that they take for a few."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("'", "&#39;").replace('"', "&#34;")


def pieces(text: str) -> list[str]:
    """A text in pieces that fit a cell of a workbook, whose escapes of characters do not touch it."""
    return [text[at : at + PIECE].replace("_x", "_x005F_x") for at in range(0, len(text), PIECE)]


def plain_string(text: str) -> str:
    """A text as strings of a workbook hold it: what looks like the escape of a character is none."""
    return text.replace("_x", "_x005F_x")


def in_script(record: str) -> Markup:
    """JSON within a script element of a web page: nothing in it can end the element."""
    return Markup(record.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def points(length: int) -> str:
    """A length of the layout in points, as style sheets write it: ``10.5pt``."""
    return f"{length / POINT:g}pt"
