"""Opening office packages without trusting them: bounded in size, without entities, without macros run."""

from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from perfdecl.errors import DocumentError
from perfdecl.readers.limits import FILE, INFLATED, PART, PARTS, Tally, check, most
from perfdecl.readers.office_parts import as_transitional
from perfdecl.readers.safe_xml import parsed

ENCRYPTED = 0x1
#: Stands before each part in the list of them.
LISTED = b"PK\x01\x02"


class Archive:
    """A zip file whose parts are read within limits. Raises DocumentError for what is none, or too large."""

    def __init__(self, name: str, data: bytes) -> None:
        self.tally = Tally(name)
        self._name = name
        check(FILE, len(data), name)
        check(PARTS, data.count(LISTED), name)  # before the list is read, which takes 700 bytes for each
        try:
            self._zip = ZipFile(BytesIO(data))
            infos = self._zip.infolist()
        except Exception as error:  # zipfile raises its own, ValueError, OSError, struct.error and others
            raise DocumentError("PD705.broken", path=name) from error
        check(INFLATED, sum(info.file_size for info in infos), name)
        if any(info.flag_bits & ENCRYPTED for info in infos):
            raise DocumentError("PD705.encrypted", path=name)
        self.names = [_name(info.filename) for info in infos]
        self._known = {_key(name): info for name, info in zip(self.names, infos, strict=True)}

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return _key(part) in self._known

    def read(self, part: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
        data = self.beginning(part, most(PART) + 1)
        if data is not None:
            check(PART, len(data), self._name)
        return data

    def beginning(self, part: str, size: int) -> bytes | None:
        """The first bytes of a part, None where there is none."""
        info = self._known.get(_key(part))
        if info is None:
            return None
        try:
            # The size that the file claims may be a lie: never inflate more than what is wanted.
            with self._zip.open(info) as file:
                data = file.read(size)
        except Exception as error:  # zipfile raises zlib's, its own and RuntimeError for damaged parts
            raise DocumentError("PD705.broken", path=self._name) from error
        self.tally.add(INFLATED, len(data))
        return data

    def xml(self, part: str) -> Element | None:
        """The root of an XML part, None where there is none."""
        data = self.read(part)
        return None if data is None else parsed(as_transitional(data), self.tally)


def _name(said: str) -> str:
    """The name of a part: some programs write it as folders of Windows are written."""
    return said.replace("\\", "/").lstrip("/")


def _key(part: str) -> str:
    """A name as parts are found by it: small letters and capitals are the same."""
    return part.lower()
