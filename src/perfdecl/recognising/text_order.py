"""Whether the lines of a bare text are in the order of the form: some programs write column after column, or mix them."""

from collections.abc import Iterator, Sequence
from re import fullmatch

from perfdecl.readers.document import Line
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Levels, Listed

#: The end of a heading that was broken, as （万元） below 拟投入的资金.
REST = r"[（(]?[^（()）]{0,6}[)）]"


def disordered(lines: Sequence[Line], labels: Labels) -> frozenset[str]:
    """The lists whose headings of columns, on some page, do not follow one another: nor do the cells below them."""
    words = [word for line in lines for word in _words(line.text, labels)]
    return frozenset(section.name for section in labels.lists if not _are_together(section, words))


def _words(text: str, labels: Labels) -> Iterator[str]:
    whole = labels.word(text)
    if whole in labels.known:
        yield whole
        return
    for word in text.split():
        if not fullmatch(REST, word):
            yield labels.word(word)


def _are_together(section: Listed, words: Sequence[str]) -> bool:
    """Whether all headings that there are stand together wherever several do."""
    columns = {*section.columns, *(section.level_columns if isinstance(section, Levels) else ())}
    runs: list[set[str]] = [set()]
    for word in words:
        if word in columns:
            runs[-1].add(word)
        elif word not in section.headings and runs[-1]:
            runs.append(set())
    every = {word for run in runs for word in run}
    # One word alone may be the text of a cell.
    return every in runs and all(run == every for run in runs if len(run) > 1)
