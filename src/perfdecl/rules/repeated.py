"""Texts that stand twice."""

from collections.abc import Iterable, Iterator

from perfdecl.model.path import Path


def repeated(texts: Iterable[tuple[Path, str]]) -> Iterator[tuple[Path, Path, str]]:
    """Each text that was there before, blanks apart: its path, the path of the first one, and the text."""
    seen: dict[str, Path] = {}
    for path, text in texts:
        tidy = "".join(text.split())
        if tidy in seen:
            yield path, seen[tidy], text.strip()
        elif tidy:
            seen[tidy] = path
