"""What the rows of a list in bare text say against the way in which they were divided: no cell of a form looks like that."""

from re import compile as compile_pattern

from perfdecl.recognising.division import SENTENCE, is_paired
from perfdecl.recognising.near import is_label
from perfdecl.recognising.sections import Items
from perfdecl.recognising.text_cells import MIXED
from perfdecl.recognising.text_columns import is_amount
from perfdecl.recognising.text_row import Guess, TextRow, guessed
from perfdecl.recognising.units import NOTHING
from perfdecl.text.labels import bare

#: With what no text begins, or ends.
_BEGINS = tuple("，。、；：！？）》”’%,;:!?)]")
_ENDS = tuple("，、：（《“‘([")
#: What parts sentences and has no place in a name.
_CLAUSES = compile_pattern("[，。；！？]")


def checked(row: TextRow, section: Items) -> TextRow:
    """The row; where an amount stands in one of its texts, it may have swallowed another row, and so on."""
    name, content, amount, goal = row.cells
    texts = {"name": name, "content": content, "goal": goal}
    if any("." in word and is_amount(word) for text in texts.values() for word in text.split()):
        return row._replace(guess=Guess(MIXED, tuple(texts)))
    if row.guess is not None:
        return row
    is_other = bool(section.other[0]) and is_label(bare(name), section.other[0])
    if is_other and amount.strip() and "." not in amount:
        return row._replace(guess=guessed(["content", section.amount, "goal"]))  # it may be the number of a page
    faults = {field for field, text in texts.items() if _is_cut(text)}
    if not is_other and ("\n" in name or _CLAUSES.search(name) or not name):
        faults |= {"name", "content"}
    if not is_other and not (is_amount(amount) or set(amount.strip()) & NOTHING):
        return row._replace(guess=Guess(MIXED, tuple(texts)))
    if not content and not is_other:
        faults |= {"name", "content"}
    return row._replace(guess=guessed([field for field in texts if field in faults]))


def _is_cut(text: str) -> bool:
    """Whether a text begins or ends in the middle of something, or a line in it does that is not full."""
    lines = text.split("\n")
    return (
        text.startswith(_BEGINS)
        or text.endswith(_ENDS)
        or any(not line.endswith(SENTENCE) for line in lines[:-1])
        or not is_paired(text)
    )
