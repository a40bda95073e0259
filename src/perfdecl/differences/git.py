"""What a git repository holds at a revision: ``HEAD~1:2025/decl.yaml``, read without a work tree and within bounds."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.errors import UseError

#: Nothing that git is asked here takes long.
SECONDS = 60
#: So many files of a folder are read.
MOST = 20_000
#: Nothing is asked of people or of other machines.
QUIET = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


class Blob(NamedTuple):
    """A file at a revision: what people call it, its path below what was asked for, git's name of its contents, its size."""

    name: str
    relative: str
    oid: str
    size: int

    def read(self) -> bytes:
        """Its bytes."""
        return _git("cat-file", "blob", self.oid)


def is_of_git(written: str) -> bool:
    """Whether this is a revision and a path; a file of that name comes first, and ``C:\\`` is a drive."""
    revision, colon, _ = written.partition(":")
    return bool(colon) and len(revision) > 1 and not os.path.lexists(written)


def blobs(written: str) -> list[Blob]:
    """The files that ``REV:path`` stands for: one, or all below a folder. The path is that from the repository's top or,
    where there is none of it there, from this folder.

    Raises UseError where there is no such thing, or no git.
    """
    revision, _, path = written.partition(":")
    path = path.replace(os.sep, "/").rstrip("/")
    if revision.startswith("-") or "\0" in written or "\n" in written:
        raise UseError("use.no_such_revision", name=written)
    for place in (path, f"./{path}"):
        try:
            kind = _git("cat-file", "-t", f"{revision}:{place}").strip()
        except subprocess.CalledProcessError:
            continue
        oid = _git("rev-parse", "--verify", "--end-of-options", f"{revision}:{place}").decode().strip()
        if kind == b"tree":
            return list(_below(written, oid))
        if kind == b"blob":
            return [Blob(written, os.path.basename(path), oid, int(_git("cat-file", "-s", oid)))]
    raise UseError("use.no_such_revision", name=written)


def _below(written: str, tree: str) -> Iterator[Blob]:
    lines = [line for line in _git("ls-tree", "-r", "-z", "-l", tree).split(b"\0") if line]
    if len(lines) > MOST:
        raise UseError("use.too_many_files", path=written, count=len(lines), most=MOST)
    for line in lines:
        about, _, name = line.partition(b"\t")
        mode, kind, oid, size = about.split()
        # A symbolic link is a blob, too: what it says is only where it leads.
        if kind == b"blob" and not mode.startswith(b"12"):
            relative = os.fsdecode(name)
            yield Blob(f"{written.rstrip('/')}/{relative}".replace(":/", ":"), relative, oid.decode(), int(size))


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=SECONDS,
            env={**os.environ, **QUIET},
        )
    except (FileNotFoundError, PermissionError) as error:
        raise UseError("use.no_git") from error
    except subprocess.TimeoutExpired as error:
        raise UseError("use.git_too_slow", seconds=SECONDS) from error
    return done.stdout
