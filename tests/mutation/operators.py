"""What cosmic-ray changes here besides its own: words of lists, and parts of patterns.

A word becomes one that no text holds, so what is asked is the same as if it were missing from its list.
"""

from collections.abc import Iterator
from re import finditer, fullmatch, search
from typing import Any, ClassVar, NamedTuple

from mutation.patterns import parts
from mutation.where import is_reached, says_nothing

#: A character that is none: no input holds it, it is refused before.
NOBODY = "\ufdd0"
#: A pattern is written raw, or with signs that have a meaning in patterns only.
_PATTERN = r"(?s)[rR][fF]?['\"].*|[fF][rR]['\"].*"
_FORMATTED = r"^\s*(?:[rR][fF]|[fF][rR]|f.*\(\?)"
_ALTERNATIVES = r"[\u4e00-\u9fff]+(?:\|[\u4e00-\u9fff]+)+"


class Change(NamedTuple):
    """From ``start`` to ``end`` of a leaf's source there is to stand ``text``."""

    start: int
    end: int
    text: str


class _Texts:
    """Changes within texts of the source; what cosmic-ray asks of an operator."""

    @classmethod
    def arguments(cls) -> tuple[()]:
        return ()

    def mutation_positions(self, node: Any) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
        for _ in self._changes(node):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        change = list(self._changes(node))[index]
        node.value = node.value[: change.start] + change.text + node.value[change.end :]
        return node

    def _changes(self, node: Any) -> Iterator[Change]:
        raise NotImplementedError


class Word(_Texts):
    """Each word of each list, each sign of each set of signs, each text that stands alone outside of functions."""

    def _changes(self, node: Any) -> Iterator[Change]:
        if node.type != "string" or _is_pattern(node) or is_reached(node) or says_nothing(node):
            return
        opening = search(r"^[a-zA-Z]*('''|\"\"\"|'|\")", node.value)
        if not opening or len(opening[1]) == 3:
            return
        start, end = opening.end(), len(node.value) - 1
        inner = node.value[start:end]
        if inner.strip() and (" " in inner.strip() or _is_split(node)):
            pieces = [found.span() for found in finditer(r"\S+", inner)]
        elif _is_set_of_signs(node, inner):
            pieces = [found.span() for found in finditer(r"\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|\\.|.", inner)]
        else:
            pieces = [(0, len(inner))] if inner else []
        for first, last in pieces:
            yield Change(start + first, start + last, NOBODY)


class Pattern(_Texts):
    """Parts of regular expressions: an alternative never matches, a repetition is another, a set lacks one."""

    def _changes(self, node: Any) -> Iterator[Change]:
        if node.type == "fstring_string" and search(_FORMATTED, node.parent.get_code()):
            inner, start = node.value, 0
        elif node.type == "string" and _is_pattern(node):
            start = search("['\"]", node.value).end()  # type: ignore[union-attr]
            inner = node.value[start:-1]
        else:
            return
        if says_nothing(node):
            return
        is_whole = node.type == "string" and node.parent.type != "strings"
        for first, last, text in parts(inner, is_whole=is_whole, is_formatted=node.type == "fstring_string"):
            yield Change(start + first, start + last, text)


class Provider:
    """The operators by name, as cosmic-ray asks for them."""

    _BY_NAME: ClassVar[dict[str, type[_Texts]]] = {"Word": Word, "Pattern": Pattern}

    def __iter__(self) -> Iterator[str]:
        return iter(self._BY_NAME)

    def __getitem__(self, name: str) -> type[_Texts]:
        return self._BY_NAME[name]


def _is_pattern(node: Any) -> bool:
    return bool(fullmatch(_PATTERN, node.value) or fullmatch(_ALTERNATIVES, node.value[1:-1]))


def _is_split(node: Any) -> bool:
    """Whether the text is one of those that are split into words: "a b " "c".split()."""
    while node.parent is not None and node.parent.type in ("strings", "atom"):
        node = node.parent
    behind = node.get_next_leaf()
    while behind.value == ")":
        behind = behind.get_next_leaf()
    return bool(behind.value == "." and behind.get_next_leaf().value == "split")


def _is_set_of_signs(node: Any, inner: str) -> bool:
    """Whether each sign is one: frozenset("不未"), or a text of nothing but signs."""
    before = node.get_previous_leaf()
    called = before.get_previous_leaf().value if before.value == "(" else ""
    if called in ("frozenset", "tuple", "set", "list") or before.value == "*":
        return True
    return before.value == "=" and len(inner) > 1 and not fullmatch(r"\w+", inner)
