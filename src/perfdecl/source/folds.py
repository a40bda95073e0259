"""Texts written over several lines that YAML joins by blanks: wrong between Chinese characters."""

from re import compile as compile_pattern

from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.text import Source
from perfdecl.source.tree import Scalar

HAN = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…\U00020000-\U0003ffff"
#: A line break with the blanks around it that stands between two Chinese characters; the YAML folds it to a blank.
FOLD = compile_pattern(rf"(?<=[{HAN}])[ \t]*(?:\r\n|\r|\n)[ \t]*(?=[{HAN}])")


def fold(source: Source, node: Scalar) -> list[Problem]:
    """PD007 at a text with such a line break. The cure puts the lines together."""
    written = source.text[node.start : node.end]
    joints = list(FOLD.finditer(written.rstrip()))
    if not joints:
        return []
    edits = tuple(TextEdit(node.start + joint.start(), node.start + joint.end(), "") for joint in joints)
    first = node.start + joints[0].start()
    count = len(joints)
    return [Problem("PD007", "PD007", node.start, min(first, node.end), {"count": count}, fix=edits)]
