"""A file's text to its tree, with everything that is wrong about it as YAML.

Mistakes that people make when they type YAML are recognised, reported as PD001 with their cure, and cured in memory,
so that the rest of the file is checked in the same run.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from perfdecl.model.vocabulary import Keys
from perfdecl.source.astray import has_strays, torn_in_two
from perfdecl.source.compose import MAX_TEXT, Composer, TooMuchError
from perfdecl.source.parser import MarkedYAMLError
from perfdecl.source.patch import Patched
from perfdecl.source.problem import Problem
from perfdecl.source.salvage.result import Salvaged
from perfdecl.source.text import LINE_BREAK, Source
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence, Style, is_odd
from perfdecl.text.invisible import INVISIBLE

#: How often a text is read again with what was recognised cured: a long one less often.
MAX_CURES = 50
MIN_CURES = 2
#: A line costs as much as so many characters.
LINE = 20
MAX_READ = 4_000_000
#: A longer text is not taken to pieces; a declaration of sixty tasks has a fifth of it.
MAX_BY_LINES = 300_000
#: What is not printable to Python, and yet all right.
BLANKS = "\n\r\u3000\u00a0"


class Reading(NamedTuple):
    """What came of reading one source.

    ``root`` is None where nothing could be read; its offsets are those of the source as it is on disk. ``by_lines``: as a
    whole the text could not be read.
    """

    source: Source
    root: Node | None
    problems: list[Problem]
    by_lines: bool = False


def read(source: Source, known_keys: Callable[[], Keys] = Keys) -> Reading:
    """Read one YAML document. ``known_keys`` gives the keys by which a mistyped line is recognised."""
    known_keys = cache(known_keys)  # to tell by a text which form's they are means to look for all of them
    patched = Patched(source.text)
    found = _tidy(patched, known_keys)
    root: Node | None = None
    composer: Composer | None = None
    by_lines = has_stray = False
    length = len(source.text) + LINE * source.text.count("\n") + 1
    for _ in range(min(MAX_CURES, max(MIN_CURES, MAX_READ // length))):
        composer = Composer(patched.text)
        try:
            root = composer.compose()
        except MarkedYAMLError as error:
            from perfdecl.source.mistakes import explain

            mistakes = explain(patched.text, error, known_keys())
        except TooMuchError as error:
            found.append(patched.original(error.problem))
            break
        else:
            keys = known_keys()
            has_stray = has_strays(root, keys.shape, keys)
            mistakes = _misunderstood(patched.text, root, composer.problems, known_keys, has_stray)
            if not any(not patched.touches(mistake) for mistake in mistakes):
                found.extend(patched.original(problem) for problem in composer.problems)
                break
        root = None
        # A place that was cured before and still is wrong is beyond help; curing it again would never end.
        fresh = [mistake for mistake in mistakes if not patched.touches(mistake)]
        told = {(one.message, one.start) for one in found}
        news = [patched.original(mistake) for mistake in fresh]
        found.extend(one for one in news if (one.message, one.start) not in told)
        cures = [edit for mistake in fresh for edit in mistake.cure]
        if not cures:
            break
        patched.apply(cures)
    is_worth_it = length <= MAX_BY_LINES and not any(problem.code == "PD004" for problem in found)
    if is_worth_it and (found or root is None or has_stray):
        from perfdecl.source.salvage.read import salvage

        patched, root, found, by_lines = salvage(source.text, known_keys(), Salvaged(patched, root, found))
    if root is None and found and found[-1].code == "PD001":
        # Nobody shall take what was not read for what was found to be right.
        last = found.pop()
        found.append(last._replace(related=(*last.related, ("PD001.unread.first", last.end, last.end))))
    if root is not None:
        if patched.edits:
            _relocate(root, patched)
        if patched.edits or (composer and composer.is_folded):
            found.extend(_folds(source, root))
    return Reading(source, root, found, by_lines)


def _tidy(patched: Patched, known_keys: Callable[[], Keys]) -> list[Problem]:
    """Report the characters that nobody sees or that YAML refuses, and take those out that it would stumble over."""
    bare = patched.text
    for blank in BLANKS:
        bare = bare.replace(blank, "")
    if bare.isprintable() and not INVISIBLE.search(bare):
        return []
    from perfdecl.source.forbidden import forbidden
    from perfdecl.source.hidden import hidden

    problems = [*forbidden(patched.text), *hidden(patched.text, known_keys())]
    patched.apply(edit for problem in problems for edit in problem.cure)
    return problems


def _misunderstood(
    text: str, root: Node | None, problems: list[Problem], known_keys: Callable[[], Keys], has_stray: bool
) -> list[Problem]:
    """What is valid YAML and yet cannot have been meant."""
    mistakes = [mistake for problem in problems if (mistake := torn_in_two(text, problem, known_keys()))]
    if not mistakes and _suspicious(root):
        from perfdecl.source.astray import swallowed

        mistakes = swallowed(text, root, known_keys())
    if not mistakes and root is not None:
        keys = known_keys()
        if keys.every and (isinstance(root, Sequence) or problems or has_stray):
            from perfdecl.source.outline import misplaced

            mistakes = misplaced(text, keys, len(text))
    return mistakes


def _suspicious(root: Node | None) -> bool:
    """Whether some plain text may be lines of keys that YAML took for prose."""
    match root:
        case Scalar(style=Style.PLAIN):
            return ":" in root.text or "：" in root.text
        case Mapping():
            return any(is_odd(entry.key.text) or _suspicious(entry.value) for entry in root.entries)
        case Sequence():
            return any(_suspicious(item) for item in root.items)
    return False


def _relocate(node: Node, patched: Patched) -> None:
    """Turn offsets in the cured text into offsets in the file."""
    node.start, node.end = patched.offset(node.start), patched.offset(node.end)
    if isinstance(node, Mapping):
        for entry in node.entries:
            _relocate(entry.key, patched)
            _relocate(entry.value, patched)
    elif isinstance(node, Sequence):
        for item in node.items:
            _relocate(item, patched)


def _folds(source: Source, root: Node, key: Scalar | None = None) -> list[Problem]:
    """PD007 where a text is written over several lines that YAML joins by blanks."""
    match root:
        case Scalar() if root.style is not Style.LITERAL and " " in root.text:
            too_long = len(root.text) > MAX_TEXT  # which is told by itself
            if not too_long and LINE_BREAK.search(source.text[root.start : root.end].rstrip()):
                from perfdecl.source.folds import fold

                return fold(source, key, root)
        case Mapping(flow=flow):
            return [
                problem
                for entry in root.entries
                for problem in _folds(source, entry.value, None if flow else entry.key)
            ]
        case Sequence():
            return [problem for item in root.items for problem in _folds(source, item)]
    return []
