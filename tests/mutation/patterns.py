"""Parts of a regular expression that can be changed, each by itself."""

from collections.abc import Iterator
from re import VERBOSE, Match
from re import compile as compile_pattern

#: What follows on each other in a pattern. In an f-string the braces of a repetition are doubled.
_TOKEN = compile_pattern(
    r"""
    (?P<escape>\\u[0-9a-fA-F]{4}|\\.)
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<open>\((?:\?(?:P<\w+>|P=\w+|\(\w+\)|<?[=!]|[a-zA-Z]*:))?)
    | (?P<close>\))
    | (?P<or>\|)
    | (?P<repeat>\{\{?(?P<low>[0-9]+)(?P<upto>,(?P<high>[0-9]*))?\}\}?|[?*+])
    | (?P<edge>[$^])
    | (?P<other>.)
    """,
    VERBOSE,
)
_TURNED = {"(?=": "(?!", "(?!": "(?=", "(?<=": "(?<!", "(?<!": "(?<="}
_NEVER = "(?!)"
_ITEM = compile_pattern(r"(?:\\u[0-9a-fA-F]{4}|\\.|[^\\])(?:-(?:\\u[0-9a-fA-F]{4}|\\.|[^\\\]]))?")

Part = tuple[int, int, str]


def parts(text: str, *, is_whole: bool, is_formatted: bool = False) -> list[Part]:
    """Where something can be changed, and into what.

    ``is_whole``: the pattern goes on neither before nor behind. ``is_formatted``: it is part of an f-string.
    """
    tokens = list(_TOKEN.finditer(text))
    found = list(_alternatives(tokens, len(text), is_whole))
    for before, token in zip([None, *tokens], tokens, strict=False):
        found += _changed(token)
        if token["repeat"] in ("?", "*") and not (before and before["repeat"]):
            found.append((*token.span(), "{{0}}" if is_formatted else "{0}"))
    return found


def _alternatives(tokens: list[Match[str]], end: int, is_whole: bool) -> Iterator[Part]:
    """Each alternative that begins and ends in this text, as one that never matches."""
    #: Where the alternative begins that is open (None: before this text), and whether it has others beside it.
    levels: list[tuple[int | None, bool]] = [(0 if is_whole else None, False)]
    for token in tokens:
        begin, has_others = levels[-1]
        if token["open"] and not token["open"].startswith(("(?P=", "(?(")):
            levels.append((token.end(), False))
        elif token["or"] or (token["close"] and len(levels) > 1):
            if begin is not None and (token["or"] or has_others) and begin < token.start():
                yield begin, token.start(), _NEVER
            if token["or"]:
                levels[-1] = (token.end(), True)
            else:
                levels.pop()
        elif token["open"]:
            levels.append((None, False))
    begin, has_others = levels[0]
    if is_whole and has_others and begin is not None and begin < end and len(levels) == 1:
        yield begin, end, _NEVER


def _changed(token: Match[str]) -> Iterator[Part]:
    start, end = token.span()
    if token["edge"] or token["repeat"] in ("?", "*", "+"):
        yield start, end, ""
    elif token["repeat"]:
        yield from _repeated(token)
    elif token["set"]:
        yield from _lacking(token)
    elif token["open"] in _TURNED:
        yield start, end, _TURNED[token["open"]]


def _repeated(token: Match[str]) -> Iterator[Part]:
    """One more at least, one fewer at most."""
    low, high = token["low"], token["high"]
    at = token.start("low")
    yield at, at + len(low), str(int(low) + 1)
    if high and int(high) > int(low):
        yield token.start("high"), token.end("high"), str(int(high) - 1)


def _lacking(token: Match[str]) -> Iterator[Part]:
    """A set turned round, and without each of its members."""
    written = token["set"]
    begin = 2 if written.startswith("[^") else 1
    yield token.start() + 1, token.start() + begin, "" if begin == 2 else "^"
    members = list(_ITEM.finditer(written, begin, len(written) - 1))
    for member in members if len(members) > 1 else ():
        yield token.start() + member.start(), token.start() + member.end(), ""
