"""Whether a document shows a form at all, where none begins in it as it should: other tables have some of its labels."""

from perfdecl.readers.document import Document, Recognised
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.rows import rows_of
from perfdecl.recognising.titles import is_titled

#: So many of the form's sections must say something.
SECTIONS = 2
#: So many rows below the title are looked at.
BELOW = 12


def is_shown(document: Document, labels: Labels, found: Recognised) -> bool:
    """Whether the form is there: values in several sections, and labels that hardly another table has.

    Other tables have columns of indicators, too: they count right below the form's title.
    """
    paths = {section.name for section in labels.texts} | {section.name for section in labels.lists}
    said = {str(path[0]) for path, text in found.texts.items() if text.strip()}
    of_pairs = {path[0] for path in labels.pairs.values()}
    count = len(said & paths) + bool(said & of_pairs)
    if count < SECTIONS:
        return False
    below = BELOW
    for row in rows_of(document, labels):
        if row.certain in labels.opening or (row.certain and below < BELOW):
            return True
        below += bool(row.texts)
        below = 0 if any(is_titled(text, labels) for text in row.texts) else below
    return False
