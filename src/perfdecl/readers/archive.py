"""Opening office packages and their XML without trusting them: bounded in size, without entities, without macros run."""

from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring
from zipfile import BadZipFile, ZipFile

from perfdecl.errors import DocumentError

#: What all parts together, and each alone, may take unpacked. A form with sixty tasks takes half a megabyte.
MAX_TOTAL = 100_000_000
MAX_PART = 30_000_000
MAX_PARTS = 5_000
ENCRYPTED = 0x1


class Archive:
    """A zip file whose parts are read within limits. Raises DocumentError for what is none, or too large."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        try:
            self._zip = ZipFile(BytesIO(data))
            infos = self._zip.infolist()
        except (BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise DocumentError("PD705.broken", path=name) from error
        if len(infos) > MAX_PARTS or sum(info.file_size for info in infos) > MAX_TOTAL:
            raise DocumentError("PD705.too_large", path=name)
        if any(info.flag_bits & ENCRYPTED for info in infos):
            raise DocumentError("PD705.encrypted", path=name)
        self.names = [info.filename for info in infos]

    def read(self, part: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
        if part not in self.names:
            return None
        try:
            # The size that the file claims may be a lie: never inflate more than the limit.
            with self._zip.open(part) as file:
                data = file.read(MAX_PART + 1)
        except Exception as error:  # zipfile raises zlib's, its own and RuntimeError for damaged parts
            raise DocumentError("PD705.broken", path=self._name) from error
        if len(data) > MAX_PART:
            raise DocumentError("PD705.too_large", path=self._name)
        return data

    def xml(self, part: str) -> Element | None:
        """The root of an XML part, None where there is none."""
        data = self.read(part)
        if data is None:
            return None
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise DocumentError("PD705.entities", path=self._name)
        try:
            return fromstring(data)
        except ParseError as error:
            raise DocumentError("PD705.broken", path=self._name) from error
