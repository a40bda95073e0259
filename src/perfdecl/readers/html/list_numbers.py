"""The numbers that a browser puts before the items of a list: they are seen, but stand in no text."""

from perfdecl.readers.html.tree import Node
from perfdecl.readers.whole_numbers import whole
from perfdecl.text.counting import chinese_number, letters_of, roman_number

#: Kinds of numbers by the attribute of a list.
KINDS = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal"}
CHINESE = frozenset(
    "cjk-ideographic simp-chinese-informal trad-chinese-informal simp-chinese-formal japanese-informal cjk-decimal".split()
)
#: More items than these are not counted.
MOST = 10_000


class ListNumbers:
    """Counts the items of the lists of a page."""

    def __init__(self) -> None:
        self._counts: dict[Node, int] = {}

    def before(self, item: Node, style: str) -> str:
        """What is seen before an item of a list whose style says the kind of its numbers; empty where that is no number."""
        above = item.parent
        if above is None or above.tag != "ol" or (above in self._counts and self._counts[above] > MOST):
            return ""
        first = whole(above.attributes.get("start"), 1)
        number = whole(item.attributes.get("value"), self._counts.get(above, first - 1) + 1)
        self._counts[above] = number
        kind = style or KINDS.get(above.attributes.get("type", "1"), "decimal")
        if kind in CHINESE:
            return f"{chinese_number(number)}、"
        match kind:
            case "lower-alpha" | "lower-latin" | "upper-alpha" | "upper-latin":
                text = letters_of(number)
                return f"{text if kind.startswith('upper') else text.lower()}."
            case "lower-roman" | "upper-roman":
                text = roman_number(number)
                return f"{text if kind.startswith('upper') else text.lower()}."
            case "decimal-leading-zero":
                return f"{number:02}."
            case "decimal":
                return f"{number}."
        return ""
