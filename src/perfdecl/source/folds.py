"""Texts written over several lines that YAML joins by blanks: wrong between Chinese characters, worse between paragraphs."""

from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.text import LINE_BREAK, Source
from perfdecl.source.tree import Scalar, Style

HAN = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…\U00020000-\U0003ffff"
NUMERALS = "一二三四五六七八九十百"
#: A line break with the blanks around it; YAML folds one alone to a blank.
BREAK = r"[ \t]*(?:\r\n|\r|\n)[ \t]*"
FOLD = compile_pattern(rf"(?<=[{HAN}]){BREAK}(?=[{HAN}])")
#: A line that begins an item of a list, as people number them.
ITEM = compile_pattern(
    rf"(?:[0-9]{{1,2}}[.．、)）](?![0-9])|[(（][{NUMERALS}0-9]{{1,3}}[)）]|[{NUMERALS}]{{1,3}}[、.．]"
    rf"|(?:第|目标|任务)[{NUMERALS}0-9]{{1,3}}[，,、:：.]|[①-⑳㈠-㈩⑴-⒇]|[-－—–•·●◆■*](?![-－—–*0-9]))"
)
#: A bar of an input method alone on its line, where “|” was meant to keep the lines below apart.
WIDE_BAR = compile_pattern(r"[｜丨¦∣][ \t]*(?:\r\n|\r|\n)")


def fold(source: Source, key: Scalar | None, node: Scalar) -> list[Problem]:
    """PD007 at a text with such a line break.

    The cure puts the lines together or, where one of them begins an item of a list, makes it a block text; ``key`` is that of
    the text, None where a block text cannot stand.
    """
    written = source.text[node.start : node.end].rstrip()
    if node.style is Style.PLAIN and WIDE_BAR.match(written):
        bar = TextEdit(node.start, node.start + 1, "|")
        return [Problem("PD007", "PD007.bar", node.start, node.start + 1, {"bar": written[0]}, fix=(bar,))]
    lines = [(found.start(), found.end()) for found in LINE_BREAK.finditer(written)]
    items = [end for _, end in lines if ITEM.match(written[end : end + 40].lstrip(" \t\u3000"))]
    # The header of a folded text is a line of its own.
    if items and (node.style is not Style.FOLDED or items != [lines[0][1]]):
        first = node.start + items[0]
        fix = tuple(_as_block(source.text, key, node)) if key is not None else ()
        return [Problem("PD007", "PD007.list", node.start, min(first, node.end), {"count": len(items)}, fix=fix)]
    joints = list(FOLD.finditer(written))
    if not joints:
        return []
    edits = tuple(TextEdit(node.start + joint.start(), node.start + joint.end(), "") for joint in joints)
    first = node.start + joints[0].start()
    return [Problem("PD007", "PD007", node.start, min(first, node.end), {"count": len(joints)}, fix=edits)]


def _as_block(text: str, key: Scalar, node: Scalar) -> Iterator[TextEdit]:
    """Edits that make a block text of it, line by line; none where it has escapes, or a comment behind it."""
    colon = text.find(":", key.end)
    begins = max(text.rfind("\n", 0, key.start), text.rfind("\r", 0, key.start)) + 1
    margin = " " * (key.start - begins + 2)
    end = node.start + len(text[node.start : node.end].rstrip())
    if node.style is Style.FOLDED:
        yield TextEdit(node.start, node.start + 1, "|")
        return
    quote = 0 if node.style is Style.PLAIN else 1
    inner = text[node.start + quote : end - quote]
    behind = LINE_BREAK.search(text, end)
    rest = text[end : behind.start() if behind else len(text)]
    between = text[colon + 1 : node.start]
    if rest.strip() or (quote and ("\\" in inner or text[node.start] in inner)) or between.strip(" \t\r\n"):
        return
    line_break = LINE_BREAK.search(text, node.start)
    joint = line_break.group() if line_break else "\n"
    lines = [line.strip(" \t") for line in LINE_BREAK.split(inner)]
    body = joint.join(f"{margin}{line}" if line else "" for line in lines)
    yield TextEdit(colon + 1, end, f" |{joint}{body}")
