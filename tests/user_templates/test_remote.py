"""Word templates that would make every printed form ask other machines, read files or run programs."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from perfdecl.user_templates.package import check_package, check_part
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.tags import W
from perfdecl.user_templates.word import fill
from support.remote import FIELDS, OFFICE, PACKAGE, SOURCE, changed, field, pieces, relation
from support.templates import context


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
