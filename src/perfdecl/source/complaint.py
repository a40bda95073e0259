"""The parser's complaint in words, where no mistake that people make was recognised."""

from difflib import get_close_matches

from ruamel.yaml.error import MarkedYAMLError

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import Line, lines_of
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.quoting import quoted

#: How like a key of the form another one must be to have been meant for it; no longer one is compared.
LIKE, LONGEST = 0.6, 40
#: What libyaml says, by a part of its sentence, and the entry of the catalogue that says it to people.
COMPLAINTS = {
    "mapping values are not allowed": "PD001.second_colon",
    "could not find expected ':'": "PD001.no_colon",
    "did not find expected '-'": "PD001.indentation",
    "did not find expected key": "PD001.indentation",
    "did not find expected <document start>": "PD001.indentation",
    "violates indentation": "PD001.tab",
    "unknown escape": "PD001.escape",
    "expected ',' or": "PD001.bracket",
    "expected node content": "PD001.start",
    "cannot start any token": "PD001.start",
    "block sequence entries": "PD001.start",
}


def complaint(text: str, error: MarkedYAMLError, stopped: int, opened: int, keys: Keys) -> Problem:
    """What is wrong between the offsets where the parser began something and where it stopped."""
    message = next((name for part, name in COMPLAINTS.items() if part in error.problem), "PD001.other")
    end = min(stopped + 1, len(text))
    if "flow node" in (error.context or ""):
        message, opened = "PD001.bracket", max(text.rfind("[", 0, stopped), text.rfind("{", 0, stopped))
    if message == "PD001.bracket":
        return _bracket(text, opened)
    line = next((line for line in lines_of(text) if line.start <= opened <= line.end), None)
    if message == "PD001.no_colon" and line:
        # A line of nothing but words has no place in the form: without it the rest can be read.
        gone = (TextEdit(line.content_start, line.content_end, ""),)
        return Problem("PD001", "PD001.words_alone", line.content_start, line.content_end, makeshift=gone)
    if message == "PD001.start":
        return Problem("PD001", message, stopped, end, {"character": text[stopped:end]})
    here = next((line for line in lines_of(text) if line.start <= stopped <= line.end), None)
    without: tuple[TextEdit, ...] = ()
    if here and here.key and not get_close_matches(here.key[:LONGEST], keys.every, 1, LIKE):
        # No key of the form, nor meant for one: without it the rest can be read.
        without = (TextEdit(here.content_start, here.content_end, ""),)
    return Problem("PD001", message, stopped, end, makeshift=without)


def _bracket(text: str, opened: int) -> Problem:
    line = next((line for line in lines_of(text) if line.start <= opened <= line.end), None)
    args = {"bracket": text[opened : opened + 1]}
    # With nothing behind it the list or mapping most likely goes on in lines, as it should.
    gone = (TextEdit(opened, opened + 1, ""),) if line and line.content_end == opened + 1 else ()
    return Problem("PD001", "PD001.bracket", opened, opened + 1, args, fix=_as_text(line, opened), makeshift=gone)


def _as_text(line: Line | None, opened: int) -> tuple[TextEdit, ...]:
    """The whole value in quotes, where it begins with the bracket and goes on behind it."""
    shape = line.shape if line else None
    if line is None or shape is None or not shape["colon"] or len(shape["value"]) < 2:
        return ()
    start = line.content_start + shape.start("value")
    return (TextEdit(start, line.content_end, quoted(shape["value"])),) if start == opened else ()
