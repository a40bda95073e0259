"""Office packages: zip files that are the same bytes on every machine at every time."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

#: The earliest time that a zip file can hold.
EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX = 3


def package(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip file of the named parts in their order.

    They are stored, not deflated: compressors differ between machines, and a version control system keeps small
    changes of stored parts much smaller.
    """
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, data in parts:
            info = ZipInfo(name, EPOCH)
            info.create_system = UNIX
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return buffer.getvalue()
