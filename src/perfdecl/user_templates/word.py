"""Filling a Word file in docxtpl's syntax, with every mistake at the cell or paragraph where its author made it."""

from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from re import compile as compile_pattern
from typing import Any
from zipfile import ZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError
from lxml import etree
from markupsafe import Markup, escape

from perfdecl.printers.package import EPOCH, package
from perfdecl.printers.templates import rendered, template
from perfdecl.user_templates.explain import explained, line_of
from perfdecl.user_templates.merging import merge_cells, merged
from perfdecl.user_templates.package import check_package, check_part
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.sandbox import Sandbox, TemplateForbidden, as_printed
from perfdecl.user_templates.tags import PARTS, Places, W, one_a_line

RECORD = b'<record xmlns="urn:perfdecl:record:1"'
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
PARAGRAPH = compile_pattern("<w:p([ >])")
#: What XML cannot hold, and what docxtpl has a use of its own for.
UNPRINTABLE = compile_pattern("[\x00-\x08\x0b-\x1f\x7f\ufdd0\ufffe\uffff\ud800-\udfff]")
ESCAPES = ("{_{", "}_}", "{_%", "%_}")


def fill(source: bytes, context: dict[str, Any], record: str) -> bytes:
    """The Word file filled in; it carries the record. Raises TemplateProblem."""
    _check(source)
    document = _Document(source)
    try:
        document.init_docx()
        document.get_xml()  # of a part that is no document there is none
    except Exception as error:  # python-docx has no exception of its own for most of what can be wrong
        raise TemplateProblem("PD703.broken") from error
    environment = Sandbox(_in_word)
    environment.filters |= {"merged": merged, "合并": merged}
    document.render(context, environment)
    names = ZipFile(BytesIO(source)).namelist()
    if "docProps/core.xml" not in names:
        document.docx.core_properties.modified = datetime(*EPOCH, tzinfo=UTC)
    _mark(document.docx.part, record)
    buffer = BytesIO()
    document.save(buffer)
    # Saved again, since the time of saving would be in it.
    with ZipFile(buffer) as archive:
        return package((name, archive.read(name)) for name in archive.namelist())


@lru_cache(maxsize=1)
def _check(source: bytes) -> None:
    """Once for all forms of a template."""
    check_package("", source)


class _Document(DocxTemplate):  # type: ignore[misc]
    """A template that knows where its tags stand, and gives XML that is whole or none."""

    def __init__(self, source: bytes) -> None:
        super().__init__(BytesIO(source))
        self._places = Places()

    def patch_xml(self, src_xml: str) -> str:
        # Of some parts docxtpl gives the whole file, whose encoding is declared.
        try:
            root = etree.fromstring(src_xml.encode(), PARSER)
        except etree.XMLSyntaxError as error:  # what python-docx takes for a part may be no whole one
            raise TemplateProblem("PD703.broken") from error
        for deleted in [one for name in ("del", "moveFrom") for one in root.iter(f"{W}{name}") if len(one)]:
            deleted.getparent().remove(deleted)  # nobody sees it, but Jinja would
        self._places.number(root, PARTS.get(root.tag, "notes"))
        return one_a_line(super().patch_xml(etree.tostring(root, encoding="unicode")))

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Sandbox | None = None) -> str:
        source = PARAGRAPH.sub(r"\n<w:p\1", src_xml)  # what docxtpl gives to Jinja
        try:
            if jinja_env is not None:
                jinja_env.checked(source)
            filled = super().render_xml_part(src_xml, part, context, jinja_env)
        except Exception as error:
            raise self._placed(error, source) from error
        try:
            root = etree.fromstring(filled, PARSER)
        except etree.XMLSyntaxError as error:
            raise TemplateProblem("PD703.structure") from error
        check_part(root)  # tags may stand in fields, too
        merge_cells(root)
        return str(etree.tostring(root, encoding="unicode"))

    def render_properties(self, context: dict[str, Any], jinja_env: Sandbox | None = None) -> None:
        try:
            super().render_properties(context, jinja_env)
        except Exception as error:
            raise explained(error, "", Spot("properties")) from error

    def _placed(self, error: Exception, source: str) -> TemplateProblem:
        line = error.lineno if isinstance(error, TemplateSyntaxError | TemplateForbidden) else line_of(error)
        unclosed = isinstance(error, TemplateSyntaxError) and "nd of template" in (error.message or "")
        place = self._places.unclosed(source) if unclosed else self._places.at_line(source, line)
        return explained(error, place.tag if place else "", place.spot if place else None)


def _in_word(value: object) -> object:
    """A value as docxtpl wants it: paragraphs divided by its own sign for them."""
    value = as_printed(value)
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    text = UNPRINTABLE.sub("\ufffd", value).replace("\n", "\a") if not value.startswith("\ufdd0") else value
    if any(one in text for one in ESCAPES):
        return Markup(str(escape(text)).replace("_", "&#95;"))
    return text


def _mark(document: Any, record: str) -> None:
    """Put the record into the file, and say that perfdecl wrote it."""
    blob = template("docx/record.xml").render(sheet={"record": record}, is_house=True).encode()
    parts = list(document.package.iter_parts())
    for part in parts:
        if str(part.partname) == "/docProps/app.xml":
            part._blob = rendered("office/app.xml")
        elif RECORD in part.blob[:1000]:
            part._blob = blob
            return
    taken = {str(part.partname) for part in parts}
    number = next(number for number in range(1, len(parts) + 2) if f"/customXml/item{number}.xml" not in taken)
    part = Part(PackURI(f"/customXml/item{number}.xml"), "application/xml", blob, document.package)
    document.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
