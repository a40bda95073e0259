"""The comment that suppresses a finding, where it is heeded: never inside a text."""

from perfdecl.checking.suppress import IGNORE, Comment, ignore_comments
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.essential import is_essential
from perfdecl.source.comments import scalars_of
from perfdecl.source.problem import TextEdit
from perfdecl.source.read import Reading
from perfdecl.source.text import LINE_BREAK, Source

#: Said about such comments themselves: deleting or correcting them is the cure.
ABOUT_COMMENTS = "PD901"


def can_be_suppressed(diagnostic: Diagnostic) -> bool:
    """Whether a comment can put it aside at all."""
    return diagnostic.code != ABOUT_COMMENTS and not is_essential(diagnostic)


def comment_here(reading: Reading, diagnostic: Diagnostic, reason: str) -> TextEdit | None:
    """What suppresses one code for the line of a finding: a comment above it, or one more code in the one that is there.

    None where no comment can be about that line, because it is inside a text.
    """
    source, line = reading.source, diagnostic.span.start.line
    if _is_inside_a_text(reading, line):
        return None
    further = _further_code(reading, line, diagnostic.code)
    if further is not None:
        return further
    written = source.line(line)
    margin = written[: len(written) - len(written.lstrip(" \t"))]
    at = source.line_starts[line - 1]
    return TextEdit(at, at, f"{margin}# perfdecl: ignore[{diagnostic.code}] {reason}{_line_break(source)}")


def comment_for_file(reading: Reading, code: str, reason: str) -> TextEdit:
    """What suppresses one code for all of a file: below the comments that it begins with."""
    further = _further_code(reading, 0, code)
    if further is not None:
        return further
    source, line_break = reading.source, _line_break(reading.source)
    line = 1
    while source.line(line).startswith("#"):
        line += 1
    is_behind_all = line > len(source.line_starts)
    at = len(source.text) if is_behind_all else source.line_starts[line - 1]
    before = line_break if is_behind_all else ""
    return TextEdit(at, at, f"{before}# perfdecl: ignore-file[{code}] {reason}{line_break}")


def _further_code(reading: Reading, line: int, code: str) -> TextEdit | None:
    """One more code in the comment that is about the line (0: the file)."""
    for comment in ignore_comments(reading):
        if comment.line == line and comment.codes and not comment.word:
            at = _behind_codes(comment, reading.source)
            return TextEdit(at, at, f", {code}")
    return None


def _behind_codes(comment: Comment, source: Source) -> int:
    start, end = (source.offset(place) for place in comment.span)
    found = IGNORE.match(source.text, start, end)
    assert found is not None  # so it was found
    return found.start("codes") + len(found["codes"].rstrip(" ,，"))


def _is_inside_a_text(reading: Reading, line: int) -> bool:
    """Whether the line goes on with a text that began above it."""
    source = reading.source
    begins = source.line_starts[line - 1]
    for scalar in scalars_of(reading.root):
        if scalar.start < begins < scalar.start + len(source.text[scalar.start : scalar.end].rstrip()):
            return True
    return False


def _line_break(source: Source) -> str:
    """What breaks the lines of the file."""
    found = LINE_BREAK.search(source.text)
    return found.group() if found else "\n"
