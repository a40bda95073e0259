"""Packages are those of zipfile, byte for byte."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.printers.package import EPOCH, UNIX, package

NAMES = st.text("abcZ019._-/表格 ", min_size=1, max_size=12)


def by_zipfile(parts: list[tuple[str, bytes]]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, data in parts:
            info = ZipInfo(name, EPOCH)
            info.create_system = UNIX
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return buffer.getvalue()


@settings(deadline=None)
@given(st.lists(st.tuples(NAMES, st.binary(max_size=200)), max_size=6, unique_by=lambda part: part[0]))
def test_the_same_as_by_zipfile(parts: list[tuple[str, bytes]]) -> None:
    made = package(parts)
    assert made == by_zipfile(parts)
    with ZipFile(BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert [(name, archive.read(name)) for name in archive.namelist()] == parts
