"""Style sheets as far as they hide, show or change texts: rules with their selectors, and what wins."""

from __future__ import annotations

from re import DOTALL, Match
from re import compile as compile_pattern
from typing import NamedTuple

from perfdecl.readers.html.blocks import rules_of, selectors_of
from perfdecl.readers.html.standing import is_place, stands
from perfdecl.readers.html.tree import Node

COMMENT = compile_pattern(r"/\*.*?(?:\*/|\Z)", DOTALL)
#: A string or an escape within a value is kept whole.
DECLARATION = compile_pattern(r"\s*([-\w]+)\s*:\s*((?:\"[^\"]*\"|'[^']*'|\([^()]*\)|[^;\"'(){}])*+)")
IMPORTANT = compile_pattern(r"\s*!\s*important\s*$")
#: One part of a selector, between the signs that combine them.
PART = compile_pattern(
    r"(?P<tag>[a-zA-Z][\w-]*|\*)|\.(?P<class>(?:[\w\u0080-\uffff-]|\\.)+)|#(?P<id>(?:[\w\u0080-\uffff-]|\\.)+)"
    r"|\[\s*(?P<name>[\w-]+)\s*(?:(?P<how>[~^$*|]?=)\s*[\"']?(?P<value>[^\]\"']*)[\"']?\s*[is]?)?\]"
    r"|(?P<pseudo>::?[\w-]+(?:\([^()]*(?:\([^()]*\))?[^()]*\))?)"
)
COMBINED = compile_pattern(r"\s*([>+~])\s*|\s+")
MOST_RULES, LONGEST_SELECTOR, DEEPEST = 5_000, 500, 200


class Rule(NamedTuple):
    """One selector: its parts from left to right, each with the sign before it; and what it says."""

    parts: tuple[tuple[str, str], ...]
    weight: tuple[int, int, int, int]
    said: dict[str, tuple[str, bool]]
    pseudo: str = ""


class Sheet:
    """All rules of a page, found by what the last part of their selectors asks for."""

    def __init__(self, css: str) -> None:
        self._rules: dict[str, list[Rule]] = {}
        self._count = 0
        self.has_added = False  # texts before or behind elements
        self.variables: dict[str, str] = {}
        for selectors, body in rules_of(COMMENT.sub(" ", css)):
            said = declarations(body)
            for selector in selectors_of(selectors):
                self._add(selector.strip(), said)

    def _add(self, selector: str, said: dict[str, tuple[str, bool]]) -> None:
        if selector == ":root":
            self.variables |= {name: value for name, (value, _) in said.items() if name.startswith("--")}
        if not said or self._count >= MOST_RULES or not 0 < len(selector) <= LONGEST_SELECTOR:
            return
        rule = _rule(selector, self._count, said)
        if rule is not None:
            self._count += 1
            self.has_added = self.has_added or bool(rule.pseudo)
            self._rules.setdefault(_key(rule.parts[-1][1]), []).append(rule)

    def is_silent(self, node: Node) -> bool:
        """Whether nothing at all is said of an element."""
        return not (node.attributes or node.tag in self._rules or "*" in self._rules)

    def said_of(self, node: Node, pseudo: str = "") -> dict[str, str]:
        """What the rules say of an element, or of what they put before or behind it."""
        keys = [f"#{node.attributes.get('id', '')}", node.tag, "*"]
        keys += [f".{name}" for name in node.attributes.get("class", "").split()[:DEEPEST]]
        found = [
            rule
            for key in dict.fromkeys(keys)
            for rule in self._rules.get(key, ())
            if rule.pseudo == pseudo and _matches(node, rule.parts)
        ]
        own = declarations(node.attributes.get("style", "")) if not pseudo else {}
        return _winners(sorted(found, key=lambda rule: rule.weight), own)


def declarations(body: str) -> dict[str, tuple[str, bool]]:
    """What a block says, and whether that is important."""
    found: dict[str, tuple[str, bool]] = {}
    for one in DECLARATION.finditer(body):
        value, count = IMPORTANT.subn("", one[2])
        name = one[1] if one[1].startswith("--") else one[1].lower()
        if count or not found.get(name, ("", False))[1]:
            found[name] = value.strip(), bool(count)
    return found


