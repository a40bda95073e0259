"""What killed runs left behind. Who writes a temporary file holds a lock on it, which ends with its process."""

import os
import shutil
import stat
import sys
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from re import compile as compile_pattern

if sys.platform != "win32":
    import fcntl

#: What the temporary files and folders of perfdecl are called: the system adds eight characters.
FILE, FOLDER = ".perfdecl-", "perfdecl-"
OURS = compile_pattern(r"\.?perfdecl-[a-z0-9_]{8}")
#: The file in a temporary folder that is locked for it.
LOCK = ".lock"
#: Where the system has no such locks, what is younger than these seconds may still be in use.
YOUNG = 600


def temporary_file(folder: Path) -> tuple[int, str]:
    """A new file in ``folder``, open and locked, and its name. What killed runs left there is removed before."""
    sweep(folder)
    while True:
        handle, name = tempfile.mkstemp(prefix=FILE, dir=folder)
        if _lock(handle, True):
            return handle, name
        os.close(handle)


class TemporaryFolder:
    """A new folder of the system's, which is removed with all that is in it when it is closed, or by the next run."""

    def __init__(self) -> None:
        sweep(Path(tempfile.gettempdir()))
        self.path = Path(tempfile.mkdtemp(prefix=FOLDER))
        self._lock = os.open(self.path / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
        _lock(self._lock, True)

    def close(self) -> None:
        """Remove it."""
        os.close(self._lock)
        shutil.rmtree(self.path, ignore_errors=True)


@cache
def sweep(folder: Path) -> None:
    """Remove what killed runs of this user left in ``folder``; looked for once, and what cannot be removed stays."""
    with suppress(OSError), os.scandir(folder) as found:
        for one in found:
            if OURS.fullmatch(one.name):
                with suppress(OSError):
                    _remove(one)


def _remove(one: "os.DirEntry[str]") -> None:
    is_folder = one.is_dir(follow_symlinks=False)
    if sys.platform == "win32":
        if time.time() - one.stat(follow_symlinks=False).st_mtime > YOUNG:
            _delete(one.path, is_folder)
        return
    # Neither a link nor a pipe in the place of the file is followed or waited for.
    handle = os.open(os.path.join(one.path, LOCK) if is_folder else one.path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        # Removed while it is locked: one that another process has just made is not locked yet, and finds out by this.
        found = os.fstat(handle)
        if stat.S_ISREG(found.st_mode) and found.st_uid == os.getuid() and _lock(handle, False):
            _delete(one.path, is_folder)
    finally:
        os.close(handle)


def _delete(path: str, is_folder: bool) -> None:
    if is_folder:
        shutil.rmtree(path, ignore_errors=True)
    else:
        os.unlink(path)


def _lock(handle: int, without_locks: bool) -> bool:
    """Hold an open file for as long as it is open; False where another process holds it, or has just removed it.

    ``without_locks`` is the answer where the system or the file system has none.
    """
    if sys.platform == "win32":
        return without_locks
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return without_locks
    return os.fstat(handle).st_nlink > 0
