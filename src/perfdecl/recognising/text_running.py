"""Lines of a bare text that a page has at its top or foot: its number, and what stands beside it on every page."""

from collections import Counter
from collections.abc import Sequence
from re import compile as compile_pattern

from perfdecl.readers.document import Line
from perfdecl.readers.page_numbers import ADDRESS, is_of_browser
from perfdecl.recognising.labels import Labels

#: A bare number may be an amount: the number of a page has dashes or words about it.
_NUMBER = compile_pattern(
    r"[-—–－·]+ ?[0-9]{1,4} ?[-—–－·]+|第 ?[0-9一二三四五六七八九十百]{1,5} ?页(?:[ ,，/]*共 ?[0-9一二三四五六七八九十百]{1,5} ?页)?"
)


def without_running(lines: Sequence[Line], labels: Labels) -> tuple[list[Line], list[Line]]:
    """The lines without those that run over the pages; and of the latter, once each, those that say something."""
    titles = _titles(lines, labels)
    numbers = {at for at, line in enumerate(lines) if _NUMBER.fullmatch(line.text) or _is_of_browser(line.text, titles)}
    beside = [other for at in numbers for other in (at - 1, at + 1) if 0 <= other < len(lines) and other not in numbers]
    counts = Counter(lines[at].text for at in beside)
    least = max(2, len(numbers) / 2)
    running = {text for text, count in counts.items() if count >= least and not _has_label(text, labels)}
    # Above the first number, or below the last, such a line stands alone.
    kept = [line for at, line in enumerate(lines) if at not in numbers and line.text not in running]
    return kept, [next(line for line in lines if line.text == text) for text in sorted(running)]


def _titles(lines: Sequence[Line], labels: Labels) -> tuple[str, ...]:
    """The titles that a browser may print, with the form's subject, if a line says it."""
    parted = (line.text.split(maxsplit=1) for line in lines)
    subjects = (rest[0] for first, *rest in parted if rest and labels.word(first) == labels.subject[0])
    subject = next(subjects, "")
    return (*(f"{title}（{subject}）" for title in labels.titles), *labels.titles)


def _is_of_browser(text: str, titles: tuple[str, ...]) -> bool:
    """Whether a browser printed the line: a date alone may be a target, and a title alone is the form's."""
    has_title = any(title in text and len(text) > len(title) for title in titles)
    return (has_title or ADDRESS.search(text) is not None) and is_of_browser(text, titles)


def _has_label(text: str, labels: Labels) -> bool:
    return labels.word(text) in labels.without_value or any(labels.word(word) in labels.known for word in text.split())
