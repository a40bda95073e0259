"""Headings that stand beside their text in a bare text: at its middle, perhaps broken over lines; they are put above it."""

from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.readers.document import Line
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.text_columns import is_amount, segments
from perfdecl.text.labels import bare

#: A broken heading goes on within so many lines.
WITHIN = 3


class Headed(NamedTuple):
    """The lines, and the sections whose text may begin with another line."""

    lines: list[Line]
    guessed: frozenset[str]


def with_headings_above(lines: Sequence[Line], labels: Labels) -> Headed:
    """Each heading of a text on a line of its own, and all of the text below it."""
    official = {heading: heading for one in labels.texts for heading in one.headings}
    words = official | {said: meant for said, meant in labels.synonyms.items() if meant in official}
    made: list[Line] = []
    guessed: set[str] = set()
    # Where all lines are parted by blank ones, these say nothing.
    shows_parts = sum(line.is_parted for line in lines) < len(lines) / 2
    at = 0
    while at < len(lines):
        heading, end = _heading(lines, at, words)
        if not heading:
            made.append(lines[at])
            at += 1
            continue
        above: list[Line] = []
        is_parted = shows_parts and lines[at].is_parted
        while made and not is_parted and _may_be_text(made, labels):
            above.insert(0, made.pop())
            is_parted = shows_parts and above[0].is_parted
        if above and not is_parted:
            guessed.add(labels.headings[words[heading]])
        made += [Line(heading, is_parted=True), *above]
        rest = heading
        for line in lines[at:end]:
            first, *others = segments(line.text)
            plain = bare(first.text)
            if rest and rest.startswith(plain):
                rest = rest.removeprefix(plain)
                text = line.text.removeprefix(first.text).strip() if others else ""
                made += [Line(text, line.page)] if text else []
            else:
                made.append(line._replace(is_parted=False))
        at = end
    return Headed(made, frozenset(guessed))


def _heading(lines: Sequence[Line], at: int, words: dict[str, str]) -> tuple[str, int]:
    """The heading that begins on a line, with the number behind that of the line with its end; empty where none does."""
    begun = bare(segments(lines[at].text)[0].text)
    if begun in words:
        return begun, at + 1
    if len(begun) < 2:
        return "", at
    for end in range(at + 1, min(at + 1 + WITHIN, len(lines))):
        whole = begun + bare(segments(lines[end].text)[0].text)
        if whole in words:
            return whole, end + 1
    return "", at


def _may_be_text(made: Sequence[Line], labels: Labels) -> bool:
    """Whether the last line may be of the text: it has no label, is no amount, and no value of a label above it."""
    is_value = len(made) > 1 and (labels.word(made[-2].text) in {labels.subject[0], *labels.pairs})
    return not is_value and not is_amount(made[-1].text) and not _has_label(made[-1].text, labels)


def _has_label(text: str, labels: Labels) -> bool:
    words = [text, *text.split()]
    return any(labels.word(word) in labels.known or labels.word(word) in labels.without_value for word in words)
