"""What people type that is not YAML, told from where the parser stumbled.

The parser's own words ("mapping values are not allowed in this context") help nobody who fills in a form. Here the
lines up to the place where it stumbled are looked at for the mistakes that are really made; only where none is
recognised, the parser's complaint itself is put into words.
"""

from ruamel.yaml.error import MarkedYAMLError

from perfdecl.source.lines import lines_of
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.tree import ODD, Mapping, Node, Scalar, Sequence, Style

BLANKS = " \t\u3000\u00a0"

# What libyaml says, by a part of its sentence, and the entry of the catalogue that says it to people.
COMPLAINTS = {
    "mapping values are not allowed": "PD001.second_colon",
    "could not find expected ':'": "PD001.no_colon",
    "did not find expected '-'": "PD001.indentation",
    "did not find expected key": "PD001.indentation",
    "violates indentation": "PD001.tab",
    "unknown escape": "PD001.escape",
    "expected ',' or": "PD001.bracket",
    "expected node content": "PD001.start",
    "cannot start any token": "PD001.start",
    "block sequence entries": "PD001.start",
}


def explain(text: str, error: MarkedYAMLError, known_keys: frozenset[str]) -> list[Problem]:
    """The mistakes that made the parser stop, at least one, in the order of the file."""
    stopped = min(error.problem_mark.index, len(text)) if error.problem_mark else len(text)
    opened = error.context_mark.index if error.context_mark else stopped
    if opened < len(text) and text[opened] in "\"'" and "quoted" in (error.context or ""):
        if "escape" in error.problem:
            return [Problem("PD001", "PD001.escape", stopped, stopped + 1)]
        return [_unclosed(text, opened, known_keys)]
    found: list[Problem] = []
    tabs = _tabs(text, stopped)
    if tabs is not None and ("token" in error.problem or "tab" in error.problem):
        return [tabs]
    for line in lines_of(text):
        if line.start > stopped:
            break
        here = line.start <= stopped <= line.end
        mistake = line.mistyped_key(known_keys) or line.unquoted_value(here)
        if mistake:
            found.append(mistake)
    return found or [_complaint(text, error, stopped, opened)]


def swallowed(text: str, root: Node | None, known_keys: frozenset[str]) -> list[Problem]:
    """Mistyped keys that YAML took for the lines of a text: valid YAML, but never what was meant."""
    found: list[Problem] = []
    for node in _misread(text, root):
        for line in lines_of(text):
            if line.start <= node.start < line.end or node.start <= line.start < node.end:
                mistake = line.mistyped_key(known_keys)
                if mistake:
                    found.append(mistake)
    return found


def _misread(text: str, node: Node | None, after: int = -1) -> list[Scalar]:
    """Plain texts that begin on their own line, as the keys of a mapping would, and keys with odd characters."""
    match node:
        case Scalar(style=Style.PLAIN):
            begins = max(text.rfind("\n", 0, node.start), text.rfind("\r", 0, node.start))
            return [node] if begins >= after and not text[begins + 1 : node.start].strip(BLANKS + "-") else []
        case Mapping():
            odd = [entry.key for entry in node.entries if entry.key.text.startswith(ODD)]
            return odd + [found for entry in node.entries for found in _misread(text, entry.value, entry.key.end)]
        case Sequence():
            return [found for item in node.items for found in _misread(text, item)]
    return []


def _unclosed(text: str, opened: int, known_keys: frozenset[str]) -> Problem:
    """A quotation mark without its partner; it is missing where the line ends."""
    end = min((at for at in (text.find("\n", opened), text.find("\r", opened)) if at >= 0), default=len(text))
    content = text[opened + 1 : end].rstrip()
    last = opened + 1 + len(content)
    mark = text[opened]
    if content.endswith(("”", "“", "’", "＂")):
        edit = TextEdit(last - 1, last, mark)
        return Problem("PD001", "PD001.chinese_quotes", opened, last, {"mark": content[-1]}, fix=(edit,))
    following = next((line for line in lines_of(text) if line.start >= end), None)
    safe = following is None or following.key in known_keys or not following.content
    fix = (TextEdit(last, last, mark),) if safe and mark not in content else ()
    return Problem("PD001", "PD001.unclosed", opened, last, {"mark": mark}, fix=fix)


def _tabs(text: str, stopped: int) -> Problem | None:
    """Tabs as indentation up to the place where the parser stopped."""
    found: Problem | None = None
    edits: list[TextEdit] = []
    mixed = False
    for line in lines_of(text):
        mixed = mixed or " " in line.margin
        if "\t" in line.margin:
            edits.append(TextEdit(line.start, line.content_start, line.margin.replace("\t", "  ")))
            if line.start <= stopped <= line.end:
                found = Problem("PD001", "PD001.tab", line.start, line.content_start)
    if found is None or mixed:
        return found
    return Problem(found.code, found.message, found.start, found.end, fix=tuple(edits))


def _complaint(text: str, error: MarkedYAMLError, stopped: int, opened: int) -> Problem:
    message = next((name for part, name in COMPLAINTS.items() if part in error.problem), "PD001.other")
    end = min(stopped + 1, len(text))
    if "flow node" in (error.context or ""):
        message, opened = "PD001.bracket", max(text.rfind("[", 0, stopped), text.rfind("{", 0, stopped))
    if message == "PD001.bracket":
        return Problem("PD001", message, opened, opened + 1, {"bracket": text[opened : opened + 1]})
    if message == "PD001.no_colon":
        line = next((line for line in lines_of(text) if line.start <= opened <= line.end), None)
        start, end = (line.content_start, line.content_end) if line else (opened, opened + 1)
        return Problem("PD001", message, start, end)
    if message == "PD001.start":
        return Problem("PD001", message, stopped, end, {"character": text[stopped:end]})
    return Problem("PD001", message, stopped, end, {"problem": error.problem})
