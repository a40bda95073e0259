"""Writing a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from perfdecl.errors import UseError
from perfdecl.files.leftovers import temporary_file


def write(path: str | Path, data: bytes, below: str | Path = "") -> None:
    """Put ``data`` at ``path``: a temporary file beside it, flushed to the disk, then renamed.

    A symbolic link at ``path`` is replaced, never followed. With ``below``, the folder that output was asked for in, no
    folder between it and the file may be a link either. Raises UseError where the file system refuses, or one is.
    """
    target = Path(path)
    temporary = ""
    try:
        _make_folders(target.parent, Path(below) if below else None)
        handle, temporary = temporary_file(target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            os.chmod(temporary, _mode(target))
            if os.name != "nt":
                os.replace(temporary, target)  # still locked: nobody takes it for a leftover
        if os.name == "nt":
            os.replace(temporary, target)  # there no open file can be renamed
    except OSError as error:
        with suppress(OSError):
            os.unlink(temporary)
        raise UseError("use.unwritable", path=path, reason=error) from error


def _make_folders(folder: Path, below: Path | None) -> None:
    """Make the folders that are missing, level by level below that one, so that nothing is made through a link."""
    if below is None or not folder.is_relative_to(below):
        folder.mkdir(parents=True, exist_ok=True)
        return
    below.mkdir(parents=True, exist_ok=True)
    here = below
    for part in folder.relative_to(below).parts:
        here /= part
        if here.is_symlink():
            raise UseError("use.through_link", path=here)
        here.mkdir(exist_ok=True)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those that a new file gets."""
    if target.is_file() and not target.is_symlink():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
