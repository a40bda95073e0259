"""Where an element stands among its siblings, as selectors ask: :first-child, :nth-of-type(2n+1)."""

from re import compile as compile_pattern

from perfdecl.readers.html.tree import Node

NTH = compile_pattern(r":nth-(?:last-)?(?:child|of-type)\(\s*([^()]{1,20}?)\s*\)")
#: Every so many from one on.
STEPS = compile_pattern(r"([+-]?[0-9]{0,6})n(?:\s*([+-])\s*([0-9]{1,6}))?|([+-]?[0-9]{1,6})")
ENDS = frozenset({":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type", ":only-of-type"})
WORDS = {"odd": "2n+1", "even": "2n"}


def is_place(pseudo: str) -> bool:
    """Whether this asks where an element stands, or whether it is empty."""
    return pseudo in (*ENDS, ":root", ":empty") or _steps(pseudo) is not None


def stands(node: Node, pseudo: str) -> bool:
    """Whether an element stands where a selector says."""
    if pseudo == ":root":
        return node.tag == "html"
    if pseudo == ":empty":
        return not node.children
    siblings = node.parent.elements() if node.parent is not None else [node]
    if "of-type" in pseudo:
        siblings = [one for one in siblings if one.tag == node.tag]
    number = next(at for at, one in enumerate(siblings, 1) if one is node)
    from_end = len(siblings) - number + 1
    if pseudo in ENDS:
        return (number == 1 or "last" in pseudo) and (from_end == 1 or "first" in pseudo)
    step, first = _steps(pseudo) or (0, 0)
    if "last" in pseudo:
        number = from_end
    if not step:
        return number == first
    return (number - first) % step == 0 and (number - first) // step >= 0


def _steps(pseudo: str) -> tuple[int, int] | None:
    """The step and the first number that are asked for; None where nothing of the kind is."""
    asked = NTH.fullmatch(pseudo)
    found = STEPS.fullmatch(WORDS.get(asked[1].lower(), asked[1].lower())) if asked else None
    if found is None:
        return None
    if found[4]:
        return 0, int(found[4])
    step = int(found[1]) if found[1].strip("+-") else int(f"{found[1]}1")
    return step, int(f"{found[2]}{found[3]}") if found[3] else 0
