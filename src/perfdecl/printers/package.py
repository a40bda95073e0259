"""Office packages: zip files that are the same bytes on every machine at every time.

They are written here, as :mod:`zipfile` would: what it does for each part takes longer than to make half of the parts.
"""

from collections.abc import Iterable
from struct import Struct
from zlib import crc32

#: The earliest time that a zip file can hold, and the same as it holds it.
EPOCH = (1980, 1, 1, 0, 0, 0)
TIME, DAY = 0, 1 << 5 | 1
#: The version of the format that knows no more than is used here, and that attributes are those of Unix.
VERSION, UNIX = 20, 3
READABLE = 0o644 << 16
STORED, NAMED_IN_UTF8 = 0, 0x800

#: The record before a part's data: signature, version, flags, method, time, day, checksum, both sizes, lengths of its name
#: and of extras.
LOCAL = Struct("<4s5H3L2H")
#: The same in the directory, with the system, attributes, and where the part begins.
CENTRAL = Struct("<4s2B5H3L5H2L")
#: Signature, disks, parts, size and place of the directory, length of a comment.
END = Struct("<4s4H2LH")


def package(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip file of the named parts in their order.

    They are stored, not deflated: compressors differ between machines, and a version control system keeps small
    changes of stored parts much smaller.
    """
    written: list[bytes] = []
    directory: list[bytes] = []
    place = 0
    for part, data in parts:
        name, size = part.encode(), len(data)
        flags = 0 if part.isascii() else NAMED_IN_UTF8
        about = (flags, STORED, TIME, DAY, crc32(data), size, size, len(name), 0)
        written += LOCAL.pack(b"PK\3\4", VERSION, *about), name, data
        directory += CENTRAL.pack(b"PK\1\2", VERSION, UNIX, VERSION, *about, 0, 0, 0, READABLE, place), name
        place += LOCAL.size + len(name) + size
    listed = b"".join(directory)
    count = len(directory) // 2
    end = END.pack(b"PK\5\6", 0, 0, count, count, len(listed), place, 0)
    return b"".join((*written, listed, end))
