"""Whether a path lies in a folder, or in the repository that a folder is of; links are where they lead to."""

import os

#: What marks the folder that a repository begins with.
REPOSITORY = (".git", ".hg", ".svn")


def is_in_repository(path: str, folder: str) -> bool:
    """Whether ``path`` is of the repository that ``folder`` is in; of the folder itself where it is in none."""
    return is_within(os.path.realpath(path), _repository(os.path.realpath(folder)))


def is_within(path: str, folder: str) -> bool:
    """Whether one real path is the other or below it."""
    try:
        return os.path.commonpath((path, folder)) == folder
    except ValueError:  # on another drive
        return False


def _repository(folder: str) -> str:
    here = folder
    while True:
        if any(os.path.exists(os.path.join(here, one)) for one in REPOSITORY):
            return here
        above = os.path.dirname(here)
        if above == here:
            return folder
        here = above
