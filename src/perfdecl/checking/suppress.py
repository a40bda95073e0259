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

ASKS = compile_pattern(r"#\s*perfdecl\s*[:：]\s*(?:ignore|忽略|\S+?\s*[\[【])")
IGNORE = compile_pattern(r"#\s*perfdecl\s*[:：]\s*ignore(?P<file>-file)?\s*(?:[\[【](?P<codes>[^\]】]*)[\]】])?")
#: What is no such comment, but was written to be one.
OTHER = compile_pattern(r"#\s*perfdecl\s*[:：]\s*(?P<word>忽略[^\s\[【]*|[^\s\[【]+(?=\s*[\[【]))")
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

    def covers(self, diagnostic: Diagnostic, code: str) -> bool:
        """Whether the comment suppresses a diagnostic by that code."""
        here = not self.line or diagnostic.span.start.line == self.line
        return here and diagnostic.code.startswith(code) and not is_essential(diagnostic)


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
    left = diagnostics
    useless: list[Diagnostic] = []
    unexplained = 0
    for comment in _comments(reading):
        if comment.word:
            useless.append(_misspelt(comment, reading, language))
            continue
        idle = [code for code in comment.codes if not any(comment.covers(one, code) for one in diagnostics)]
        useless += _useless(comment, idle, diagnostics, reading, language)
        unexplained += not comment.reason and len(idle) < len(comment.codes)
        left = [one for one in left if not any(comment.covers(one, code) for code in comment.codes)]
    return Suppressed([*left, *useless], len(diagnostics) - len(left), unexplained)


def _comments(reading: Reading) -> Iterator[Comment]:
    source = reading.source
    for start, end in comments(source.text, reading.root):
        found = IGNORE.match(source.text, start, end)
        if found:
            codes = tuple(code.strip() for code in (found["codes"] or "").replace("，", ",").split(",") if code.strip())
            span = source.span(start, end)
            line = 0 if found["file"] else _line(reading, span)
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
