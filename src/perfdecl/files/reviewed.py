"""Which documents are reviewed, and where each goes."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.errors import UseError
from perfdecl.files.documents import find_documents

#: What takes comments, and what stands before the ending of a document that was reviewed.
ENDINGS = (".docx", ".docm", ".xlsx", ".xlsm")
REVIEWED = ".review"


class Job(NamedTuple):
    """A document, and the file that it goes to with its comments."""

    path: str
    output: str


def find_jobs(paths: Sequence[str], folder: str) -> tuple[list[Job], int]:
    """The documents in the order of their names, and how many of folders were passed over.

    Raises UseError where there is none, and where two would be written to one file or one over itself.
    """
    if folder and os.path.exists(folder) and not os.path.isdir(folder):
        raise UseError("use.no_folder", path=folder)
    found: dict[str, Job] = {}
    passed_over = 0
    for path in paths:
        in_folder = os.path.isdir(path)
        for one in find_documents([path]):
            if in_folder and not _is_wanted(one):
                passed_over += 1
                continue
            relative = os.path.relpath(one, path) if in_folder else os.path.basename(one)
            found.setdefault(os.path.abspath(one), Job(one, _output(one, relative, folder)))
    if not found:
        raise UseError("use.nothing_to_review", path="、".join(paths))
    taken: dict[str, str] = {}
    for job in found.values():
        first = taken.setdefault(os.path.realpath(job.output), job.path)
        if first != job.path:
            raise UseError("use.same_output", first=first, second=job.path, path=job.output)
        if os.path.realpath(job.output) in {os.path.realpath(one.path) for one in found.values()}:
            raise UseError("use.over_original", path=job.output)
    return list(found.values()), passed_over


def _is_wanted(path: str) -> bool:
    stem, ending = os.path.splitext(path.lower())
    return ending in ENDINGS and not stem.endswith(REVIEWED)


def _output(path: str, relative: str, folder: str) -> str:
    if folder:
        return os.path.normpath(os.path.join(folder, relative))
    stem, ending = os.path.splitext(path)
    return f"{stem}{REVIEWED}{ending}"
