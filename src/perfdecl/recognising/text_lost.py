"""What a bare text says and nothing of the form holds: each word of its lines must be in a field, or be left over."""

from collections import Counter
from collections.abc import Iterator, Sequence
from re import compile as compile_pattern
from re import fullmatch

from perfdecl.readers.document import Line, Recognised
from perfdecl.recognising.continued import goes_on
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.text_columns import CERTAIN
from perfdecl.recognising.text_order import REST
from perfdecl.recognising.titles import year_of
from perfdecl.recognising.units import is_only_note
from perfdecl.text.blanks import squeezed
from perfdecl.text.labels import bare

#: So many characters are looked through for words; what comes behind that is not named.
MOST = 200_000_000
#: A label is broken into so many parts at most.
PARTS = 3
#: Within so many words a bracket that a broken label opens is closed.
WITHIN = 30
_AMOUNT = compile_pattern(f"({CERTAIN})")


def lost(lines: Sequence[Line], found: Recognised, labels: Labels) -> list[str]:
    """The texts of lines, in order, that are in no field and not left over either; amounts have to be unconverted."""
    held = "\n".join(map(squeezed, (*found.texts.values(), *(text for text, _ in (*found.residue, *found.outside)))))
    subject = squeezed(found.texts.get(labels.subject[1], ""))
    said = _without_labels([list(_words(line, labels, subject)) for line in lines], labels)
    if not Counter(char for line in said for word in line for char in word) - Counter(held):
        return []
    counts = Counter(word for line in said for word in line)
    most = max(MOST // (len(held) + 1), 1)
    missing = {word: count - held.count(word) for word, count in list(counts.items())[:most]}
    texts: list[str] = []
    for line in said:
        own: list[str] = []
        for word in line:
            if missing.get(word, 0) > 0:
                missing[word] -= 1
                own.append(word)
        if own:
            texts.append(" ".join(own))
    return texts


def _words(line: Line, labels: Labels, subject: str) -> Iterator[str]:
    """The words of a line, or all of it where it is a label; none of what only names the form's subject, or its year."""
    if (labels.has_year and year_of(line.text, labels)) or is_only_note(line.text):
        return
    first, *rest = line.text.split(maxsplit=1)
    if subject in (squeezed(line.text), squeezed("".join(rest)) if labels.word(first) == labels.subject[0] else ""):
        return
    for word in [line.text] if _label(line.text, labels) else line.text.split():
        yield from filter(None, _AMOUNT.split(squeezed(word)))


def _without_labels(said: list[list[str]], labels: Labels) -> list[list[str]]:
    """The words without those that are a label, alone or together with the next ones, and without the rest of a label
    that stands further behind.
    """
    words = [word for line in said for word in line]
    left_out: set[int] = set()
    begun, rest = -WITHIN, ""  # where a label began, and what it lacks
    at = 0
    while at < len(words):
        texts = {size: "".join(words[at : at + size]) for size in range(1, PARTS + 1)}
        found = {size: label for size, text in texts.items() if (label := _label(text, labels))}
        whole = (size for size, label in found.items() if bare(texts[size]) == label and not _is_open(texts[size]))
        size = next(whole, min(found, default=0))
        left_out.update(range(at, at + size))
        if size and (_is_open(texts[size]) or found[size].startswith(texts[size])):
            begun, rest = at, found[size].removeprefix(texts[size])
        elif not size and at - begun < WITHIN and (words[at] == rest or fullmatch(REST, words[at])):
            left_out.add(at)
            begun = -WITHIN
        at += size or 1
    numbers = iter(range(len(words)))
    return [[word for word in line if next(numbers) not in left_out] for line in said]


def _is_open(text: str) -> bool:
    return text.count("(") > text.count(")")


def _label(text: str, labels: Labels) -> str:
    """The label that a text is; empty where it is none."""
    word = labels.word(text)
    is_other = any(word == one.other[0] for one in labels.items)
    return word if word in labels.known or word in labels.without_value or is_other or goes_on(text) else ""
