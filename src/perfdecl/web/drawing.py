"""The form as a page that can be written in: the tables of the printed form, each value in a box of its own."""

from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from perfdecl.forms.form import AnyForm
from perfdecl.layout.sheet import Cell, Role, Row, Section, Sheet, Slot
from perfdecl.layout.unpaged import endless
from perfdecl.messages import Language, say
from perfdecl.model.path import Path, dotted, is_within
from perfdecl.printers.html import attributes_of, tag_of
from perfdecl.printers.templates import template


class Box(NamedTuple):
    """A cell of the page.

    ``text`` is what is shown: for a value that is understood what will be printed. ``raw`` is what the file has, None
    where that is the same. ``adds`` is the list that a button in the cell adds to.
    """

    tag: str
    attributes: tuple[tuple[str, str | int], ...]
    text: str
    path: str = ""
    label: str = ""
    raw: str | None = None
    is_default: bool = False
    adds: str = ""
    adds_label: str = ""

    @property
    def role(self) -> str:
        """What it is in its table, said in so many words: on a narrow screen the page is no table to the browser."""
        scope = dict(self.attributes).get("scope")
        return "cell" if scope is None else "rowheader" if scope == "row" else "columnheader"


class Table(NamedTuple):
    """One table: its rows as HTML, those of the head first. ``widths`` are the shares of its columns in percent."""

    name: str
    caption: str
    widths: tuple[float, ...]
    head: tuple[str, ...]
    body: tuple[str, ...]


class Contents(NamedTuple):
    """What the cells hold: the texts of the file, how many items its lists have, and where nothing was understood."""

    written: dict[Path, str]
    items: dict[Path, int]
    holes: frozenset[Path]


def draw(form: AnyForm, sheet: Sheet, contents: Contents, language: Language) -> tuple[Table, ...]:
    """The tables of a form, without its pages: what each page repeats stands once."""
    first, rest = endless(sheet.sections)
    drawing = Drawing(form, contents, language)
    sections = (first._replace(name=f"{first.name}-head"), *rest)
    return tuple(drawing.table(section, sheet.title) for section in sections if section.rows)


class Drawing(NamedTuple):
    """Draws the tables of one form."""

    form: AnyForm
    contents: Contents
    language: Language

    def table(self, section: Section, title: str) -> Table:
        """One section."""
        head: list[str] = []
        body: list[str] = []
        lists = self._lists(section)
        for row, slots in section.grid():
            boxes = tuple(self._box(slot, row, lists) for slot in slots if slot.begins)
            item = item_of(row)
            count = self.contents.items.get(item[:-1], 0) if item else 0
            is_there = bool(item) and int(item[-1]) < count
            heads = row.heads_columns or (bool(lists) and _heads(row, boxes))
            html = row_of(boxes, dotted(item), is_there, heads, _is_listed(row))
            (head if row.repeated else body).append(html)
        headings = [cell.text for row in section.rows for cell in row.cells if cell.role is Role.HEADING]
        whole = sum(section.widths)
        widths = tuple(round(100 * width / whole, 2) for width in section.widths)
        return Table(section.name, "、".join(headings or [title]), widths, tuple(head), tuple(body))

    def _lists(self, section: Section) -> dict[str, Path]:
        """The lists of a section by the labels that they are printed under."""
        found = {item[:-1] for row in section.rows if (item := item_of(row))}
        return {self._label(path): path for path in found}

    def _label(self, path: Path) -> str:
        return cell_name(self.form, path).rpartition(" / ")[2]

    def _box(self, slot: Slot, row: Row, lists: dict[str, Path]) -> Box:
        cell = slot.cell
        attributes = tuple(attributes_of(slot, row, {}))
        if cell.path is None:
            adds = lists.get(cell.text, ())
            label = say("edit.add_to", self.language, list=cell.text) if adds else ""
            return Box(tag_of(cell, row), attributes, cell.text, adds=dotted(adds), adds_label=label)
        if _is_listed(row):
            attributes = (("data-column", self._label(cell.path)), *attributes)
        raw = self.contents.written.get(cell.path)
        text = self._shown(cell, raw)
        return Box(
            "td",
            attributes,
            text,
            dotted(cell.path),
            cell_name(self.form, cell.path),
            None if raw == text else raw or "",
            raw is None and text != "",
        )

    def _shown(self, cell: Cell, raw: str | None) -> str:
        """What will be printed; where nothing was understood, what is written."""
        path = cell.path or ()
        if is_within(path, self.contents.holes) or (cell.role is not Role.AMOUNT and raw is not None):
            return raw or ""
        return cell.text


@lru_cache(10_000)
def row_of(boxes: tuple[Box, ...], item: str, is_there: bool, heads: bool, is_listed: bool) -> str:
    """The HTML of a row: most rows of a version are those of the one before."""
    macro: Any = getattr(template("edit/form.html").module, "row")  # noqa: B009 - a macro of the template
    return str(macro(boxes, item, is_there, heads, is_listed))


@lru_cache(10_000)
def cell_name(form: AnyForm, path: Path) -> str:
    """What the form calls a cell, known from one version to the next."""
    return form.cell_name(path)


def item_of(row: Row) -> Path:
    """The item of a list that a row shows; empty for one that shows none."""
    for cell in row.cells:
        if cell.path is not None:
            at = max((at for at, step in enumerate(cell.path) if isinstance(step, int)), default=-1)
            return cell.path[: at + 1]
    return ()


def _is_listed(row: Row) -> bool:
    """Whether values stand side by side in a row, so that only the headings of their columns say what each is."""
    return any(one.path and other.path for one, other in pairwise(row.cells))


def _heads(row: Row, boxes: tuple[Box, ...]) -> bool:
    """Whether a row has headings of columns alone, as above indicators."""
    return len(boxes) > 3 and all(cell.role is Role.LABEL for cell in row.cells)
