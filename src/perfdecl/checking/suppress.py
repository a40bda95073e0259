"""Comments that suppress findings, each with its reason: ``# perfdecl: ignore[PD404] 本部门无成本指标``."""

from collections.abc import Iterator
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.catalogue.codes import is_known, severity_of
from perfdecl.diagnostics.diagnostic import Diagnostic, Edit, Fix
from perfdecl.diagnostics.essential import is_essential
from perfdecl.messages import Language, said
from perfdecl.source.comments import comments
from perfdecl.source.read import Reading
from perfdecl.source.text import Source, Span

ASKS = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore")
IGNORE = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore(?P<file>-file)?\s*(?:[\[【](?P<codes>[^\]】]*)[\]】])?")


class Comment(NamedTuple):
    """One such comment: the line that it is about, 0 for the whole file; the codes, or beginnings of codes."""

    span: Span
    line: int
    codes: tuple[str, ...]


def suppress(diagnostics: list[Diagnostic], reading: Reading, language: Language) -> tuple[list[Diagnostic], int]:
    """The diagnostics that are left, those on useless comments (PD901) included, and how many were suppressed."""
    if not ASKS.search(reading.source.text):
        return diagnostics, 0
    by_line: dict[int, list[Diagnostic]] = {0: []}
    for one in diagnostics:
        if not is_essential(one):
            by_line.setdefault(one.span.start.line, []).append(one)
            by_line[0].append(one)
    suppressed: set[int] = set()
    useless: list[Diagnostic] = []
    asked = _Asked(reading, language, tuple(filter(is_essential, diagnostics)))
    for comment in _comments(reading):
        idle = []
        for code in comment.codes:
            covered = [id(one) for one in by_line.get(comment.line, ()) if one.code.startswith(code)]
            suppressed.update(covered)
            if not covered:
                idle.append(code)
        useless += asked.useless(comment, idle)
    left = [one for one in diagnostics if id(one) not in suppressed]
    return [*left, *useless], len(suppressed)


def _comments(reading: Reading) -> Iterator[Comment]:
    source = reading.source
    about = _Lines(source)
    for start, end in comments(source.text, reading.root):
        found = IGNORE.match(source.text, start, end)
        if not found:
            continue
        codes = tuple(code.strip() for code in (found["codes"] or "").replace("，", ",").split(",") if code.strip())
        span = source.span(start, end)
        yield Comment(span, 0 if found["file"] else about.line(span.start.line), codes)


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
        rest = [code for code in idle if code not in essential and code not in unknown]
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
