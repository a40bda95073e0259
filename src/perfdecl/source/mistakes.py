"""What people type that is not YAML, told from where the parser stumbled.

The parser's own words ("mapping values are not allowed in this context") help nobody who fills in a form. Here the
lines up to the place where it stumbled are looked at for the mistakes that are really made; only where none is
recognised, the parser's complaint itself is put into words.
"""

from ruamel.yaml.error import MarkedYAMLError

from perfdecl.model.vocabulary import Keys
from perfdecl.source.complaint import complaint
from perfdecl.source.conflict import conflict
from perfdecl.source.headless import headless
from perfdecl.source.lines import lines_of
from perfdecl.source.outline import misplaced
from perfdecl.source.pasted import pasted
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.values import unquoted_value


def explain(text: str, error: MarkedYAMLError, keys: Keys) -> list[Problem]:
    """The mistakes that made the parser stop, at least one, in the order of the file."""
    stopped = min(error.problem_mark.index, len(text)) if error.problem_mark else len(text)
    opened = error.context_mark.index if error.context_mark else stopped
    if opened < len(text) and text[opened] in "\"'" and "quoted" in (error.context or ""):
        if "escape" in error.problem:
            fix = (TextEdit(stopped, stopped, "\\"),) if text[stopped : stopped + 1] == "\\" else ()
            return [Problem("PD001", "PD001.escape", stopped, stopped + 1, fix=fix)]
        return [_unclosed(text, opened, keys)]
    tabs = _tabs(text, stopped)
    if tabs is not None and ("token" in error.problem or "tab" in error.problem):
        return [tabs]
    return (
        conflict(text)
        or _mistyped(text, stopped, keys)
        or headless(text, keys, stopped)
        or pasted(text, keys, stopped)
        or _unquoted(text, stopped, keys)
        or misplaced(text, keys, stopped)
        or [complaint(text, error, stopped, opened, keys)]
    )


def _mistyped(text: str, stopped: int, keys: Keys) -> list[Problem]:
    """Mistyped keys up to the place where the parser stopped, with the values that must be quoted."""
    found: list[Problem] = []
    mistyped = False
    for line in lines_of(text):
        if line.start > stopped:
            break
        key = line.mistyped_key(keys)
        mistyped = mistyped or key is not None
        mistake = key or unquoted_value(line, line.start <= stopped <= line.end, keys)
        if mistake:
            found.append(mistake)
    return found if mistyped else []


def _unquoted(text: str, stopped: int, keys: Keys) -> list[Problem]:
    """Values up to the place where the parser stopped that must be quoted."""
    found = []
    for line in lines_of(text):
        if line.start > stopped:
            break
        if mistake := unquoted_value(line, line.start <= stopped <= line.end, keys):
            found.append(mistake)
    return found


def _unclosed(text: str, opened: int, keys: Keys) -> Problem:
    """A quotation mark without its partner; it is missing where the line ends."""
    end = min((at for at in (text.find("\n", opened), text.find("\r", opened)) if at >= 0), default=len(text))
    content = text[opened + 1 : end].rstrip()
    last = opened + 1 + len(content)
    mark = text[opened]
    if content.endswith(("”", "“", "’", "＂")):
        edit = TextEdit(last - 1, last, mark)
        return Problem("PD001", "PD001.chinese_quotes", opened, last, {"mark": content[-1]}, fix=(edit,))
    following = next((line for line in lines_of(text) if line.start >= end), None)
    safe = following is None or following.key in keys.every or not following.content
    fix = (TextEdit(last, last, mark),) if safe and mark not in content else ()
    return Problem("PD001", "PD001.unclosed", opened, last, {"mark": mark}, fix=fix)


def _tabs(text: str, stopped: int) -> Problem | None:
    """Tabs as indentation up to the place where the parser stopped; None where blanks are mixed with them."""
    found: Problem | None = None
    edits: list[TextEdit] = []
    for line in lines_of(text):
        if " " in line.margin:
            return None
        if "\t" in line.margin:
            edits.append(TextEdit(line.start, line.content_start, line.margin.replace("\t", "  ")))
            if line.start <= stopped <= line.end:
                found = Problem("PD001", "PD001.tab", line.start, line.content_start)
    return found._replace(fix=tuple(edits)) if found else None
