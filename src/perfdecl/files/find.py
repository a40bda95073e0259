"""Which files a command is about."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from perfdecl.errors import UseError
from perfdecl.files.read import UnreadableError, read_bytes

if TYPE_CHECKING:
    from perfdecl.files.ignored import Ignored

STDIN = "-"
ENDINGS = (".yaml", ".yml")
DEFAULT_NAME = "decl.yaml"


class Target(NamedTuple):
    """One declaration file. ``folder`` is the folder that was asked for, if it was found in one."""

    path: str
    folder: str = ""

    @property
    def relative(self) -> str:
        """The path below the folder that was asked for."""
        return os.path.relpath(self.path, self.folder) if self.folder else os.path.basename(self.path)


class Found:
    """The declarations that were found, and the YAML files that are none.

    What could not be entered or opened is among the declarations: nobody knows that it is none, and reading it says why.
    ``links`` are folders elsewhere that a link in a folder leads to: they were not entered.
    """

    def __init__(self) -> None:
        self.targets: list[Target] = []
        self.passed_over: list[str] = []
        self.links: list[str] = []


def find(paths: Sequence[str], exclude: Sequence[str] = (), skip_others: bool = False) -> Found:
    """The declarations that ``paths`` stand for, each once, those of a folder in the order of their names.

    A file that is named is taken as it is, unless ``skip_others`` asks for those that are declarations; of a folder, the
    YAML files that are. Raises UseError for a path that does not exist, and where there is nothing at all.
    """
    found = Found()
    for path in paths or default_paths():
        if path == STDIN:
            found.targets.append(Target(STDIN))
        elif os.path.isdir(path):
            _search(path, exclude, found)
        elif skip_others and os.path.lexists(path):
            _sort_out(path, "", found)
        elif os.path.lexists(path):
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
    from perfdecl.files.ignored import Ignored

    def refused(path: str) -> None:
        found.targets.append(Target(os.path.normpath(path), folder))

    ignored = Ignored(folder, exclude, refused)
    for name in _walk(folder, ignored, refused, found.links):
        _sort_out(name, folder, found)


def _sort_out(name: str, folder: str, found: Found) -> None:
    """Put a file where it belongs: with the declarations or with the others."""
    # Files that are named need none of this.
    from perfdecl.files.declares import SNIFFED, declares, marks

    try:
        is_one = declares(read_bytes(name, SNIFFED), marks())
    except UnreadableError:
        is_one = True
    if is_one:
        found.targets.append(Target(name, folder))
    else:
        found.passed_over.append(name)


def _walk(folder: str, ignored: "Ignored", refused: Callable[[str], None], links: list[str]) -> Iterator[str]:
    top = os.path.realpath(folder)
    for here, folders, names in os.walk(folder, onerror=lambda error: refused(str(error.filename))):
        ignored.enter(here)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not ignored(os.path.join(here, name), True)
        )
        links += [path for path in (os.path.join(here, name) for name in folders) if _leads_out(path, top)]
        for name in sorted(names):
            path = os.path.normpath(os.path.join(here, name))
            if _may_hold_one(path) and not name.startswith(".") and not ignored(path, False):
                yield path


def _may_hold_one(path: str) -> bool:
    """A YAML file, or a link that leads nowhere and may have been one to a folder."""
    ending = os.path.splitext(path)[1].lower()
    return ending in ENDINGS or (not ending and os.path.islink(path) and not os.path.exists(path))


def _leads_out(path: str, top: str) -> bool:
    """Whether it is a link to a folder that is not searched anyway."""
    return os.path.islink(path) and os.path.commonpath([os.path.realpath(path), top]) != top
