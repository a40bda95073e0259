"""Texts that end at `` #`` without anybody having meant it: what follows is a comment to YAML."""

from collections.abc import Iterator
from re import MULTILINE

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Shape
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence, Style
from perfdecl.text.patterns import compile_pattern
from perfdecl.text.placeholders import EXCEL_ERRORS

#: The rest of a line behind a text: blanks, then a comment.
COMMENT = compile_pattern(r"(?P<blanks>[ \t]+)(?P<lost>#[^\r\n]*)")
#: A comment as people write it, two blanks before it and one behind the sign; or one that is meant for this program.
MEANT = compile_pattern(r"[ \t]{2,}#+(?:[ \t]|$)|[ \t]*#\s*perfdecl\s*[:：]")
#: What a spreadsheet shows where it has no number, or no room for it.
EXCEL = compile_pattern(rf"#(?:#{{2,}}|{EXCEL_ERRORS})[ \t]*$", MULTILINE)
SHOWN = 20
#: What any of them looks like: comments on lines of their own cut nothing.
BEHIND = compile_pattern(r"[^ \t\r\n][ \t]+#")


def cut_texts(text: str, root: Node, shape: Shape) -> Iterator[tuple[Path | None, Problem]]:
    """PD008 at each such text; with the path of those of which nothing is left."""
    return _below(text, root, shape, ()) if BEHIND.search(text) else iter(())


def _below(text: str, node: Node, shape: Shape, path: Path) -> Iterator[tuple[Path | None, Problem]]:
    if isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield from _below(text, item, shape, (*path, at))
    if not isinstance(node, Mapping) or node.flow:
        return
    for entry in node.entries:
        name = shape.english.get(entry.key.text)
        if name is None:
            continue
        if name in shape.texts and isinstance(entry.value, Scalar) and entry.value.style is Style.PLAIN:
            yield from _cut(text, entry.key, entry.value, (*path, name))
        elif name in shape.amounts and isinstance(entry.value, Scalar) and entry.value.is_null:
            yield from _spoilt(text, entry.key, (*path, name))
        elif name in shape.parts:
            yield from _below(text, entry.value, shape.parts[name], (*path, name))


def _spoilt(text: str, key: Scalar, path: Path) -> Iterator[tuple[Path | None, Problem]]:
    """An amount that a spreadsheet could not show."""
    found = COMMENT.match(text, text.find(":", key.end) + 1)
    if found and EXCEL.match(found["lost"]):
        args = {"key": key.text, "lost": found["lost"].strip()[:SHOWN]}
        yield path, Problem("PD104", "PD104.excel", found.start("lost"), found.end("lost"), args)


def _cut(text: str, key: Scalar, node: Scalar, path: Path) -> Iterator[tuple[Path | None, Problem]]:
    empty = node.start == node.end
    at = text.find(":", key.end) + 1 if empty else node.end
    found = COMMENT.match(text, at)
    if not found or MEANT.match(text, at):
        return
    if empty and found["lost"][1:2] in (" ", "\t", ""):
        return  # a remark behind an empty value is one
    if empty and EXCEL.match(found["lost"]):
        args = {"lost": found["lost"].strip()[:SHOWN]}
        yield path, Problem("PD008", "PD008.excel", found.start("lost"), found.end("lost"), args)
        return
    from perfdecl.source.quoting import quoted

    lost = _until_comment(found["lost"])
    end = found.start("lost") + len(lost)
    shown = lost if len(lost) <= SHOWN else f"{lost[:SHOWN]}…"
    start = found.start("lost") if empty else node.start
    whole = TextEdit(start, end, quoted(text[start:end]))
    message = "PD008.all" if empty else "PD008"
    problem = Problem("PD008", message, start, end if empty else node.end, {"lost": shown}, fix=(whole,))
    yield path if empty else None, problem


def _until_comment(lost: str) -> str:
    """What belongs to the text: up to where a comment as people write it begins."""
    at = 0
    while (at := lost.find("#", at + 1)) > 0:
        blanks = len(lost[:at]) - len(lost[:at].rstrip(" \t"))
        if MEANT.match(lost, at - blanks):
            return lost[: at - blanks]
    return lost.rstrip(" \t")
