"""Remarks in a Word document: a comment on each cell, and the list on a page at its end."""

from xml.etree.ElementTree import Element

from markupsafe import escape

from perfdecl.messages import Language
from perfdecl.printers.templates import template
from perfdecl.readers.docx.names import PARAGRAPH, RUN, TABLE, W
from perfdecl.readers.docx.read import Cells, cells_of
from perfdecl.readers.docx.tables import within
from perfdecl.readers.office_parts import main_part
from perfdecl.readers.whole_numbers import whole
from perfdecl.reviewing.editor import Editor
from perfdecl.reviewing.listed import Listed
from perfdecl.reviewing.offsets import Part
from perfdecl.reviewing.old_list import old_list
from perfdecl.reviewing.package import Package
from perfdecl.reviewing.remark import AUTHOR, INITIALS, Remark

KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
COMMENT, REFERENCE = f"{W}comment", f"{W}commentReference"
RANGES = (f"{W}commentRangeStart", f"{W}commentRangeEnd")


def annotate(path: str, data: bytes, remarks: list[Remark], listed: Listed, language: Language) -> bytes:
    """The document with its remarks; those of an earlier review are gone."""
    package = Package(path, data)
    _, main = main_part(package.archive)
    part = package.part(main)
    assert part is not None  # it was read
    editor = Editor(part)
    comments = _Comments(package, main, part)
    _without_old(editor, comments.old)
    body = part.root.find(f"{W}body")
    body = part.root if body is None else body
    for element in old_list(body):
        editor.remove(element)
    cells = cells_of(package.archive, main, part.root)
    for remark in remarks:
        _mark(editor, cells, remark, comments.add(remark, language))
    page = template("review/list.docx.xml").render(w=part.namespace(), listed=listed)
    last = body[-1] if len(body) and body[-1].tag == f"{W}sectPr" else None
    if last is not None:
        editor.before(last, page)
    else:
        editor.last(body, page)
    package.put(main, editor.data())
    comments.write()
    return package.data()


def _without_old(editor: Editor, old: set[str]) -> None:
    for element in editor.part.root.iter():
        if (element.tag in RANGES and element.get(f"{W}id") in old) or (
            element.tag == RUN and any(one.get(f"{W}id") in old for one in element.iter(REFERENCE))
        ):
            editor.remove(element)


def _mark(editor: Editor, cells: Cells, remark: Remark, number: int) -> None:
    """Let a comment reach from the first paragraph of the cell to its last one."""
    spot = remark.spot
    cell = cells.get((spot.table, spot.row, spot.column)) if spot is not None else None
    first: Element | None
    if cell is not None:
        paragraphs = list(within(cell, PARAGRAPH, without=TABLE)) or list(within(cell, PARAGRAPH))
        first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (None, None)
    else:
        first = last = next(within(editor.part.root, PARAGRAPH), None)
    if first is None or last is None:
        return
    w = f'xmlns:w="{editor.part.namespace()}" w:id="{number}"'
    properties = first.find(f"{W}pPr")
    if properties is not None:
        editor.after(properties, f"<w:commentRangeStart {w}/>")
    else:
        editor.first(first, f"<w:commentRangeStart {w}/>")
    namespace = f'xmlns:w="{editor.part.namespace()}"'
    editor.last(last, f'<w:commentRangeEnd {w}/><w:r {namespace}><w:commentReference w:id="{number}"/></w:r>')


class _Comments:
    """The comments of a document: its own stay, those of an earlier review go."""

    def __init__(self, package: Package, main: str, document: Part) -> None:
        self._package = package
        self._w = document.namespace()
        self._name = package.related(main, "comments")
        if not self._name:
            self._name = package.free_name("word/comments{}.xml" if main.startswith("word/") else "comments{}.xml")
            package.relate(main, "comments", self._name)
            package.declare(self._name, KIND)
        empty = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{self._w}"/>'
        part = package.part(self._name) or Part(package.path, empty.encode())
        self._editor = Editor(part)
        comments = list(part.root.iter(COMMENT))
        own = [one for one in comments if one.get(f"{W}author") == AUTHOR]
        for one in own:
            self._editor.remove(one)
        self.old = {one.get(f"{W}id", "") for one in own}
        said = [one.get(f"{W}id", "") for one in comments]
        said += [one.get(f"{W}id", "") for tag in RANGES for one in document.root.iter(tag)]
        self._next = max((whole(one, 0) for one in said), default=-1) + 1

    def add(self, remark: Remark, language: Language) -> int:
        """Add a comment, and return its number."""
        number = self._next
        self._next += 1
        paragraphs = "".join(
            f'<w:p><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
            for line in remark.lines(language)
        )
        self._editor.last(
            self._editor.part.root,
            f'<w:comment xmlns:w="{self._w}" w:id="{number}" w:author="{AUTHOR}" w:initials="{INITIALS}">'
            f"{paragraphs}</w:comment>",
        )
        return number

    def write(self) -> None:
        """Put the part into the package."""
        self._package.put(self._name, self._editor.data())
