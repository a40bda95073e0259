"""What .gitignore files, and ``exclude``, leave out of a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from perfdecl.files.above import with_parents
from perfdecl.files.globs import is_bearable, spec_of
from perfdecl.files.read import UnreadableError, read_bytes

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: No list of what to leave out is longer.
MAX_IGNORE = 1_000_000


class Ignored:
    """What .gitignore files, from the top of the repository down, and ``exclude`` leave out."""

    def __init__(self, folder: str, exclude: Sequence[str], refused: Callable[[str], None]) -> None:
        self._refused = refused
        self._specs: list[tuple[str, GitIgnoreSpec]] = []
        self._seen: set[str] = set()
        top = os.path.realpath(folder)
        for parent in reversed(_up_to_repository(top)):
            self.enter(parent)
        if exclude:
            self._add(top, list(exclude))

    def enter(self, folder: str) -> None:
        """Heed the .gitignore of a folder."""
        folder = os.path.realpath(folder)
        path = os.path.join(folder, ".gitignore")
        if folder not in self._seen and os.path.lexists(path):
            try:
                lines = read_bytes(path, MAX_IGNORE).decode("utf-8-sig", "replace").splitlines()
                heeded = self._add(folder, lines)
            except UnreadableError:
                heeded = False
            if not heeded:
                self._refused(os.path.relpath(path))
        self._seen.add(folder)

    def _add(self, folder: str, lines: list[str]) -> bool:
        """Take up patterns; whether all of them can be heeded."""
        patterns = [line for line in lines if _is_pattern(line)]
        self._specs.append((folder, spec_of(filter(is_bearable, patterns))))
        return all(map(is_bearable, patterns))

    def __call__(self, path: str, is_folder: bool) -> bool:
        path = os.path.abspath(path) if not self._specs else os.path.realpath(path)
        for folder, spec in self._specs:
            relative = os.path.relpath(path, folder)
            if not relative.startswith("..") and spec.match_file(relative + "/" * is_folder):
                return True
        return False


def _is_pattern(line: str) -> bool:
    """Whether git would take the line for a pattern; it passes over what is none."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _up_to_repository(folder: str) -> list[str]:
    """The folder and its parents up to the top of its repository; none outside a repository."""
    parents: list[str] = []
    for parent in with_parents(folder):
        parents.append(parent)
        if os.path.exists(os.path.join(parent, ".git")):
            return parents
    return []
