"""Paragraphs pasted from elsewhere: lines that go on with a text but stand further left than YAML allows."""

from bisect import bisect_right
from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import MARGIN, Line, bounds, lines_of
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.rows import Row, rows_of

#: A text of so many characters has paragraphs.
PROSE = 15
#: A cure of more edits than that is no cure of a slip.
MOST = 2_000
#: What a line with a key of its own looks like, though it be none of the form's.
KEY_LIKE = compile_pattern(r"(?:-[ ]+)*[^\s:，。；、]{1,20}:(?:\s|$)")


#: What is printed below the table of a form, or beside it.
FOOT = compile_pattern(
    r"(?:填表|填报|制表|经办|联系|审核|复核|单位负责|部门负责|项目负责|财务负责|分管|负责)(?:人|单位|部门|日期|时间|电话|方式|领导)?(?:[（(][^）)]{0,6}[）)])?\s*[：:]"
    r"|(?:日期|单位|备注|注|附注|说明|填表说明|填报说明|盖章|签字|签章)(?:[（(][^）)]{0,6}[）)])?\s*[：:]"
    r"|[（(]?(?:盖章|公章|签字|签章)[）)]?$|(?:主管|财政)部门审核意见"
)


def pasted(text: str, keys: Keys, stop: int) -> list[Problem]:
    """One problem for each text with such lines that begins before the offset ``stop``. The cure makes it a block text."""
    everything = list(bounds(text))
    rows = {row.line.start: row for row in rows_of(text, keys)}
    found: list[Problem] = []
    owner: Row | None = None
    loose: list[Line] = []
    foot: list[Line] = []
    for line in [*lines_of(text), None]:
        row = rows.get(line.start) if line else None
        if line is not None and row is None and not loose and _is_foot(line, owner):
            foot.append(line)
            continue
        if line is not None and row is None and (loose or not KEY_LIKE.match(line.content)):
            loose.append(line)
            continue
        if loose:
            foot, loose = [], foot + loose
        if owner is not None and any(len(one.margin) <= owner.column for one in loose) and owner.line.start <= stop:
            if cut := _cut_off(text, loose, keys):
                found.append(cut)
            elif owner.key in keys.texts:
                found.append(_problem(text, owner, loose, everything))
            else:
                found.append(_below(owner, loose[0]))
        if foot and owner is not None and owner.line.start <= stop:
            found.append(_foot(foot))
        owner = row if row is not None and (_is_text(row, keys) or _lacks_amount(row, keys)) else None
        loose, foot = [], []
    return found


def _is_foot(line: Line, owner: Row | None) -> bool:
    return owner is not None and len(line.margin) < owner.column and FOOT.match(line.content) is not None


def _foot(lines: list[Line]) -> Problem:
    """Lines that stand below the table on paper; the cure makes comments of them."""
    first = lines[0]
    fix = tuple(TextEdit(one.content_start, one.content_start, "# ") for one in lines)
    return Problem(
        "PD001", "PD001.foot", first.content_start, first.content_end, {"count": len(lines)}, fix=fix, makeshift=fix
    )


def _cut_off(text: str, lines: list[Line], keys: Keys) -> Problem | None:
    """The beginning of a key at the very end of a file that was not saved whole."""
    last = lines[0]
    meant = next((key for key in sorted(keys.every) if key.startswith(last.content)), None)
    if last.content_end != len(text) or len(last.content) < 2 or meant is None:
        return None
    gone = (TextEdit(last.content_start, last.content_end, ""),)
    args = {"written": last.content, "key": meant}
    return Problem("PD001", "PD001.cut_off", last.content_start, last.content_end, args, makeshift=gone)


def _is_text(row: Row, keys: Keys) -> bool:
    return row.key in keys.texts and row.value[:1] not in ("'", '"')


def _lacks_amount(row: Row, keys: Keys) -> bool:
    return row.key in keys.amounts and not row.value


def _below(owner: Row, line: Line) -> Problem:
    """An amount that stands on the line below its key."""
    shape = owner.line.shape
    colon = owner.line.content_start + shape.end("colon") if shape else owner.line.content_end
    fix = (TextEdit(colon, colon, f" {line.content}"), TextEdit(line.content_start, line.content_end, ""))
    args = {"key": owner.key, "value": line.content}
    return Problem("PD001", "PD001.below", line.content_start, line.content_end, args, fix=fix)


def _problem(text: str, owner: Row, loose: list[Line], everything: list[tuple[int, int]]) -> Problem:
    left = next(one for one in loose if len(one.margin) <= owner.column)
    blanks = owner.column + 2
    first = bisect_right(everything, (owner.line.start, owner.line.end))
    lines = everything[first : bisect_right(everything, (loose[-1].start, loose[-1].end))]
    if owner.is_block:
        begun = next((len(_margin(text, start, end)) for start, end in lines if text[start:end].strip()), 0)
        blanks = begun if begun > owner.column else blanks
    edits = [*_header(text, owner, blanks), *_indented(text, lines, blanks, owner.is_block)]
    args = {"key": owner.key, "blanks": blanks}
    message = "PD001.pasted_block" if owner.is_block else "PD001.pasted"
    problem = Problem("PD001", message, left.content_start, left.content_end, args, makeshift=tuple(edits))
    # A stray line below a short name is hardly its second paragraph: that is for people to say.
    is_prose = owner.is_block or owner.opens or len(loose) > 1 or len(owner.value) >= PROSE
    return problem._replace(fix=problem.makeshift) if is_prose and len(edits) <= MOST else problem


def _header(text: str, owner: Row, blanks: int) -> Iterator[TextEdit]:
    """Make what follows the owner's colon the beginning of a block text."""
    shape = owner.line.shape
    if owner.is_block or shape is None:
        return
    begins = owner.line.content_start + shape.end("colon")
    if owner.opens:
        yield TextEdit(begins, begins, " |")
        return
    following = text[owner.line.end : owner.line.end + 2]
    line_break = "\r\n" if following == "\r\n" else following[:1]
    yield TextEdit(begins, owner.line.content_start + shape.start("value"), f" |{line_break}{' ' * blanks}")


def _indented(text: str, lines: list[tuple[int, int]], blanks: int, keep_deeper: bool) -> Iterator[TextEdit]:
    for start, end in lines:
        margin = len(_margin(text, start, end))
        if text[start:end].strip() and not (keep_deeper and margin >= blanks):
            yield TextEdit(start, start + margin, " " * blanks)


def _margin(text: str, start: int, end: int) -> str:
    return MARGIN.match(text, start, end).group()  # type: ignore[union-attr]  # it matches nothing, too
