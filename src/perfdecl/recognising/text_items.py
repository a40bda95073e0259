"""The rows of a list in bare text: cells one after another, side by side, a row a line, or all mixed up."""

from collections.abc import Iterator, Sequence
from re import fullmatch

from perfdecl.recognising.labels import Labels
from perfdecl.recognising.near import is_label
from perfdecl.recognising.sections import Items
from perfdecl.recognising.text_cells import MIXED, are_mixed, mixed, one_after_another
from perfdecl.recognising.text_columns import are_columns, is_amount
from perfdecl.recognising.text_item_checks import checked
from perfdecl.recognising.text_order import REST
from perfdecl.recognising.text_row import Guess, TextRow
from perfdecl.recognising.text_side_by_side import side_by_side


def item_rows(section: Items, lines: Sequence[str], labels: Labels) -> Iterator[TextRow]:
    """The heading and the rows. What cannot be told apart is a row all the same, and is said."""
    heads, pages = _pages(section, lines, labels)
    yield TextRow([heads.get(column, column) for column in section.columns])
    texts = [line for page in pages for line in page if line.strip()]
    rows = _row_a_line(section, texts)
    if not rows and are_columns(texts):
        rows = [row for page in pages for row in side_by_side(section, page)]
    if not rows:
        texts = [line.strip() for line in texts]
        rows = list(mixed(section, texts) if are_mixed(texts) else one_after_another(section, texts))
    rows = [checked(row, section) for row in rows]
    count = sum(row.guess is not None and row.guess.entry == MIXED for row in rows)
    # Where many rows are, the lines are not in the order of the form, and none can be trusted.
    all_mixed = Guess(MIXED, ("name", "content", "goal")) if count > len(rows) / 3 else None
    yield from (row._replace(guess=all_mixed or row.guess) for row in rows)


def _pages(section: Items, lines: Sequence[str], labels: Labels) -> tuple[dict[str, str], list[list[str]]]:
    """The headings of the columns as they are written, and the lines between one row of headings and the next."""
    heads: dict[str, str] = {}
    pages: list[list[str]] = [[]]
    was_head = False
    for line in lines:
        words = line.split()
        known = [labels.word(word) for word in words]
        if words and all(word in section.columns for word in known):
            if not was_head and any(one.strip() for one in pages[-1]):
                pages.append([])
            for word, text in zip(known, words, strict=True):
                heads.setdefault(word, text)
            was_head = True
        elif was_head and words and all(fullmatch(REST, word) for word in words):
            amount = next(column for column, field in section.columns.items() if field == section.amount)
            heads[amount] = heads.get(amount, amount) + next((word for word in words if "元" in word), "")
        else:
            pages[-1].append(line)
            was_head = was_head and not words
    return heads, pages


def _row_a_line(section: Items, lines: list[str]) -> list[TextRow]:
    """A row for each line, where each has all cells; none where it is not so."""
    rows: list[TextRow] = []
    for line in lines:
        cells = _cells(section, line)
        if not cells:
            return []
        rows.append(TextRow(cells))
    return rows


def _cells(section: Items, line: str) -> list[str]:
    """The cells of a line that has all of them, parted by tabs or blanks; none where it has more or fewer."""
    fields = list(section.columns.values())
    at = fields.index(section.amount)
    label = section.other[0]
    parted = [cell.strip() for cell in line.split("\t")] if "\t" in line.strip() else line.split()
    is_other = bool(label) and is_label(parted[0], label)
    if is_other and len(parted) <= len(fields):
        parted += [""] * (len(fields) - len(parted))
    is_row = len(parted) == len(fields) and bool(is_amount(parted[at]) or (is_other and not parted[at]))
    return parted if is_row else []
