"""Notes on the cells of one sheet of a workbook, beside those that it has."""

from collections import defaultdict
from re import DOTALL
from re import compile as compile_pattern
from xml.etree.ElementTree import Element

from markupsafe import escape

from perfdecl.messages import Language
from perfdecl.printers.templates import plain_string, rendered, template
from perfdecl.printers.worksheet import letters
from perfdecl.readers.office_parts import relations
from perfdecl.readers.xlsx.names import R, S, all_of, position
from perfdecl.reviewing.editor import Editor
from perfdecl.reviewing.offsets import Part
from perfdecl.reviewing.package import OFFICE, Package
from perfdecl.reviewing.remark import AUTHOR, Remark

KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
#: What comes behind the notes' drawing in a sheet.
BEHIND = (
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
)
EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="{0}"><authors/><commentList/></comments>'
)
SHAPE = compile_pattern(rb"<v:shape\b(?:(?!<v:shape\b).)*?</v:shape>", DOTALL)
CELL = compile_pattern(rb"<x:(Row|Column)>\s*([0-9]{1,7})\s*</x:")
#: Of a note that somebody else has begun, what stands behind this was put there by a review.
MARK = "［perfdecl］"
Cell = tuple[int, int]


def put_notes(package: Package, sheet: str, remarks: list[Remark], language: Language) -> None:
    """Put the remarks to their cells; the sheet stays as it is where there are none, nor were."""
    name = package.related(sheet, "comments")
    if not remarks and not name:
        return
    part = package.part(sheet)
    assert part is not None  # it was read
    notes = package.part(name) if name else Part(package.path, EMPTY.format(part.namespace()).encode())
    if notes is None:
        return
    own = _own_author(notes)
    texts: dict[Cell, list[str]] = defaultdict(list)
    for remark in remarks:
        if remark.spot is not None:
            place = (max(remark.spot.row, 1) - 1, max(remark.spot.column, 1) - 1)
            texts[place].append("\n".join(remark.lines(language)))
    editor = Editor(notes)
    gone, kept = _clear(editor, own)
    if not texts and not gone and not editor.is_touched:
        return
    if not name:
        name = package.free_name("xl/comments{}.xml")
        package.relate(sheet, "comments", name)
        package.declare(name, KIND)
    new = [place for place in sorted(texts) if place not in kept]
    author = _author(editor, notes, own) if new else 0
    items = next(all_of(notes.root, "commentList"))
    for place in sorted(texts):
        said = escape(plain_string("\n\n".join(texts[place])))
        if place in kept:
            _append(editor, kept[place], said)
        else:
            run = f'<text><t xml:space="preserve">{said}</t></text>'
            where = f"{letters(place[1])}{place[0] + 1}"
            editor.last(
                items, f'<comment xmlns="{notes.namespace()}" ref="{where}" authorId="{author}">{run}</comment>'
            )
    package.put(name, editor.data())
    _draw(package, sheet, part, new, gone)


def _own_author(notes: Part) -> str:
    names = [one.text or "" for one in all_of(notes.root, "author")]
    return str(names.index(AUTHOR)) if AUTHOR in names else ""


def _clear(editor: Editor, own: str) -> tuple[set[Cell], dict[Cell, Element]]:
    """Take out the notes of an earlier review: their cells, and the notes of others that stay."""
    gone: set[Cell] = set()
    kept: dict[Cell, Element] = {}
    for comment in all_of(editor.part.root, "comment"):
        place = position(comment.get("ref", ""))
        if own and comment.get("authorId") == own:
            editor.remove(comment)
            if place is not None:
                gone.add(place)
        elif place is not None:
            kept[place] = comment
            for run in comment.iter(f"{S}r"):
                if "".join(run.itertext()).lstrip().startswith(MARK):
                    editor.remove(run)
    return gone, kept


def _author(editor: Editor, notes: Part, own: str) -> int:
    if own:
        return int(own)
    authors = next(all_of(notes.root, "authors"))
    editor.last(authors, f'<author xmlns="{notes.namespace()}">{AUTHOR}</author>')
    return len(authors)


def _append(editor: Editor, comment: Element, said: str) -> None:
    """Put a text behind that of somebody else's note: a cell has only one."""
    text = comment.find(f"{S}text")
    if text is None:
        return
    namespace = editor.part.namespace()
    plain = text.find(f"{S}t")
    runs = text.findall(f"{S}r")
    if plain is not None and not runs:
        editor.before(plain, f'<r xmlns="{namespace}">')
        editor.after(plain, "</r>")
    xml = f'<r xmlns="{namespace}"><t xml:space="preserve">\n\n{MARK}\n{said}</t></r>'
    last = runs[-1] if runs else plain
    if last is not None:
        editor.after(last, xml)
    else:
        editor.first(text, xml)


def _draw(package: Package, sheet: str, part: Part, new: list[Cell], gone: set[Cell]) -> None:
    """The boxes of the notes, which spreadsheets want in a drawing of its own."""
    drawing = part.root.find(f"{S}legacyDrawing")
    name = ""
    if drawing is not None:
        by_id = {one.id: one.part for one in relations(package.archive, sheet)}
        name = by_id.get(drawing.get(f"{R}id", ""), "")
    data = (package.bytes_of(name) if name else None) or rendered("review/notes.vml")
    if not name:
        if not new:
            return
        name = package.free_name("xl/drawings/vmlDrawingReview{}.vml")
        id_ = package.relate(sheet, "vmlDrawing", name)
        package.declare_ending("vml", DRAWING)
        _refer(package, sheet, part, id_)
    data = SHAPE.sub(lambda shape: b"" if _cell_of(shape[0]) in gone else shape[0], data)
    start = data.count(b"<v:shape ") + 1
    while any(b'"perfdecl_%d"' % (start + at) in data for at in range(len(new))):
        start += len(new)
    shapes = (
        template("review/note.vml").render(number=start + at, row=row, column=column).encode()
        for at, (row, column) in enumerate(new)
    )
    end = data.rfind(b"</xml>")
    end = len(data) if end < 0 else end
    package.put(name, data[:end] + b"".join(shapes) + data[end:])


def _cell_of(shape: bytes) -> Cell | None:
    said = {one[1]: int(one[2]) for one in CELL.finditer(shape)}
    return (said[b"Row"], said[b"Column"]) if len(said) == 2 and b'"Note"' in shape else None


def _refer(package: Package, sheet: str, part: Part, id_: str) -> None:
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    namespace = strict if part.namespace().startswith("http://purl.oclc.org/") else OFFICE
    xml = f'<legacyDrawing xmlns="{part.namespace()}" xmlns:r="{namespace}" r:id="{id_}"/>'
    editor = Editor(part)
    behind = next((one for one in part.root if one.tag.removeprefix(S) in BEHIND), None)
    if behind is not None:
        editor.before(behind, xml)
    else:
        editor.last(part.root, xml)
    package.put(sheet, editor.data())
