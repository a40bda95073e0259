"""Equations of a Word document as a line of text: ≥95%, 3/4, √(2)."""

from xml.etree.ElementTree import Element

from perfdecl.readers.raised import LOWERED, RAISED

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EQUATION = f"{M}oMath"
#: Equations within equations; deeper no eye can follow.
DEEPEST = 50


def equation(element: Element, depth: int = 0) -> str:
    """What an equation says, from left to right."""
    if depth > DEEPEST:
        return "\ufffd"

    def part(name: str) -> str:
        child = element.find(f"{M}{name}")
        return "" if child is None else equation(child, depth + 1)

    match element.tag.removeprefix(M):
        case "t":
            return element.text or ""
        case "f":
            return f"{_grouped(part('num'))}/{_grouped(part('den'))}"
        case "rad":
            return f"√{_grouped(part('e'))}"
        case "sSup":
            return part("e") + _set(part("sup"), RAISED, "^")
        case "sSub":
            return part("e") + _set(part("sub"), LOWERED, "_")
        case "d":
            begin, end = _sign(element, "begChr", "("), _sign(element, "endChr", ")")
            return begin + _sign(element, "sepChr", "|").join(_children(element, "e", depth)) + end
        case "nary":
            sign = _sign(element, "chr", "∫")
            return sign + "".join(part(one) for one in ("sub", "sup", "e"))
    if element.tag == f"{W}t":
        return element.text or ""
    return "".join(equation(child, depth + 1) for child in element)


def _children(element: Element, name: str, depth: int) -> list[str]:
    return [equation(child, depth + 1) for child in element.findall(f"{M}{name}")]


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _set(text: str, signs: dict[str, str], mark: str) -> str:
    """Raised or lowered characters, where there are such."""
    return "".join(signs[char] for char in text) if set(text) <= signs.keys() else f"{mark}{_grouped(text)}"


def _sign(element: Element, name: str, default: str) -> str:
    found = element.find(f"{M}{element.tag.removeprefix(M)}Pr/{M}{name}")
    return default if found is None else found.get(f"{M}val", "")
