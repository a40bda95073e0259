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
from perfdecl.source.text import Span

ASKS = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore")
IGNORE = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore(?P<file>-file)?\s*(?:[\[【](?P<codes>[^\]】]*)[\]】])?")


class Comment(NamedTuple):
    """One such comment: the line that it is about, 0 for the whole file; the codes, or beginnings of codes."""

    span: Span
    line: int
    codes: tuple[str, ...]

    def covers(self, diagnostic: Diagnostic, code: str) -> bool:
        """Whether the comment suppresses a diagnostic by that code."""
        here = not self.line or diagnostic.span.start.line == self.line
        return here and diagnostic.code.startswith(code) and not is_essential(diagnostic)


def suppress(diagnostics: list[Diagnostic], reading: Reading, language: Language) -> tuple[list[Diagnostic], int]:
    """The diagnostics that are left, those on useless comments (PD901) included, and how many were suppressed."""
    if not ASKS.search(reading.source.text):
        return diagnostics, 0
    left = diagnostics
    useless: list[Diagnostic] = []
    for comment in _comments(reading):
        idle = [code for code in comment.codes if not any(comment.covers(one, code) for one in diagnostics)]
        useless += _useless(comment, idle, diagnostics, reading, language)
        left = [one for one in left if not any(comment.covers(one, code) for code in comment.codes)]
    return [*left, *useless], len(diagnostics) - len(left)


def _comments(reading: Reading) -> Iterator[Comment]:
    source = reading.source
    for start, end in comments(source.text, reading.root):
        found = IGNORE.match(source.text, start, end)
        if not found:
            continue
        codes = tuple(code.strip() for code in (found["codes"] or "").replace("，", ",").split(",") if code.strip())
        span = source.span(start, end)
        line = 0 if found["file"] else _line(reading, span)
        yield Comment(span, line, codes)


def _line(reading: Reading, span: Span) -> int:
    """The line of a comment; of one that stands alone, the next line that is no comment."""
    number = span.start.line
    while reading.source.line(number).lstrip().startswith("#"):
        number += 1
    return number


def _useless(
    comment: Comment, idle: list[str], diagnostics: list[Diagnostic], reading: Reading, language: Language
) -> Iterator[Diagnostic]:
    """PD901, unless errors in the reading may be why nothing was found."""
    essential = [code for code in idle if any(one.code.startswith(code) for one in diagnostics if is_essential(one))]
    unknown = [code for code in idle if not is_known(code)]
    rest = [code for code in idle if code not in essential and code not in unknown]
    if any(map(is_essential, diagnostics)):
        rest = []
    groups = (("PD901.essential", essential), ("PD901.unknown", unknown), ("PD901", rest))
    for entry, codes in groups:
        if codes:
            yield _diagnostic(entry, ", ".join(codes), comment, reading, language, len(codes) == len(comment.codes))
    if not comment.codes:
        yield _diagnostic("PD901.syntax", "", comment, reading, language, False)


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
