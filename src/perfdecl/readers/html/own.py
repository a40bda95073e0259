"""What a page brings besides texts: its record, its style sheets, and what may change what is seen."""

from collections.abc import Iterator, Sequence

from perfdecl.readers.document import Sight, Spot
from perfdecl.readers.html.css import declarations
from perfdecl.readers.html.tame import is_tame
from perfdecl.readers.html.tree import Node

RECORD = "perfdecl-record"
#: Kinds of scripts that are data and never run.
DATA = ("application/json", "application/ld+json", "text/plain")
#: Elements that bring what is not in the page.
STRANGERS = frozenset(
    {"template", "iframe", "frame", "object", "embed", "applet", "video", "audio", "portal", "fencedframe"}
)


def record_of(elements: Sequence[Node]) -> str:
    """The record as it is written in the page; empty where there is none. ``elements`` are those that say something."""
    return next((one.text() for one in elements if _is_record(one)), "")


def digest_of(elements: Sequence[Node]) -> str:
    """The digest that the page gives for its record."""
    return next((one.attributes.get("data-sha256", "") for one in elements if _is_record(one)), "")


def style_sheet(elements: Sequence[Node]) -> str:
    """All style sheets of the page, one behind the other."""
    sheets = [one for one in elements if one.tag == "style" and _is_for_screen(one.attributes.get("media", ""))]
    return "\n".join(one.text() for one in sheets)


def sights_of(elements: Sequence[Node]) -> Iterator[Sight]:
    """Styles, scripts and whatever else may change what is seen."""
    for node in elements:
        attributes = node.attributes
        if node.tag == "style":
            yield _sight("style", " ".join(node.text().split()))
        elif node.tag == "script" and attributes.get("type", "").strip().lower() not in DATA:
            yield _sight("script", attributes.get("src") or node.text().strip() or "script")
        elif node.tag in STRANGERS:
            yield _sight("script", f"{node.tag} {attributes.get('src') or attributes.get('data') or ''}".strip())
        elif node.tag == "link" and "stylesheet" in attributes.get("rel", "").lower():
            yield _sight("style", attributes.get("href", ""))
        elif node.tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            yield _sight("script", attributes.get("content", ""))
        for name, value in attributes.items():
            if name.startswith("on") and len(name) > 3:
                yield _sight("script", f"{name}={value}")
        said = attributes.get("style", "")
        if said and not all(is_tame(name, value) for name, (value, _) in declarations(said).items()):
            yield _sight("style", said)


def _sight(kind: str, text: str) -> Sight:
    return Sight(kind, text, Spot("", 0, 0))


def _is_record(node: Node) -> bool:
    return node.tag == "script" and node.attributes.get("id") == RECORD


def _is_for_screen(media: str) -> bool:
    return not media.strip() or any(one in media.lower() for one in ("all", "screen"))
