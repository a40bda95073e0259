"""Comments that suppress findings, each with its reason: ``# perfdecl: ignore[PD404] 本部门无成本指标``."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.catalogue.codes import is_known, severity_of
from perfdecl.diagnostics.diagnostic import Diagnostic, Edit, Fix
from perfdecl.diagnostics.essential import is_essential
from perfdecl.messages import Language, said
from perfdecl.source.comments import comments
from perfdecl.source.read import Reading
from perfdecl.source.text import Source, Span
from perfdecl.text.patterns import compile_pattern

ASKS = compile_pattern(r"#\s*perfdecl\s*[:：]\s*(?:ignore|忽略|\S+?\s*[\[【])")
IGNORE = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore(?P<file>-file)?\s*(?:[\[【](?P<codes>[^\]】]*)[\]】])?")
#: What is no such comment, but was written to be one.
OTHER = compile_pattern(r"#\s*perfdecl\s*[:：]\s*(?P<word>忽略[^\s\[【]*|[^\s\[【]+(?=\s*[\[【]))")
ACROSS = "PD8"
CODE = compile_pattern(r"PD\d+")


class Comment(NamedTuple):
    """One such comment: the line that it is about, 0 for the whole file; the codes, or beginnings of codes.

    ``reason`` is what is written behind the codes; of a comment that only looks like one, ``word`` is in the place of
    ``ignore``.
    """

    span: Span
    line: int
    codes: tuple[str, ...]
    reason: str = ""
    word: str = ""


class Suppressed(NamedTuple):
    """What comments leave: the diagnostics, those on useless comments (PD901) included; how many they suppress, and how
    many comments do so without saying why."""

    diagnostics: list[Diagnostic]
    total: int = 0
    unexplained: int = 0


def suppress(diagnostics: list[Diagnostic], reading: Reading, language: Language) -> Suppressed:
    """Heed the comments of a file."""
    if not ASKS.search(reading.source.text):
        return Suppressed(diagnostics)
    places = _Places([one for one in diagnostics if not is_essential(one)])
    suppressed: set[int] = set()
    useless: list[Diagnostic] = []
    unexplained = 0
    asked = _Asked(reading, language, tuple(filter(is_essential, diagnostics)))
    for comment in ignore_comments(reading):
        if comment.word:
            useless.append(_misspelt(comment, reading, language))
            continue
        idle = []
        for code in comment.codes:
            covered = places.at(comment.line, code)
            suppressed.update(map(id, covered))
            if not covered:
                idle.append(code)
        useless += asked.useless(comment, idle)
        unexplained += not comment.reason and len(idle) < len(comment.codes)
    left = [one for one in diagnostics if id(one) not in suppressed]
    return Suppressed([*left, *useless], len(suppressed), unexplained)


class _Places:
    """What is found by the lines that it is about: a duplicate is about both, a group of values about each of them."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        self._all = diagnostics
        self._at: dict[int, list[Diagnostic]] = {}
        self._about: dict[int, list[Diagnostic]] = {}
        for one in diagnostics:
            self._at.setdefault(one.span.start.line, []).append(one)
            for line in {other.span.start.line for other in one.related if other.file == one.file}:
                self._about.setdefault(line, []).append(one)

    def at(self, line: int, code: str) -> list[Diagnostic]:
        """What a comment on that line, 0 for the whole file, means by a code or the beginning of one.

        Only where nothing of that kind stands on the line itself it means what is about that line, too.
        """
        candidates = (self._at.get(line, ()), self._about.get(line, ())) if line else (self._all,)
        found = ([one for one in some if one.code.startswith(code)] for some in candidates)
        return next((some for some in found if some), [])


def ignore_comments(reading: Reading) -> Iterator[Comment]:
    """Every comment of a file that suppresses findings, or was written to, in order."""
    source = reading.source
    about = _Lines(source)
    for start, end in comments(source.text, reading.root):
        found = IGNORE.match(source.text, start, end)
        if found:
            codes = tuple(code.strip() for code in (found["codes"] or "").replace("，", ",").split(",") if code.strip())
            span = source.span(start, end)
            line = 0 if found["file"] else about.line(span.start.line)
            yield Comment(span, line, codes, source.text[found.end() : end].strip())
        elif found := OTHER.match(source.text, start, end):
            codes = tuple(CODE.findall(source.text, start, end))
            yield Comment(source.span(start, end), 0, codes, word=found["word"])


def _misspelt(comment: Comment, reading: Reading, language: Language) -> Diagnostic:
    """PD901 for a comment that nobody heeds, because its word is another one."""
    word = comment.word
    better = "ignore-file" if any(part in word.lower() for part in ("file", "文件", "全")) else "ignore"
    codes = ", ".join(comment.codes) or "PD404"
    message, help_ = said("PD901.word", language, word=word, better=better, codes=codes)
    source = reading.source
    return Diagnostic("PD901", severity_of("PD901"), message, help_, source.name, comment.span, value=word)


class _Lines:
    """The lines that comments are about: of one that stands alone, the next line that is no comment."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._last = (0, 0)

    def line(self, number: int) -> int:
        """Asked for one line after another, from the first to the last."""
        begun, ended = self._last
        if begun <= number < ended:
            return ended
        ended = number
        while self._source.line(ended).lstrip().startswith("#"):
            ended += 1
        self._last = (number, ended)
        return ended


class _Asked(NamedTuple):
    """What a comment must be compared with to be called useless."""

    reading: Reading
    language: Language
    essential: tuple[Diagnostic, ...]

    def useless(self, comment: Comment, idle: list[str]) -> Iterator[Diagnostic]:
        """PD901, unless errors in the reading may be why nothing was found."""
        essential = [code for code in idle if any(one.code.startswith(code) for one in self.essential)]
        unknown = [code for code in idle if not is_known(code)]
        # What is found across files alone, one file cannot tell.
        rest = [code for code in idle if code not in essential and code not in unknown and not code.startswith(ACROSS)]
        if self.essential:
            rest = []
        for entry, codes in (("PD901.essential", essential), ("PD901.unknown", unknown), ("PD901", rest)):
            if codes:
                all_idle = len(codes) == len(comment.codes)
                yield _diagnostic(entry, ", ".join(codes), comment, self.reading, self.language, all_idle)
        if not comment.codes:
            yield _diagnostic("PD901.syntax", "", comment, self.reading, self.language, False)


def _diagnostic(
    entry: str, codes: str, comment: Comment, reading: Reading, language: Language, all_idle: bool
) -> Diagnostic:
    message, help_ = said(entry, language, codes=codes)
    fix = Fix(False, (Edit(_with_blanks(comment.span, reading), ""),)) if all_idle and entry == "PD901" else None
    source = reading.source
    written = source.text[source.offset(comment.span.start) : source.offset(comment.span.end)]
    return Diagnostic("PD901", severity_of("PD901"), message, help_, source.name, comment.span, fix=fix, value=written)


def _with_blanks(span: Span, reading: Reading) -> Span:
    """The comment with the blanks before it; all of its line where it stands alone."""
    source = reading.source
    line = source.line(span.start.line)
    before = line[: span.start.column - 1].rstrip()
    if before or span.start.line == len(source.line_starts):
        return Span(span.start._replace(column=len(before) + 1), span.end)
    return source.span(source.line_starts[span.start.line - 1], source.line_starts[span.start.line])
