"""All that has been tried against perfdecl."""

from collections.abc import Iterator

from support.tried.attempt import Attempt
from support.tried.documents import documents
from support.tried.repositories import repositories
from support.tried.shown import shown
from support.tried.streams import streams
from support.tried.templates import templates
from support.tried.texts import texts


def attempts() -> Iterator[Attempt]:
    """All of them."""
    for some in (texts, shown, repositories, streams, templates, documents):
        yield from some()
