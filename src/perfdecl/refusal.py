"""Why an operating system refuses something, in the reader's language: its own sentences are in one language only."""

from errno import errorcode

from perfdecl.messages import Language, say

#: By the names of error numbers, which are not the same on all systems.
ENTRIES = {
    "EACCES": "system.EACCES",
    "EPERM": "system.EPERM",
    "ENOENT": "system.ENOENT",
    "EISDIR": "system.EISDIR",
    "ENOTDIR": "system.ENOTDIR",
    "ENOTEMPTY": "system.ENOTEMPTY",
    "EEXIST": "system.EEXIST",
    "ELOOP": "system.ELOOP",
    "ENAMETOOLONG": "system.ENAMETOOLONG",
    "EILSEQ": "system.EILSEQ",
    "EINVAL": "system.EINVAL",
    "ENOSPC": "system.ENOSPC",
    "EDQUOT": "system.EDQUOT",
    "EFBIG": "system.EFBIG",
    "EROFS": "system.EROFS",
    "EIO": "system.EIO",
    "EBUSY": "system.EBUSY",
    "ETXTBSY": "system.ETXTBSY",
    "EMFILE": "system.EMFILE",
    "ENFILE": "system.ENFILE",
    "ENOMEM": "system.ENOMEM",
    "EXDEV": "system.EXDEV",
    "ENXIO": "system.ENXIO",
    "ENODEV": "system.ENODEV",
    "EPIPE": "system.EPIPE",
    "EBADF": "system.EBADF",
    "ESTALE": "system.ESTALE",
    "ETIMEDOUT": "system.ETIMEDOUT",
    "EADDRINUSE": "system.EADDRINUSE",
    "EADDRNOTAVAIL": "system.EADDRNOTAVAIL",
}


def reason(error: OSError, language: Language) -> str:
    """What is in the way, in a few words."""
    number = error.errno or 0
    return say(ENTRIES.get(errorcode.get(number, ""), "system.other"), language, number=number)
