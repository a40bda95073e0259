"""What a Word template must not bring into printed forms: content from elsewhere, fields that fetch it, and programs.

Word would ask other machines, or run what is there, whenever somebody opens a form that was printed with the template.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from perfdecl.errors import DocumentError
from perfdecl.readers.archive import Archive
from perfdecl.readers.limits import Tally
from perfdecl.readers.safe_xml import as_utf8, parsed
from perfdecl.user_templates.problem import TemplateProblem
from perfdecl.user_templates.tags import W, spot_of

#: What an unreadable Word file is, as a template.
REFUSED = {
    **dict.fromkeys(("PD705.too_large", "PD705.inflated", "PD705.parts", "PD705.nodes"), "PD704.large"),
    "PD705.entities": "PD704.entities",
}
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
VML = "{urn:schemas-microsoft-com:vml}"
#: The only relationship that may lead elsewhere: a link does nothing until somebody follows it.
LINK = "hyperlink"
#: Content of other formats, whose own references nobody sees, and programs: refused within the file, too.
FOREIGN = frozenset({"afchunk", "subdocument", "webextension", "webextensiontaskpanes"})
PROGRAMS = frozenset({"control", "activexcontrolbinary", "vbaproject", "wordvbadata", "attachedtoolbars"})
#: What types of content that are programs are called.
PROGRAM_TYPES = ("macroenabled", "vbaproject", "vbadata", "activex")
#: Fields that fetch files or ask programs; what others show is in the file.
FETCHING = frozenset({"INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD"})
LONGEST = 80


def check_package(path: str, source: bytes) -> None:
    """Raise TemplateProblem for a Word file that is damaged, too large, or that brings in what it must not."""
    try:
        archive = Archive(path, source)
        if "word/document.xml" not in archive.names:
            raise TemplateProblem("PD703.broken")
        for part in archive.names:
            data = archive.read(part) or b""
            if b"<!DOCTYPE" in data:  # whatever the part is called
                raise TemplateProblem("PD704.entities")
            if part.lower().endswith((".xml", ".rels")):
                _check_xml(part, data, archive.tally)
    except DocumentError as error:
        raise TemplateProblem(REFUSED.get(error.entry, "PD703.broken")) from error


def check_part(root: Any) -> None:
    """Raise TemplateProblem for fetching fields and pictures from elsewhere; ``root`` is that of a part, of lxml."""
    for words, element in _fields(root):
        name = words.split(None, 1)[0].upper() if words.strip() else ""
        if name in FETCHING:
            raise TemplateProblem("PD704.field", spot_of(root, element), tag=words.strip()[:LONGEST], name=name)
    for element in root.iter(f"{VML}*"):
        source = element.get("src", "")
        if "://" in source or source.startswith(("\\\\", "//")):
            raise TemplateProblem("PD704.remote", spot_of(root, element), target=source[:LONGEST])


def _check_xml(part: str, data: bytes, tally: Tally) -> None:
    root = parsed(data, tally)  # which looks at its size and encoding
    for one in root.iter(RELATIONSHIP):
        _check_relationship(part, one.get("Type", ""), one.get("TargetMode", ""), one.get("Target", "")[:LONGEST])
    for one in root:
        if one.tag.startswith(TYPES) and any(word in one.get("ContentType", "").lower() for word in PROGRAM_TYPES):
            raise TemplateProblem("PD704.macros", part=one.get("PartName", one.get("Extension", ""))[:LONGEST])
    if part.lower().startswith("word/") and part.lower().endswith(".xml"):
        parser = etree.XMLParser(resolve_entities=False, no_network=True, encoding="utf-8")
        try:
            root_of_lxml = etree.fromstring(as_utf8(data), parser)
        except etree.XMLSyntaxError as error:  # it is stricter than what has parsed it before
            raise TemplateProblem("PD703.broken") from error
        check_part(root_of_lxml)


def _check_relationship(part: str, kind: str, mode: str, target: str) -> None:
    name = kind.rpartition("/")[2].lower()
    if name in PROGRAMS:
        raise TemplateProblem("PD704.macros", part=target)
    is_elsewhere = mode.strip().lower() == "external"
    if name == "attachedtemplate" and is_elsewhere:
        raise TemplateProblem("PD704.attached", target=target)
    if name in FOREIGN or (is_elsewhere and name != LINK):
        raise TemplateProblem("PD704.remote", target=f"{target} ({part})")


def _fields(root: Any) -> Iterator[tuple[str, Any]]:
    """The instruction of each field, whole although it may stand in pieces, and an element of it."""
    for simple in root.iter(f"{W}fldSimple"):
        yield simple.get(f"{W}instr", ""), simple
    open_fields: list[list[str]] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}delInstrText"):
        if element.tag != f"{W}fldChar":
            if open_fields:
                open_fields[-1].append(element.text or "")
            else:
                yield element.text or "", element
            continue
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            open_fields.append([])
        elif open_fields:
            yield "".join(open_fields[-1]), element
            if kind == "end":
                open_fields.pop()
    for pieces in open_fields:  # those that nothing ends
        yield "".join(pieces), root
