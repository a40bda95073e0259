"""A style sheet as its rules: selectors and blocks, those within conditions that hold for everybody included."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as compile_pattern

#: Kinds of media on which a person sees the page without doing anything.
SCREEN = compile_pattern(r"(?:only\s+)?(?:all|screen)", IGNORECASE)
WIDTH = compile_pattern(r"\(\s*(min|max)-width\s*:\s*([0-9]{1,6}(?:\.[0-9]{1,4})?)(px|em|rem)\s*\)", IGNORECASE)
AND = compile_pattern(r"\s+and\s+", IGNORECASE)
#: How wide the window of a desk is, in pixels.
WINDOW = 1280
#: What is grouped only, or holds wherever a page is looked at today.
GROUPS = ("@layer", "@supports")
#: One of several: :is(.a, .b) and its like.
EITHER = compile_pattern(r":(?:is|where|any|matches|-webkit-any|-moz-any)\(([^()]*)\)", IGNORECASE)
#: More selectors than these no rule comes to.
MOST = 50


def rules_of(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and blocks, one after the other."""
    at, inside = 0, 0
    while at < len(css):
        opened = css.find("{", at)
        closed = css.find("}", at)
        if inside and closed >= 0 and (opened < 0 or closed < opened):
            at, inside = closed + 1, inside - 1
            continue
        if opened < 0:
            return
        head = css[at:opened].rpartition(";")[2].strip()
        if _is_open(head):
            at, inside = opened + 1, inside + 1
            continue
        end = _end(css, opened)
        if not head.startswith("@"):
            yield head, css[opened + 1 : end]
        at = end + 1


def selectors_of(head: str) -> list[str]:
    """The selectors of a rule, each of those that :is() and its like come to."""
    waiting, found = _parted(head), list[str]()
    while waiting and len(found) < MOST and len(waiting) < MOST:
        selector = waiting.pop(0)
        either = EITHER.search(selector)
        if either is None:
            found.append(selector)
            continue
        before, behind = selector[: either.start()], selector[either.end() :]
        waiting += [f"{before}{one.strip()}{behind}" for one in either[1].split(",")]
    return found


def _is_open(head: str) -> bool:
    """Whether rules within a block hold for a person at a desk."""
    name, _, said = head.partition(" ")
    if head.startswith("@media"):
        return any(map(_holds, head[6:].split(",")))
    return name.lower() in GROUPS and not said.strip().lower().startswith("not")


def _holds(query: str) -> bool:
    """Whether a condition on the media is true on a screen."""
    if not query.strip():
        return True
    for one in AND.split(query.strip()):
        width = WIDTH.fullmatch(one.strip())
        if width:
            pixels = float(width[2]) * (1 if width[3].lower() == "px" else 16)
            if (pixels > WINDOW) if width[1].lower() == "min" else (pixels < WINDOW):
                return False
        elif not SCREEN.fullmatch(one.strip()):
            return False
    return True


def _parted(head: str) -> list[str]:
    """Selectors at the commas that stand in no brackets."""
    found, depth = [""], 0
    for char in head:
        depth += (char in "([") - (char in ")]")
        if char == "," and depth <= 0:
            found.append("")
        else:
            found[-1] += char
    return found


def _end(css: str, opened: int) -> int:
    """Where a block ends, those within it passed over."""
    depth, at = 0, opened
    while True:
        next_open, next_close = css.find("{", at), css.find("}", at)
        if next_close < 0:
            return len(css)
        if 0 <= next_open < next_close:
            depth, at = depth + 1, next_open + 1
        else:
            depth, at = depth - 1, next_close + 1
            if not depth:
                return next_close
