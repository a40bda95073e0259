"""What the list of a folder says of each declaration."""

from functools import lru_cache
from typing import NamedTuple

from perfdecl.checking.pipeline import check_bytes
from perfdecl.config.load import settings_for
from perfdecl.config.select import choose
from perfdecl.messages import Language
from perfdecl.severity import SEVERITIES
from perfdecl.web.document import Document


class Summary(NamedTuple):
    """What a declaration is about, and how much was found by severity."""

    subject: str
    form: str
    year: str
    counts: dict[str, int]


def summary_of(document: Document, language: Language) -> Summary:
    """The summary of a file as it is now. Raises UseError where it cannot be read."""
    return _summary(document.read(), document.path, document.own_folder, language)


@lru_cache(2000)
def _summary(data: bytes, name: str, folder: str, language: Language) -> Summary:
    """Remembered: whoever comes back to the list has changed one of its files, not all."""
    checked = check_bytes(name, data, language)
    found = [one.severity for one in choose(checked.diagnostics, settings_for(folder))]
    declaration = checked.declaration
    holes = checked.holes
    subject = year = ""
    if declaration is not None:
        subject = dict(declaration.texts).get(declaration.subject_path, "").strip()
        year = "" if ("year",) in holes else str(declaration.year)
    counts: dict[str, int] = {one: found.count(one) for one in SEVERITIES}
    return Summary(subject, checked.form.names["zh"] if checked.form else "", year, counts)


def forget_summaries() -> None:
    """Check everything anew: the settings may be other ones."""
    _summary.cache_clear()
