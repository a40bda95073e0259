"""How the parts of an office file hang together: by relationships, whatever the parts are called, in both dialects."""

from __future__ import annotations

from posixpath import dirname, join, normpath, split
from re import compile as compile_pattern
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from perfdecl.readers.archive import Archive

#: The namespaces of the strict dialect, which say the same as those that everybody else writes.
STRICT = compile_pattern(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/")
TRANSITIONAL = rb"http://schemas.openxmlformats.org/\1/2006/"
MAIN = "officeDocument"
USUAL = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"))
USUAL_NAMES = {"theme": "theme/theme1.xml"}
#: What the content type of the main part has in it.
TYPES = (("word", "docx"), ("sheet", "xlsx"), ("excel", "xlsx"))


class Relation(NamedTuple):
    """One relationship: its id, the last word of its type, and the part that it is to, empty for a place outside."""

    id: str
    kind: str
    part: str


def as_transitional(data: bytes) -> bytes:
    """XML of the strict dialect with the usual namespaces."""
    return STRICT.sub(TRANSITIONAL, data) if b"purl.oclc.org/ooxml" in data else data


def main_part(archive: Archive) -> tuple[str, str]:
    """The kind of an office file, empty where it is none that is read, and the name of its main part."""
    root = archive.xml("[Content_Types].xml")
    types = {
        one.get("PartName", "").lstrip("/").lower(): one.get("ContentType", "").lower()
        for one in (root if root is not None else ())
    }
    for relation in relations(archive, ""):
        if relation.kind != MAIN or not archive.has(relation.part):
            continue
        said = types.get(relation.part.lower(), "")
        kind = next((kind for word, kind in TYPES if word in said and said.endswith("xml")), "")
        if kind:
            return kind, relation.part
    return next(((kind, part) for part, kind in USUAL if archive.has(part)), ("", ""))


def relations(archive: Archive, part: str) -> list[Relation]:
    """What a part, or with an empty name the file itself, is related to."""
    folder, name = split(part)
    root = archive.xml(join(folder, "_rels", f"{name}.rels"))
    found: list[Relation] = []
    for one in root if root is not None else ():
        target = one.get("Target", "")
        place = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
        inside = one.get("TargetMode") != "External"
        found.append(Relation(one.get("Id", ""), one.get("Type", "").rpartition("/")[2], place if inside else ""))
    return found


def related(archive: Archive, part: str, kind: str) -> str:
    """The first part of a kind that a part is related to, or that has the usual name; empty where there is none."""
    found = next((one.part for one in relations(archive, part) if one.kind == kind), "")
    usual = join(dirname(part), USUAL_NAMES.get(kind, f"{kind}.xml"))
    return found or (usual if archive.has(usual) else "")
