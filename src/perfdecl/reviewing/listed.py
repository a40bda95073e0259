"""The list of all remarks, which stands at the end of a document."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.messages import Language, say
from perfdecl.reviewing.remark import Remark
from perfdecl.text.characters import FORBIDDEN

COLUMNS = ("number", "subject", "severity", "code", "cell", "place", "message", "help", "answer")


class Listed(NamedTuple):
    """Its title, a sentence on what was found, the heads of its columns, and a row for each remark."""

    title: str
    summary: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def listed(remarks: Sequence[Remark], language: Language) -> Listed:
    """The list in one language. What cells say is kept to what XML can hold."""
    counts = {name: sum(one.diagnostic.severity == name for one in remarks) for name in ("error", "warning", "info")}
    rows = (
        (
            str(number),
            one.subject,
            one.severity(language),
            one.diagnostic.code,
            one.diagnostic.cell,
            one.place,
            one.diagnostic.message,
            one.diagnostic.help,
            "",
        )
        for number, one in enumerate(remarks, 1)
    )
    return Listed(
        say("review.list", language),
        say("review.summary" if remarks else "review.clean", language, **counts),
        tuple(say(f"review.column.{name}", language) for name in COLUMNS),
        tuple(tuple(FORBIDDEN.sub("\ufffd", text) for text in row) for row in rows),
    )
