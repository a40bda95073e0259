"""Declarations in which the place of a finding is marked: ``annual: «120%»``, in both vocabularies."""

from perfdecl.catalogue.documentation import whole
from perfdecl.checking.pipeline import check_text
from perfdecl.formatting.keys import translate
from perfdecl.forms.form import AnyForm
from perfdecl.forms.table14.form import FORM
from perfdecl.source.patch import patch
from perfdecl.source.text import Source
from support.checking import Place


def marked(code: str, fragment: str, form: AnyForm = FORM) -> list[tuple[str, Place]]:
    """The whole declaration in English and in Chinese keys, each with the place that was marked in the fragment."""
    bare = fragment.replace("«", "").replace("»", "")
    text = whole(bare, form)
    # The block that holds the marks stands in the whole as it is written in the fragment.
    lines = fragment.splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if "«" in line)
    tops = [at for at, line in enumerate(lines) if at <= first and not line[0].isspace()]
    block = "".join(lines[tops[-1] :])
    base = text.index("".join(line for line in lines[tops[-1] : first + 1]).replace("«", "").replace("»", ""))
    start = base + block.index("«")
    end = base + block.index("»") - 1
    edits = translate(check_text(text).reading, form, "zh")
    moved = [
        offset + sum(len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= offset)
        for offset in (start, end)
    ]
    return [(text, _place(code, text, start, end)), (patch(text, edits), _place(code, patch(text, edits), *moved))]


def _place(code: str, text: str, start: int, end: int) -> Place:
    source = Source("decl.yaml", text)
    first, last = source.span(start, end)
    return Place(code, first.line, first.column, last.column if last.line == first.line else 0)
