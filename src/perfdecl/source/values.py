"""Values that mean something else to YAML than to the person who typed them."""

from re import compile as compile_pattern

from perfdecl.model.vocabulary import Keys
from perfdecl.source.lines import BLOCK_HEADER, Line
from perfdecl.source.problem import Problem, TextEdit
from perfdecl.source.quoting import plain_or_quoted, quoted

COMMENT = compile_pattern(r"(^|[ \t])#.*$")
COLON = compile_pattern(r":(?=\s|$)")
PERCENT_FIRST = compile_pattern(r"%[ ]?(?P<number>[0-9]+(?:\.[0-9]+)?)")
GREATER = compile_pattern(r">[=＝](?P<rest>.*)")
KEY = compile_pattern(r"(?:-[ ]+)*(?P<key>[^\s:，,；;、]+):(?=\s|$)")
#: Another key behind the value, parted from it by blanks or punctuation.
SECOND_KEY = compile_pattern(r"[ \t，,；;、]+(?P<key>[^\s:，,；;、]+):(?=\s|$)")
#: The mark of a block text, and a text behind it.
BAR = "| "
#: A lone sign for "nothing".
DASH = "-"


def unquoted_value(line: Line, stopped_here: bool, keys: Keys) -> Problem | None:
    """A value that must be quoted because its first characters, or a colon in it, mean something to YAML.

    Where the parser did not stop at this line only what can never be meant is taken for a mistake.
    """
    shape = line.shape
    if not shape or not shape["colon"] or not shape["after"] + shape["dash"]:
        return None
    value = COMMENT.sub("", shape["value"]).rstrip()
    if not value:
        return None
    first = value[0]
    wrong = first in "%@`" or (first in "*&!" and not value[1:2].isascii()) or value == DASH
    wrong = wrong or (first in "|>" and not BLOCK_HEADER.match(shape["value"]))
    if stopped_here and not wrong:
        wrong = first in "*&![]{},?-\"'" or COLON.search(value) is not None
    if not wrong:
        return None
    start = line.content_start + shape.start("value")
    if value.startswith(BAR):
        margin = " " * (len(line.margin) + len(shape["dash"]) + 2)
        fix = (TextEdit(start + 1, start + len(value) - len(value[1:].lstrip()), f"\n{margin}"),)
        args = {"key": shape["key"], "blanks": len(margin)}
        return Problem("PD001", "PD001.behind_bar", start, start + len(value), args, fix=fix)
    first_below = KEY.match(value)
    is_part = shape["key"] in keys.every and shape["key"] not in keys.texts | keys.amounts
    if stopped_here and is_part and first_below and first_below["key"] in keys.every:
        margin = " " * (len(line.margin) + len(shape["dash"]) + 2)
        fix = (TextEdit(line.content_start + shape.end("colon"), start, f"\n{margin}"),)
        args = {"key": first_below["key"]}
        return Problem("PD001", "PD001.part_on_line", start, start + len(first_below["key"]), args, fix=fix)
    second = SECOND_KEY.search(value)
    if stopped_here and second and second["key"] in keys.every:
        margin = " " * (len(line.margin) + len(shape["dash"]))
        at, end = start + second.start(), start + second.start("key")
        fix = (TextEdit(at, end, f"\n{margin}"),)
        return Problem("PD001", "PD001.two_keys", end, end + len(second["key"]), {"key": second["key"]}, fix=fix)
    return _problem(start, value, shape["key"])


def _problem(start: int, value: str, key: str) -> Problem:
    end = start + len(value)
    message, better = _meant(value)
    colon = COLON.search(value)
    args = {"key": key, "value": value, "first": value[0], "mark": value[0], "better": better, "name": value}
    if message == "PD001.unquoted_colon" and colon:
        args["name"] = value[: colon.start()]
    return Problem("PD001", message, start, end, args, fix=(TextEdit(start, end, better),))


def _meant(value: str) -> tuple[str, str]:
    """The entry of the catalogue that says what is wrong, and what should be written."""
    first = value[0]
    if value == DASH:
        return "PD001.dash_alone", quoted(value)
    if first == "“" and value[-1] in "”“":
        return "PD001.chinese_quotes", quoted(value[1:-1])
    if percent := PERCENT_FIRST.fullmatch(value):
        return "PD001.percent_first", f"{percent['number']}%"
    if greater := GREATER.fullmatch(value):
        return "PD001.greater", plain_or_quoted(f"≥{greater['rest'].strip()}")
    if first in "\"'":
        return _inner_quotes(value)
    if first in "*&!|>%@`[]{},?#-":
        return "PD001.unquoted", quoted(value)
    return "PD001.unquoted_colon", quoted(value)


def _inner_quotes(value: str) -> tuple[str, str]:
    """Straight quotation marks that belong to the text: YAML ends the text at the second one."""
    mark = value[0]
    wrapped = len(value) > 3 and value.startswith(mark * 2) and value.endswith(mark)
    text = value[1:-1] if wrapped else value
    other = "'" if mark == '"' else '"'
    if other in text:
        return "PD001.both_quotes", quoted(text)
    message = "PD001.quotes_within" if wrapped else "PD001.quotes_at_start"
    return message, f"{other}{text}{other}" if "\\" not in text else quoted(text)
