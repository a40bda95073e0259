"""Where in a file a piece of code stands: what mutmut changes, and what it leaves to others."""

from typing import Any

#: With these a function is called as without: mutmut changes what is in it.
_PLAIN = ("staticmethod", "classmethod")


def is_reached(node: Any) -> bool:
    """Whether mutmut changes this: it stands in a function without decorators."""
    outer = None
    while node is not None:
        if node.type in ("funcdef", "async_funcdef"):
            outer = node
        node = node.parent
    if outer is None:
        return False
    if outer.parent.type == "async_stmt":
        outer = outer.parent
    return outer.parent.type != "decorated" or outer.parent.children[0].get_code().strip().lstrip("@") in _PLAIN


def says_nothing(node: Any) -> bool:
    """Whether this is a type, a decorator's argument or a docstring: what the program does not decide by."""
    while node.parent is not None:
        parent, at = node.parent, [one is node for one in node.parent.children].index(True)
        if parent.type in ("annassign", "tfpdef") and parent.children[at - 1] == ":":
            return True
        if parent.type == "funcdef" and parent.children[at - 1] == "->":
            return True
        if parent.type == "trailer" and parent.get_previous_leaf().value == "Literal":
            return True
        if parent.type == "decorator" or (parent.type == "simple_stmt" and node.type in ("string", "strings")):
            return True
        node = parent
    return False
