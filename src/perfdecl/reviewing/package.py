"""An office file of which parts are changed or added, and all others stay byte for byte."""

from io import BytesIO
from posixpath import join, relpath, split
from zipfile import ZipFile, ZipInfo

from markupsafe import escape

from perfdecl.errors import DocumentError
from perfdecl.printers.package import EPOCH, UNIX
from perfdecl.readers.archive import Archive
from perfdecl.readers.office_parts import relations
from perfdecl.reviewing.editor import Editor
from perfdecl.reviewing.offsets import Part

TYPES = "[Content_Types].xml"
TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
EMPTY = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{RELATIONS_NAMESPACE}"/>'


class Package:
    """A file that is being changed."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.archive = Archive(path, data)
        self._data = data
        self._changed: dict[str, bytes] = {}

    def part(self, name: str) -> Part | None:
        """A part as it is by now, None where there is none."""
        data = self.bytes_of(name)
        return None if data is None else Part(self.path, data)

    def bytes_of(self, name: str) -> bytes | None:
        """The bytes of a part as it is by now."""
        return self._changed[name] if name in self._changed else self.archive.read(name)

    def put(self, name: str, data: bytes) -> None:
        """Change a part, or add one."""
        self._changed[name] = data

    def free_name(self, pattern: str) -> str:
        """A name that no part has; ``pattern`` holds ``{}`` for its number."""
        taken = {one.lower() for one in (*self.archive.names, *self._changed)}
        return next(
            name for number in range(1, len(taken) + 2) if (name := pattern.format(number)).lower() not in taken
        )

    def related(self, name: str, kind: str) -> str:
        """The first part of a kind that a part is related to; empty where there is none."""
        return next((one.part for one in relations(self.archive, name) if one.kind == kind and one.part), "")

    def relate(self, name: str, kind: str, target: str) -> str:
        """Relate a part to a new one, and return the id of the relationship."""
        folder, own = split(name)
        where = join(folder, "_rels", f"{own}.rels")
        part = self.part(where) or Part(self.path, EMPTY.encode())
        taken = {one.get("Id") for one in part.root}
        id_ = next(f"rIdPd{number}" for number in range(1, len(taken) + 2) if f"rIdPd{number}" not in taken)
        editor = Editor(part)
        said = escape(relpath(target, folder or "."))
        editor.last(
            part.root,
            f'<Relationship xmlns="{RELATIONS_NAMESPACE}" Id="{id_}" Type="{OFFICE}/{kind}" Target="{said}"/>',
        )
        self.put(where, editor.data())
        return id_

    def declare(self, name: str, kind: str) -> None:
        """Say of which type a new part is."""
        self._type(f'<Override xmlns="{TYPES_NAMESPACE}" PartName="/{escape(name)}" ContentType="{kind}"/>', "")

    def declare_ending(self, ending: str, kind: str) -> None:
        """Say of which type parts of an ending are, unless that is said."""
        self._type(f'<Default xmlns="{TYPES_NAMESPACE}" Extension="{ending}" ContentType="{kind}"/>', ending)

    def _type(self, xml: str, ending: str) -> None:
        part = self.part(TYPES)
        if part is None:  # readers find their way without it, the programs that the file goes back to do not
            raise DocumentError("PD705.broken", path=self.path)
        if ending and any(one.get("Extension", "").lower() == ending for one in part.root):
            return
        editor = Editor(part)
        (editor.first if ending else editor.last)(part.root, xml)
        self.put(TYPES, editor.data())

    def data(self) -> bytes:
        """The bytes of the whole file: its parts in their order, then those that are new."""
        buffer = BytesIO()
        with ZipFile(BytesIO(self._data)) as old, ZipFile(buffer, "w") as new:
            last = {info.filename: info for info in old.infolist()}  # of parts with one name readers see the last
            for name, info in last.items():
                if info.is_dir():
                    new.writestr(info, b"")
                else:
                    new.writestr(info, self._changed.get(name, self.archive.read(name) or b""))
            for name in self._changed:
                if name not in last:
                    info = ZipInfo(name, EPOCH)
                    info.create_system, info.external_attr = UNIX, 0o644 << 16
                    new.writestr(info, self._changed[name])
        return buffer.getvalue()
