"""What OLD and NEW stand for: a file, a folder, a document, standard input, or any of these at a revision of git."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from perfdecl.errors import UseError
from perfdecl.files.find import ENDINGS, STDIN, find
from perfdecl.files.read import read_bytes
from perfdecl.source.decode import MAX_BYTES


class File(NamedTuple):
    """A file to be compared: what people call it, its path below the folder that was asked for, and how to read it.

    ``path`` is where any process finds it; empty where only this one can read it.
    """

    name: str
    relative: str
    read: Callable[[], bytes]
    path: str = ""

    @property
    def is_document(self) -> bool:
        """Whether it is a document that a declaration must be brought back from."""
        return is_document(self.name)


class Sources(NamedTuple):
    """The files of one side, and whether they are those of a folder."""

    files: list[File]
    is_folder: bool = False


def sources(written: str) -> Sources:
    """The files that one side stands for: of a folder its declarations or, where it has none, its documents.

    Raises UseError for what does not exist, and where there is nothing to compare.
    """
    from perfdecl.differences.git import is_of_git

    if written == STDIN:
        return Sources([File("<stdin>", "", _stdin)])
    if is_of_git(written):
        files = list(_of_git(written))
        return Sources(files, len(files) != 1 or files[0].name != written)
    if not os.path.isdir(written):
        if not os.path.lexists(written):
            raise UseError("use.no_such_path", path=written)
        return Sources([_file(written, os.path.basename(written))])
    return Sources(_of_folder(written), is_folder=True)


def is_document(name: str) -> bool:
    """Whether the name is that of a document and not of a YAML file."""
    from perfdecl.files.documents import ENDINGS as DOCUMENTS
    from perfdecl.files.documents import TEXTS

    return name.lower().endswith((*DOCUMENTS, *TEXTS, ".csv", ".txt"))


def _of_folder(folder: str) -> list[File]:
    from perfdecl.files.documents import find_documents

    try:
        return [_file(one.path, one.relative) for one in find([folder]).targets]
    except UseError as error:
        if error.entry != "use.nothing_found":
            raise
        nothing = error
    try:
        return [_file(name, os.path.relpath(name, folder)) for name in find_documents([folder])]
    except UseError as error:
        raise nothing if error.entry == "use.no_documents" else error from None


def _of_git(written: str) -> Iterator[File]:
    from perfdecl.checking.many import MAX_DOCUMENT
    from perfdecl.differences.git import Blob, blobs
    from perfdecl.files.declares import declares, marks
    from perfdecl.files.documents import ENDINGS as DOCUMENTS

    def file(blob: Blob) -> File:
        if blob.size > (MAX_DOCUMENT if is_document(blob.name) else MAX_BYTES):
            raise UseError("use.too_large", path=blob.name)
        return File(blob.name, blob.relative, blob.read)

    found = blobs(written)
    if len(found) == 1 and found[0].name == written:
        yield file(found[0])
        return
    yaml = [file(one) for one in found if one.relative.lower().endswith(ENDINGS) and not _is_hidden(one.relative)]
    kept = [one for one in yaml if declares(one.read(), marks())]
    kept = kept or [
        file(one) for one in found if one.relative.lower().endswith(DOCUMENTS) and not _is_hidden(one.relative)
    ]
    if not kept:
        raise UseError("use.nothing_found", path=written, passed_over=len(yaml))
    yield from kept


def _is_hidden(relative: str) -> bool:
    return any(part.startswith((".", "~$")) for part in relative.split("/"))


def _file(path: str, relative: str) -> File:
    return File(path, relative.replace(os.sep, "/"), partial(_read, path), path)


def _read(path: str) -> bytes:
    from perfdecl.checking.many import MAX_DOCUMENT

    return read_bytes(path, MAX_DOCUMENT if is_document(path) else MAX_BYTES)


def _stdin() -> bytes:
    if sys.stdin is None:
        raise UseError("use.no_input")
    return sys.stdin.buffer.read(MAX_BYTES + 1)
