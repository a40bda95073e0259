"""Word templates that would make every printed form ask other machines, read files or run programs."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from support.templates import word

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SOURCE = word("{{ year }}", cells=(("{{ department }}",),))


def changed(source: bytes = SOURCE, **parts: tuple[bytes, bytes]) -> bytes:
    """A Word file in whose parts, named by their last word, something is replaced."""
    buffer = BytesIO()
    used: set[str] = set()
    with ZipFile(BytesIO(source)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            for key, (before, after) in parts.items():
                if name in PARTS[key]:
                    assert before in data
                    data = data.replace(before, after, 1)
                    used.add(key)
            new.writestr(name, data)
        for key, (_, after) in parts.items():
            if key not in used:
                new.writestr(PARTS[key][0], after)
    return buffer.getvalue()


PARTS = {
    "relations": ("word/_rels/document.xml.rels",),
    "settings": ("word/_rels/settings.xml.rels",),
    "package": ("_rels/.rels",),
    "document": ("word/document.xml",),
    "types": ("[Content_Types].xml",),
    "hidden": ("word/glossary/_rels/document.xml.rels",),
}


def relation(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    return f'<Relationship Id="rId900" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'.encode()


def field(instruction: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{instruction}"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'


def pieces(*texts: str, end: str = '<w:r><w:fldChar w:fldCharType="end"/></w:r>') -> str:
    """A field whose instruction stands in several runs."""
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    runs = "".join(f"<w:r><w:instrText>{text}</w:instrText></w:r>" for text in texts)
    return f"<w:p>{begin}{runs}{end}</w:p>"


FIELDS = {
    "simple": field(" INCLUDETEXT &quot;http://example.org/a&quot; "),
    "in pieces": pieces("INCL", "UDEPICTURE ", '"http://example.org/a"'),
    "in small letters": pieces(" ddeauto c:\\a "),
    "within another": pieces("IF 1 = 1 ").replace("</w:p>", "") + pieces("DDE a b").removeprefix("<w:p>"),
    "without an end": pieces("LINK Excel.Sheet.12 a", end=""),
    "before its result": pieces("RD a", end='<w:r><w:fldChar w:fldCharType="separate"/></w:r>'),
    "without a beginning": "<w:p><w:r><w:instrText>DATABASE a</w:instrText></w:r></w:p>",
    "deleted": pieces("IMPORT a").replace("w:instrText", "w:delInstrText"),
}


def _related(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    return changed(relations=(b"</Relationships>", relation(kind, target, mode) + b"</Relationships>"))


def _attached() -> bytes:
    whole = f'<Relationships xmlns="{PACKAGE}">'.encode() + relation("attachedTemplate", "http://example.org/a.dotm")
    return changed(settings=(b"", whole + b"</Relationships>"))


def _with_field(name: str) -> bytes:
    return changed(document=(b"<w:body>", b"<w:body>" + FIELDS[name].encode()))


#: Each by what it would fetch.
REMOTE: dict[str, Callable[[], bytes]] = {
    "attached template": _attached,
    **{
        f"{kind} at {target[:7]}": partial(_related, kind, target)
        for kind in ("image", "frame", "oleObject", "aFChunk", "subDocument", "mailMergeSource")
        for target in ("http://example.org/a", "file:///C:/a", "\\\\server\\share\\a")
    },
    "a part of another format": partial(_related, "aFChunk", "chunk.html", ""),
    "a macro": partial(_related, "control", "activeX/activeX1.xml", ""),
    **{f"a field, {name}": partial(_with_field, name) for name in FIELDS},
}
