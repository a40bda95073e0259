"""Word templates that would make every printed form ask other machines, read files or run programs."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from lxml import etree

from perfdecl.user_templates.package import check_package, check_part
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.tags import W
from perfdecl.user_templates.word import fill
from support.templates import context, word

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


def refused(source: bytes) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as found:
        check_package("t.docx", source)
    return found.value


def test_an_honest_template_passes() -> None:
    check_package("t.docx", SOURCE)
    link = relation("hyperlink", "https://example.org/")
    check_package("t.docx", changed(relations=(b"</Relationships>", link + b"</Relationships>")))


@pytest.mark.parametrize("target", ["http://example.org/a", "file:///C:/a", "//server/share/a", "\\\\server\\share\\a"])
@pytest.mark.parametrize(
    "kind", ["image", "frame", "oleObject", "aFChunk", "subDocument", "mailMergeSource", "video", "package", "anything"]
)
def test_content_from_elsewhere(kind: str, target: str) -> None:
    source = changed(relations=(b"</Relationships>", relation(kind, target) + b"</Relationships>"))
    problem = refused(source)
    assert problem.entry == "PD704.remote"
    assert target in problem.words["target"]


def test_an_attached_template_wherever_it_is() -> None:
    whole = f'<Relationships xmlns="{PACKAGE}">'.encode() + relation("attachedTemplate", "http://example.org/a.dotm")
    part = (b"", whole + b"</Relationships>")
    for source in (changed(settings=part), changed(hidden=part)):
        problem = refused(source)
        assert (problem.entry, problem.words) == ("PD704.attached", {"target": "http://example.org/a.dotm"})


@pytest.mark.parametrize("kind", ["aFChunk", "subDocument"])
def test_content_of_other_formats_within_the_file(kind: str) -> None:
    source = changed(relations=(b"</Relationships>", relation(kind, "chunk.html", "") + b"</Relationships>"))
    assert refused(source).entry == "PD704.remote"


def test_programs() -> None:
    macro = relation("vbaProject", "vbaProject.bin", "").replace(
        OFFICE.encode(), b"http://schemas.microsoft.com/office/2006/relationships"
    )
    assert refused(changed(relations=(b"</Relationships>", macro + b"</Relationships>"))).entry == "PD704.macros"
    control = relation("control", "activeX/activeX1.xml", "")
    assert refused(changed(relations=(b"</Relationships>", control + b"</Relationships>"))).entry == "PD704.macros"
    usual = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (usual, b"application/vnd.ms-word.document.macroEnabled.main+xml")
    problem = refused(changed(types=types))
    assert (problem.entry, problem.words) == ("PD704.macros", {"part": "/word/document.xml"})


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


@pytest.mark.parametrize("name", FIELDS)
def test_fields_that_fetch(name: str) -> None:
    problem = refused(changed(document=(b"<w:body>", b"<w:body>" + FIELDS[name].encode())))
    assert problem.entry == "PD704.field"
    assert problem.spot in (Spot("body", line=1), None)


@pytest.mark.parametrize(
    "instruction", ["PAGE", "NUMPAGES \\\\* MERGEFORMAT", "DATE", "HYPERLINK http://example.org/link", "SEQ a", "LINKS"]
)
def test_other_fields(instruction: str) -> None:
    check_package("t.docx", changed(document=(b"<w:body>", b"<w:body>" + pieces(instruction).encode())))


def test_the_place_of_a_field_in_a_table() -> None:
    cell = b"<w:tc><w:tcPr><w:tcW"
    assert cell in ZipFile(BytesIO(SOURCE)).read("word/document.xml")
    inside = b"<w:tc>" + field("LINK a").encode() + b"</w:tc>" + cell
    assert refused(changed(document=(cell, inside))).spot == Spot("body", 1, 1, 1)


def test_a_field_that_only_comes_of_filling_in() -> None:
    for text in ("{{ 'INCLUDE' ~ 'TEXT' }} a", "{{ department }} a"):
        source = changed(document=(b"<w:body>", b"<w:body>" + pieces(text).encode()))
        check_package("t.docx", source)
        with pytest.raises(TemplateProblem) as found:
            fill(source, context(department="DDEAUTO"), "{}")
        assert found.value.entry == "PD704.field"


@pytest.mark.parametrize("source", ["http://example.org/a.png", "\\\\server\\a.png", "//server/a.png"])
def test_pictures_of_old_drawings(source: str) -> None:
    shape = f'<w:p xmlns:w="{W[1:-1]}" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:imagedata src="{source}"/></v:shape></w:p>'
    with pytest.raises(TemplateProblem) as found:
        check_part(etree.fromstring(shape))
    assert found.value.entry == "PD704.remote"


def test_entities_in_other_encodings() -> None:
    entity = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")
    assert refused(changed(hidden=(b"", entity))).entry == "PD704.entities"
