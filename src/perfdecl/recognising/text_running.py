"""Lines of a bare text that a page has at its top or foot: its number, and what stands beside it on every page."""

from collections import Counter
from collections.abc import Sequence
from re import compile as compile_pattern
from unicodedata import normalize

from perfdecl.readers.document import Line
from perfdecl.readers.page_numbers import ADDRESS, DATE, is_of_browser
from perfdecl.recognising.labels import Labels

#: A bare number may be an amount: the number of a page has dashes or words about it.
_NUMBER = compile_pattern(
    r"[-—–－·]+ ?[0-9]{1,4} ?[-—–－·]+|第 ?[0-9一二三四五六七八九十百]{1,5} ?页(?:[ ,，/]*共 ?[0-9一二三四五六七八九十百]{1,5} ?页)?"
)
#: The number of a page and that of all pages.
_COUNTED = compile_pattern(r"[0-9]{1,4} ?/ ?[0-9]{1,4}")
#: Longer lines are none that a browser prints.
LONGEST = 400


def without_running(lines: Sequence[Line], labels: Labels) -> tuple[list[Line], list[Line]]:
    """The lines without those that run over the pages; and of the latter, once each, those that say something."""
    numbers = {at for at, line in enumerate(lines) if _NUMBER.fullmatch(line.text)} | _of_browser(lines, labels)
    beside = [other for at in numbers for other in (at - 1, at + 1) if 0 <= other < len(lines) and other not in numbers]
    counts = Counter(lines[at].text for at in beside)
    least = max(2, len(numbers) / 2)
    running = {text for text, count in counts.items() if count >= least and not _has_label(text, labels)}
    # Above the first number, or below the last, such a line stands alone.
    kept = [line for at, line in enumerate(lines) if at not in numbers and line.text not in running]
    return kept, [next(line for line in lines if line.text == text) for text in sorted(running)]


def _of_browser(lines: Sequence[Line], labels: Labels) -> set[int]:
    """The lines that a browser prints round its pages: an address, or a date with its time, and what stands beside them.

    A date alone may be a target, a title alone is the form's, and two numbers alone may be anything.
    """
    titles = _titles(lines, labels)
    plain = [normalize("NFKC", line.text) if len(line.text) <= LONGEST else "" for line in lines]
    found = {at for at, text in enumerate(plain) if _is_sign(text) and is_of_browser(text, titles)}
    more = found
    while more:
        beside = {other for at in more for other in (at - 1, at + 1) if 0 <= other < len(lines)} - found
        more = {at for at in beside if plain[at] in titles or _COUNTED.fullmatch(plain[at])}
        found |= more
    return found


def _is_sign(text: str) -> bool:
    return ADDRESS.search(text) is not None or (":" in text and DATE.search(text) is not None)


def _titles(lines: Sequence[Line], labels: Labels) -> tuple[str, ...]:
    """The title that a browser prints: the form's, and in brackets the subject, which a line says, or the one below."""
    words = [line.text.split(maxsplit=1) for line in lines]
    at = next((at for at, (first, *_) in enumerate(words) if labels.word(first) == labels.subject[0]), None)
    if at is None:
        return ()
    subject = words[at][1] if words[at][1:] else "".join(line.text for line in lines[at + 1 : at + 2])
    return tuple(normalize("NFKC", f"{title}（{subject}）") for title in labels.titles)


def _has_label(text: str, labels: Labels) -> bool:
    return labels.word(text) in labels.without_value or any(labels.word(word) in labels.known for word in text.split())
