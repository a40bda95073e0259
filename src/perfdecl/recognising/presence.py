"""Whether a document shows a form at all, where none begins in it as it should: other tables have some of its labels."""

from perfdecl.readers.document import Document, Recognised
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.rows import rows_of
from perfdecl.recognising.titles import is_titled

#: So many of the form's sections must say something.
SECTIONS = 2


def is_shown(document: Document, labels: Labels, found: Recognised) -> bool:
    """Whether the form is there: values in several sections, and its title, or labels that hardly another table has."""
    paths = {section.name for section in labels.texts} | {section.name for section in labels.lists}
    said = {str(path[0]) for path, text in found.texts.items() if text.strip()}
    of_pairs = {path[0] for path in labels.pairs.values()}
    count = len(said & paths) + bool(said & of_pairs)
    if count < SECTIONS:
        return False
    rows = rows_of(document, labels)
    return any(row.certain in labels.opening or any(is_titled(text, labels) for text in row.texts) for row in rows)
