"""The last resort: a text that cannot be read as a whole is read line by line.

Each line with a key of the form is put where the form has that key; what cannot be understood is set aside, named, and the
rest can be checked. Only where nothing but a line's place is wrong, that is offered as a cure.
"""

from itertools import islice

from perfdecl.model.vocabulary import Keys, Shape
from perfdecl.source.compose import Composer, TooMuchError
from perfdecl.source.conflict import conflict
from perfdecl.source.forbidden import forbidden
from perfdecl.source.hidden import hidden
from perfdecl.source.lines import bounds, lines_of
from perfdecl.source.parser import MarkedYAMLError
from perfdecl.source.patch import Patched
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.salvage.homes import LostError
from perfdecl.source.salvage.put import Putting
from perfdecl.source.salvage.result import Salvaged
from perfdecl.source.tree import Mapping, Node, Sequence
from perfdecl.source.values import unquoted_value
from perfdecl.text.patterns import compile_pattern

#: With so many lines to be put right, it is no form any more.
MAX_PROBLEMS, MAX_LINES = 100, 1_000
TABS = compile_pattern(r"([ ]*\t[ \t]*)#")


def salvage(text: str, keys: Keys, otherwise: Salvaged) -> Salvaged:
    """A text read line by line or, unless more is understood in that way with fewer mistakes, as it was read ``otherwise``."""
    patched = Patched(text)
    found: list[Problem] = []
    for step in STEPS:
        try:
            problems = step(patched.text, keys)
        except LostError:
            return otherwise
        if len(problems) > MAX_PROBLEMS:
            return otherwise
        found += map(patched.original, problems)
        patched.apply(edit for problem in problems for edit in problem.cure)
    composer = Composer(patched.text)
    try:
        root = composer.compose()
    except (MarkedYAMLError, TooMuchError):
        return otherwise
    found += map(patched.original, composer.problems)
    salvaged = Salvaged(patched, root, found, by_lines=True)
    return max(otherwise, salvaged, key=lambda one: _worth(one.root, keys.shape) - _mistakes(one.problems))


def _mistakes(problems: list[Problem]) -> int:
    """How much of the text is believed to be written wrong."""
    return sum(problem.code == "PD001" for problem in problems)


def _worth(node: Node | None, shape: Shape) -> int:
    """How many keys stand where the form has them."""
    match node:
        case Sequence():
            return sum(_worth(item, shape) for item in node.items)
        case Mapping():
            names = [
                (shape.english[entry.key.text], entry.value)
                for entry in node.entries
                if entry.key.text in shape.english
            ]
            return len(names) + sum(_worth(value, shape.parts[name]) for name, value in names if name in shape.parts)
    return 0


def _unseen(text: str, keys: Keys) -> list[Problem]:
    return [*forbidden(text), *hidden(text, keys)]


def _unmerged(text: str, _: Keys) -> list[Problem]:
    return conflict(text)


def _mistyped(text: str, keys: Keys) -> list[Problem]:
    return [mistake for line in lines_of(text) if (mistake := line.mistyped_key(keys))]


def _tabs(text: str, _: Keys) -> list[Problem]:
    """Remarks that are indented by tabs, which YAML refuses there, too."""
    found = (TABS.match(text, start, end) for start, end in bounds(text))
    spans = [one.span(1) for one in found if one]
    return [Problem("PD001", "PD001.tab", *span, makeshift=(TextEdit(*span, ""),)) for span in spans]


def _joined(text: str, keys: Keys) -> list[Problem]:
    found = (unquoted_value(line, True, keys) for line in lines_of(text))
    return [mistake for mistake in found if mistake and mistake.message in ("PD001.part_on_line", "PD001.two_keys")]


def _put_right(text: str, keys: Keys) -> list[Problem]:
    found: list[Problem] = []
    words = False
    for problem in islice(Putting(text, keys).problems(), MAX_LINES):
        # Lines of nothing but words, one below the other, are one matter.
        if words and problem.message == "PD001.words_alone":
            found[-1] = found[-1]._replace(makeshift=(*found[-1].makeshift, *problem.makeshift))
        else:
            found.append(problem)
        words = problem.message == "PD001.words_alone"
    return found


#: What is looked for, one after the other.
STEPS = (_unseen, _unmerged, _tabs, _mistyped, _joined, _put_right)
