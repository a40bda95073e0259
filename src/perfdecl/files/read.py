"""Reading a file, but never a pipe or a device, and never more of it than was asked for."""

import errno
import os
import stat

from perfdecl.errors import UseError
from perfdecl.messages import Language, Said, said, say
from perfdecl.refusal import reason

#: What the system says, and the entry of the catalogue that says it to people.
REASONS = {
    errno.ENOENT: "PD009.missing",
    errno.ELOOP: "PD009.loop",
    errno.EACCES: "PD009.denied",
    errno.EPERM: "PD009.denied",
    errno.ENXIO: "PD009.special",
}


class UnreadableError(UseError):
    """A file or folder that cannot be read. ``message`` is the entry that says why."""

    def __init__(self, path: str, message: str, number: int | None = None) -> None:
        super().__init__("use.unreadable", path=path)
        self.path = path
        self.message = message
        self.number = number or 0

    def said(self, language: Language) -> Said:
        """Why, and what to do."""
        return said(self.message, language, reason=reason(OSError(self.number, ""), language))

    def sentence(self, language: Language) -> str:
        """Both in one sentence."""
        message, help_ = self.said(language)
        why = message.partition("：" if language == "zh" else ": ")[2]
        return say(
            "use.unreadable", language, path=self.path, reason=f"{why}{'；' if language == 'zh' else '; '}{help_}"
        )


def read_bytes(path: str, limit: int) -> bytes:
    """The file's bytes; of one that has more than ``limit`` one byte more than that. Raises UnreadableError."""
    try:
        # What waits for somebody to write, or has no end, is not even opened.
        _must_be_a_file(path, os.stat(path).st_mode)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            _must_be_a_file(path, os.fstat(handle).st_mode)
            return file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: str, error: OSError) -> UnreadableError:
    """Why the system refused, for people."""
    message = REASONS.get(error.errno or 0, "PD009.other")
    if message == "PD009.missing" and not os.path.islink(path):
        message = "PD009.gone"
    return UnreadableError(path, message, error.errno)


def _must_be_a_file(path: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        os.scandir(path).close()  # raises what keeps people out
        raise UnreadableError(path, "PD009.other", errno.EISDIR)
    if not stat.S_ISREG(mode):
        raise UnreadableError(path, "PD009.special")
