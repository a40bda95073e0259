"""What a file is called by those who look at the whole repository, wherever the command runs."""

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from perfdecl.files.above import with_parents

#: Where CI systems say that the repository is.
VARIABLES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
#: What stands for a file where there is none.
NO_FILE = "<"


class Repository(NamedTuple):
    """``roots`` are the folders that paths may be relative to; the first one that holds a file counts."""

    roots: tuple[str, ...] = ()

    def name(self, file: str) -> str:
        """The path from the top of the repository, with slashes; absolute for a file outside."""
        return _name(file, self.roots)


@lru_cache(64)
def _name(file: str, roots: tuple[str, ...]) -> str:
    if file.startswith(NO_FILE) or "\0" in file:
        return file
    path = os.path.abspath(file)
    # A link in the repository is a file of it, wherever it leads; a folder above may be called in two ways.
    real = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
    for root in roots:
        for own, top in ((path, root), (real, os.path.realpath(root))):
            if own.startswith(top.rstrip(os.sep) + os.sep):
                return os.path.relpath(own, top).replace(os.sep, "/")
    return path.replace(os.sep, "/")


def find_repository(environment: Mapping[str, str]) -> Repository:
    """The repository of the current folder: what a CI says, else git's; the folder itself where there is none."""
    here = os.path.abspath(".")
    said = [os.path.abspath(environment[name]) for name in VARIABLES if environment.get(name)]
    return Repository((*said, *_top(here), here))


def _top(folder: str) -> tuple[str, ...]:
    """The folder of git's that a folder is in; nothing where it is in none."""
    return next(((one,) for one in with_parents(folder) if os.path.lexists(os.path.join(one, ".git"))), ())
