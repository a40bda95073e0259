"""Writing changed declarations, or showing how they would change."""

import sys
from collections.abc import Iterator

from perfdecl.files.find import STDIN, Target
from perfdecl.source.text import Source
from perfdecl.text.harmless import harmless
from perfdecl.text.width import visible


def encode(text: str, source: Source) -> bytes:
    """The bytes of a changed file: with a byte order mark where there was one."""
    return (b"\xef\xbb\xbf" if source.bom else b"") + text.encode("utf-8", "surrogatepass")


def put(target: Target, text: str, source: Source) -> None:
    """Write a changed file in its place; what came from standard input goes to standard output."""
    if target.path == STDIN:
        sys.stdout.flush()
        sys.stdout.buffer.write(encode(text, source))
        sys.stdout.buffer.flush()
    elif text != source.text:
        import os

        from perfdecl.files.write import write

        # A link is followed to the declaration itself: replacing the link would leave the old text behind it.
        write(os.path.realpath(target.path), encode(text, source))


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
