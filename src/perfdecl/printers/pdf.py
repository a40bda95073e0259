"""A sheet as PDF/A-3b, set by Typst from a template; the layout is handed over as data."""

from __future__ import annotations

from functools import cache
from json import dumps
from os import environ
from pathlib import Path
from re import compile as compile_pattern
from typing import TYPE_CHECKING, Any, Final, cast

from perfdecl.errors import UseError, needs_extra
from perfdecl.layout.measure import cell_lines, fitting, paragraphs, row_heights, turned
from perfdecl.layout.pages import pages_of
from perfdecl.layout.record import digest
from perfdecl.layout.sheet import POINT, Row, Section, Sheet, Slot, Typography
from perfdecl.resources import PLACES

if TYPE_CHECKING:
    from typst import Compiler, TypstError

#: The fonts that belong to perfdecl come first, so that a form looks the same on every machine; the system's are asked
#: for characters that these lack.
TEXT_FONT, TITLE_FONT = "Perfdecl Serif", "Perfdecl Sans"
FONT_PATHS = tuple(place / "fonts" for place in PLACES)
#: Part 3 is part 2 with attachments of any kind, which the record needs.
STANDARD: Final = "a-3b"
#: The standard insists on a date. It is that of the files in office packages, unless SOURCE_DATE_EPOCH says another.
EPOCH = 315_532_800
SECONDS = compile_pattern("[0-9]{1,11}")
ESCAPED = compile_pattern(r"\\u\{([0-9a-f]+)\}")
#: What Typst says of characters that are in none of the fonts.
NO_GLYPH = compile_pattern(r'the text `"(.+?)"` could not be displayed')


def draw(sheet: Sheet, page: Path | None = None) -> bytes:
    """The bytes of the .pdf.

    ``page`` is a Typst page to be used instead of the official one; it can read files of its folder, and
    TypstError is raised for its mistakes. Raises UseError where Typst is not installed, and for characters that no font has: the
    standard wants all of them.
    """
    compiler = _compiler(page)
    from typst import TypstError

    inputs = {"sheet": dumps(_data(sheet), ensure_ascii=False)}
    try:
        pdf = compiler.compile(sys_inputs=inputs, format="pdf", pdf_standards=STANDARD, timestamp=_date())
    except TypstError as error:
        raise _explained(error) from error
    return cast("bytes", pdf)


@cache
def _compiler(page: Path | None) -> Compiler:
    try:
        from typst import Compiler
    except ImportError as error:
        raise needs_extra("--format pdf", "pdf") from error
    fonts = [str(path) for path in FONT_PATHS if path.is_dir()]
    form = page or PLACES[0] / "typst" / "form.typ"
    return Compiler(
        str(form), root=form.parent, font_paths=fonts, package_path=form.parent, package_cache_path=form.parent
    )


def _date() -> int:
    said = environ.get("SOURCE_DATE_EPOCH", "")
    return int(said) if SECONDS.fullmatch(said) else EPOCH


def _explained(error: TypstError) -> Exception:
    found = NO_GLYPH.search(error.message)
    if not found:
        return error
    text = ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), found[1])
    return UseError("use.no_glyph", text=text, codes=" ".join(f"U+{ord(char):04X}" for char in text))


def _data(sheet: Sheet) -> dict[str, Any]:
    """The sheet as the template wants it: plain values, lengths in points."""
    kind = sheet.typography
    return {
        "number": sheet.number,
        "title": sheet.title,
        "subtitle": sheet.subtitle and sheet.subtitle.text,
        "subject": sheet.subject,
        "type": {name: value / POINT for name, value in kind._asdict().items() if isinstance(value, int)},
        "text_fonts": [TEXT_FONT, kind.text_font, *kind.text_substitutes],
        "title_fonts": [TITLE_FONT, TEXT_FONT, kind.title_font, *kind.title_substitutes],
        "record": sheet.record,
        "digest": digest(sheet.record),
        "draft": sheet.draft
        and {
            "mark": sheet.draft.mark,
            "heading": sheet.draft.heading,
            "notes": [note.text for note in sheet.draft.notes],
        },
        "sections": [
            _section(page, kind)
            for position, section in enumerate(sheet.sections)
            for page in pages_of(section, kind, is_first=position == 0)
        ],
    }


def _section(section: Section, typography: Typography) -> dict[str, Any]:
    """What stands together on a page, or goes over pages of its own accord."""
    grid = list(section.grid())
    rows = [
        {
            "repeated": row.repeated,
            "fits": fits,
            "cells": [_cell(slot, row, typography) for slot in slots if slot.begins],
        }
        for fits, (row, slots) in zip(fitting(grid, row_heights(grid, typography), typography), grid, strict=True)
    ]
    return {"widths": [width / POINT for width in section.widths], "rows": rows}


def _cell(slot: Slot, row: Row, typography: Typography) -> dict[str, Any]:
    """Each paragraph as its lines too; pages of users may break it as they like. No lines are the end of a page."""
    cell = slot.cell
    texts = paragraphs(cell.text)
    lines = cell_lines(cell, slot.width, typography)
    for at, number in sorted(turned(lines, row.turns), reverse=True):
        before = [lines[at][:number]] if number else []
        lines[at : at + 1] = [*before, [], lines[at][number:]]
    return {
        "role": cell.role,
        "span": cell.span,
        "rows": cell.rows,
        "width": slot.width / POINT,
        "paragraphs": texts,
        "lines": lines,
    }