def _winners(rules: list[Rule], own: dict[str, tuple[str, bool]]) -> dict[str, str]:
    usual: dict[str, str] = {}
    important: dict[str, str] = {}
    for said in (*(rule.said for rule in rules), own):
        for name, (value, is_important) in said.items():
            # The last one comes last, so that short forms and long ones stand in their order.
            target = important if is_important else usual
            target.pop(name, None)
            target[name] = value
    return {name: value for name, value in usual.items() if name not in important} | important


def _rule(selector: str, number: int, said: dict[str, tuple[str, bool]]) -> Rule | None:
    """A selector taken apart; None for one that asks for what is not known here."""
    parts: list[tuple[str, str]] = []
    counts = [0, 0, 0]
    at, sign, here, pseudo = 0, "", "", ""
    while at < len(selector):
        if found := PART.match(selector, at):
            name = found["pseudo"]
            if name in ("::before", "::after", ":before", ":after"):
                pseudo = name.strip(":")
            elif name is not None and not (is_place(name) or _excludes(name)):
                return None
            else:
                here += found[0]
            counts[0 if found["id"] else 2 if found["tag"] else 1] += found[0] != "*"
            at = found.end()
        elif combined := COMBINED.match(selector, at):
            parts.append((sign, here or "*"))
            sign, here, at = combined[1] or " ", "", combined.end()
        else:
            return None
    parts.append((sign, here or "*"))
    return Rule(tuple(parts), (counts[0], counts[1], counts[2], number), said, pseudo)


def _key(part: str) -> str:
    """What an element must have for a part to match it: its id, else a class, else its tag."""
    found = list(PART.finditer(part))
    for kind, mark in (("id", "#"), ("class", ".")):
        for one in found:
            if one[kind]:
                return mark + one[kind].replace("\\", "")
    return next((one["tag"].lower() for one in found if one["tag"]), "*")


def _matches(node: Node, parts: tuple[tuple[str, str], ...]) -> bool:
    """Whether an element is one that a selector means: looked at from its last part to the left."""
    if not _is(node, parts[-1][1]):
        return False
    here: Node | None = node
    for at in range(len(parts) - 1, 0, -1):
        sign, wanted = parts[at][0], parts[at - 1][1]
        here = _before(here, sign, wanted)
        if here is None:
            return False
    return True


def _before(node: Node | None, sign: str, wanted: str) -> Node | None:
    """The element that the part to the left means."""
    if node is None or node.parent is None:
        return None
    if sign == ">":
        return node.parent if _is(node.parent, wanted) else None
    if sign in ("+", "~"):
        siblings = node.parent.elements()
        earlier = siblings[: siblings.index(node)]
        near = earlier[-1:] if sign == "+" else earlier
        return next((one for one in reversed(near) if _is(one, wanted)), None)
    return next((one for one in node.parent.up(DEEPEST) if _is(one, wanted)), None)


def _is(node: Node, part: str) -> bool:
    return all(_has(node, one) for one in PART.finditer(part))


def _has(node: Node, one: Match[str]) -> bool:
    attributes = node.attributes
    if one["tag"]:
        return one["tag"] == "*" or one["tag"].lower() == node.tag
    if one["class"]:
        return one["class"].replace("\\", "") in attributes.get("class", "").split()
    if one["id"]:
        return attributes.get("id") == one["id"].replace("\\", "")
    if one["name"]:
        said = attributes.get(one["name"].lower())
        return said is not None and _compares(said, one["how"], one["value"] or "")
    if excluded := _excludes(one["pseudo"]):
        return not any(_is(node, part.strip()) for part in excluded)
    return stands(node, one["pseudo"])


def _excludes(pseudo: str) -> list[str]:
    """What :not() leaves out; empty for anything else, and where that is more than one part of a selector."""
    if not pseudo.startswith(":not(") or COMBINED.search(pseudo[5:-1].replace(", ", ",").strip()):
        return []
    parts = [part.strip() for part in pseudo[5:-1].split(",")]
    is_plain = all(part and not PART.sub("", part) and ":not" not in part for part in parts)
    return parts if is_plain else []


def _compares(said: str, how: str | None, value: str) -> bool:
    match how:
        case None:
            return True
        case "=":
            return said == value
        case "~=":
            return value in said.split()
        case "^=":
            return bool(value) and said.startswith(value)
        case "$=":
            return bool(value) and said.endswith(value)
        case "*=":
            return bool(value) and value in said
    return said == value or said.startswith(f"{value}-")
