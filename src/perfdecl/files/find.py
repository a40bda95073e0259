"""Which files a command is about."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from re import search
from typing import TYPE_CHECKING, NamedTuple

from perfdecl.errors import UseError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STDIN = "-"
ENDINGS = (".yaml", ".yml")
DEFAULT_NAME = "decl.yaml"
#: A top-level key form or 表, with the colon that people type, in UTF-8 or GB18030.
DECLARES = rb"""(?m)^(?:\xef\xbb\xbf)?["']?(?:form|\xe8\xa1\xa8|\xb1\xed)["']?[ \t]*(?::|\xef\xbc\x9a|\xa3\xba)"""
SNIFFED = 1_000_000


class Target(NamedTuple):
    """One declaration file. ``folder`` is the folder that was asked for, if it was found in one."""

    path: str
    folder: str = ""

    @property
    def relative(self) -> str:
        """The path below the folder that was asked for."""
        return os.path.relpath(self.path, self.folder) if self.folder else os.path.basename(self.path)


@dataclass(slots=True, eq=False, repr=False)
class Found:
    """The declarations that were found, and the YAML files that are none."""

    targets: list[Target] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


def find(paths: Sequence[str], exclude: Sequence[str] = (), skip_others: bool = False) -> Found:
    """The declarations that ``paths`` stand for, each once, those of a folder in the order of their names.

    A file that is named is taken as it is, unless ``skip_others`` asks for those that declare a form; of a folder, the
    YAML files that do. Raises UseError for a path that does not exist, and where there is nothing at all.
    """
    found = Found()
    for path in paths or default_paths():
        if path == STDIN:
            found.targets.append(Target(STDIN))
        elif os.path.isdir(path):
            _search(path, exclude, found)
        elif skip_others and os.path.exists(path):
            _sort_out(path, "", found)
        elif os.path.exists(path):
            found.targets.append(Target(path))
        else:
            raise UseError("use.no_such_path", path=path)
    found.targets = list({os.path.abspath(one.path): one for one in found.targets}.values())
    if not found.targets and not (skip_others and found.passed_over):
        raise UseError("use.nothing_found", path="、".join(paths) or ".", passed_over=len(found.passed_over))
    return found


def default_paths() -> list[str]:
    """What is meant where no path is given and no configuration says it."""
    return [DEFAULT_NAME] if os.path.isfile(DEFAULT_NAME) else ["."]


def _search(folder: str, exclude: Sequence[str], found: Found) -> None:
    ignored = _Ignored(folder, exclude)
    for name in _walk(folder, ignored):
        _sort_out(name, folder, found)


def _sort_out(name: str, folder: str, found: Found) -> None:
    """Put a file where it belongs: with the declarations or with the others."""
    try:
        with open(name, "rb") as file:
            declares = search(DECLARES, file.read(SNIFFED))
    except OSError as error:
        raise UseError("use.unreadable", path=name, reason=error.strerror) from error
    if declares:
        found.targets.append(Target(name, folder))
    else:
        found.passed_over.append(name)


def _walk(folder: str, ignored: _Ignored) -> Iterator[str]:
    for here, folders, names in os.walk(folder):
        ignored.enter(here)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not ignored(os.path.join(here, name), True)
        )
        for name in sorted(names):
            path = os.path.normpath(os.path.join(here, name))
            if name.lower().endswith(ENDINGS) and not name.startswith(".") and not ignored(path, False):
                yield path


class _Ignored:
    """What .gitignore files, from the top of the repository down, and ``exclude`` leave out."""

    def __init__(self, folder: str, exclude: Sequence[str]) -> None:
        self._specs: list[tuple[str, GitIgnoreSpec]] = []
        self._seen: set[str] = set()
        top = Path(folder).resolve()
        for parent in reversed(_up_to_repository(top)):
            self.enter(str(parent))
        if exclude:
            self._add(str(top), list(exclude))

    def enter(self, folder: str) -> None:
        """Heed the .gitignore of a folder."""
        folder = os.path.realpath(folder)
        path = os.path.join(folder, ".gitignore")
        if folder not in self._seen and os.path.isfile(path):
            with open(path, encoding="utf-8", errors="replace") as file:
                self._add(folder, file.read().splitlines())
        self._seen.add(folder)

    def _add(self, folder: str, lines: list[str]) -> None:
        from pathspec import GitIgnoreSpec

        self._specs.append((folder, GitIgnoreSpec.from_lines(lines)))

    def __call__(self, path: str, is_folder: bool) -> bool:
        path = os.path.abspath(path) if not self._specs else os.path.realpath(path)
        for folder, spec in self._specs:
            relative = os.path.relpath(path, folder)
            if not relative.startswith("..") and spec.match_file(relative + "/" * is_folder):
                return True
        return False


def _up_to_repository(folder: Path) -> list[Path]:
    """The folder's parents up to the top of its repository; none outside a repository."""
    parents = [folder, *folder.parents]
    for at, parent in enumerate(parents):
        if (parent / ".git").exists():
            return parents[: at + 1]
    return []
