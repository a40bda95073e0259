"""Writing changed declarations, or showing how they would change."""

import sys
from collections.abc import Iterator

from perfdecl.files.find import STDIN, Target
from perfdecl.source.text import Source
from perfdecl.text.harmless import harmless
from perfdecl.text.width import visible


def put(target: Target, text: str, source: Source) -> None:
    """Write a changed file in its place; what came from standard input goes to standard output."""
    if target.path == STDIN:
        sys.stdout.flush()
        sys.stdout.buffer.write(source.encoded(text))
        sys.stdout.buffer.flush()
    elif text != source.text:
        import os

        from perfdecl.files.write import write

        # A link is followed to the declaration itself: replacing the link would leave the old text behind it.
        write(os.path.realpath(target.path), source.encoded(text))


def difference(source: Source, text: str) -> Iterator[str]:
    """The lines of a unified diff."""
    from difflib import unified_diff

    for line in unified_diff(
        source.text.splitlines(keepends=True), text.splitlines(keepends=True), source.name, source.name
    ):
        shown = _shown(line)
        yield shown if shown.endswith("\n") else f"{shown}\n\\ No newline at end of file\n"


def _shown(line: str) -> str:
    """A line of a difference: as it is, unless it has what a terminal or a CI would obey."""
    text = line.rstrip("\r\n")
    parts = (part if part.isprintable() else visible(part) for part in text.split("\t"))
    return harmless("\t".join(parts)) + line[len(text) :]
