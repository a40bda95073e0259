"""Lines with a key of the form in whatever state, and lines with another one."""

from functools import cache
from re import Pattern, escape

from perfdecl.model.vocabulary import Shape
from perfdecl.source.lines import WIDE
from perfdecl.text.patterns import compile_pattern

#: Any line of a key and a colon.
OWN = compile_pattern(r"(?P<dash>(?:-[ ]+)*)(?P<key>[^\s:：，。；、\"'{\[#-][^:：，。；、]{0,40}):(?P<value>[ \t].*|)$")
#: What begins no key and no item.
SIGNS = r"[^\w\s#-]"


@cache
def row_pattern(every: frozenset[str]) -> Pattern[str]:
    """A line that begins with a key of the form, though signs stand before or behind it."""
    names = "|".join(escape(key) for key in sorted(every, key=len, reverse=True))
    return compile_pattern(
        rf"(?P<lead>(?:[^\s:：#'\"-][^\s:：]{{0,7}}[ {WIDE}]+)?)(?P<dash>(?:-[ ]+)*)(?P<junk>{SIGNS}{{0,8}}[ {WIDE}]*)(?P<key>{names})(?P<close>[\"'”’]?)[ {WIDE}]*(?P<colon>:)(?=[ \t]|$)[ \t]*"
    )


@cache
def alone_pattern(shape: Shape) -> Pattern[str]:
    """A key of a part alone on its line, with signs for its colon, or nothing."""
    parts = {
        key for one in shape.walk() for key, name in one.english.items() if name in one.parts and name not in one.texts
    }
    names = "|".join(escape(key) for key in sorted(parts, key=len, reverse=True)) or "(?!)"
    return compile_pattern(
        rf"(?P<lead>)(?P<dash>(?:-[ ]+)*)(?P<junk>{SIGNS}{{0,8}})(?P<key>{names})(?P<close>)(?P<colon>[^\w\s]{{0,2}})$"
    )
