"""One random damage to a declaration's bytes, as editors, merges, chat programs and disks do it."""

from collections.abc import Callable
from random import Random
from re import compile as compile_pattern

#: A change of the lines (without their breaks) at a place.
Change = Callable[[list[str], int, Random], None]

LINE_BREAK = compile_pattern(rb"\r\n|\r|\n")
#: What means something to YAML, or is typed for it, and what nobody sees.
SIGNS = "-:#&*!|>%@`'\"[]{},?~=：，；、“”‘’＃（）。.\t \u3000\u00a0\u200b\ufeff\u2028x1字"
BITS = (
    "- ",
    ": ",
    " #",
    "\n",
    "\n  ",
    "---\n",
    "...",
    "\t",
    "  ",
    "{",
    "[",
    '"',
    "'",
    "|",
    ">",
    "<<: ",
    "&a ",
    "*a",
    "!!x ",
    "\x07",
    "\0",
)
WORDS = ("以下是预算", "（此处待核对）", "abc", "备注: 说明", "注：", "===", "##", "1.", "%", "@x: 1")


def _delete(lines: list[str], at: int, random: Random) -> None:
    del lines[at : at + random.choice((1, 1, 1, 2, 3))]


def _double(lines: list[str], at: int, random: Random) -> None:
    count = random.choice((1, 1, 2, 4))
    lines[at:at] = lines[at : at + count]


def _swap(lines: list[str], at: int, random: Random) -> None:
    to = min(at + random.choice((1, 1, 2, 5)), len(lines) - 1)
    lines[at], lines[to] = lines[to], lines[at]


def _move(lines: list[str], at: int, random: Random) -> None:
    line = lines.pop(at)
    lines.insert(max(0, min(at + random.randint(-6, 6), len(lines))), line)


def _words(lines: list[str], at: int, random: Random) -> None:
    lines.insert(at, " " * random.choice((0, 0, 2, 4, 6)) + random.choice(WORDS))


def _indent(lines: list[str], at: int, random: Random) -> None:
    by = random.choice((-4, -3, -2, -1, 1, 2, 3, 4))
    for one in range(at, min(at + random.choice((1, 1, 1, 2, 3, 5)), len(lines))):
        margin = len(lines[one]) - len(lines[one].lstrip())
        lines[one] = " " * max(margin + by, 0) + lines[one].lstrip()


def _tab(lines: list[str], at: int, random: Random) -> None:
    margin = len(lines[at]) - len(lines[at].lstrip())
    lines[at] = random.choice(("\t", "\t\t", "\u3000", " \t", "\u00a0\u00a0")) + lines[at][margin:]


def _join(lines: list[str], at: int, random: Random) -> None:
    if at + 1 < len(lines):
        below = lines.pop(at + 1)
        lines[at] += random.choice(("", " ", "  ")) + random.choice((below, below.lstrip()))


def _tear(lines: list[str], at: int, random: Random) -> None:
    line = lines[at]
    cut = random.randint(0, len(line))
    margin = len(line) - len(line.lstrip())
    lines[at : at + 1] = [line[:cut], " " * random.choice((0, margin, margin + 2)) + line[cut:]]


def _tear_often(lines: list[str], at: int, random: Random) -> None:
    line = lines[at]
    cuts = sorted(random.randint(0, len(line)) for _ in range(3))
    lines[at : at + 1] = [line[a:b] for a, b in zip([0, *cuts], [*cuts, len(line)], strict=True)]


def _insert(lines: list[str], at: int, random: Random) -> None:
    to = random.randint(0, len(lines[at]))
    lines[at] = lines[at][:to] + random.choice(SIGNS) * random.choice((1, 1, 2)) + lines[at][to:]


def _insert_bit(lines: list[str], at: int, random: Random) -> None:
    line = lines[at]
    to = random.choice((0, line.find(":") + 1, line.find(": ") + 2, len(line), random.randint(0, len(line))))
    lines[at] = line[:to] + random.choice(BITS) + line[to:]


def _remove(lines: list[str], at: int, random: Random) -> None:
    to = random.randint(0, max(len(lines[at]) - 1, 0))
    lines[at] = lines[at][:to] + lines[at][to + random.choice((1, 1, 2, 5, 30)) :]


def _replace(lines: list[str], at: int, random: Random) -> None:
    if lines[at]:
        to = random.randrange(len(lines[at]))
        lines[at] = lines[at][:to] + random.choice(SIGNS) + lines[at][to + 1 :]


def _turn(lines: list[str], at: int, random: Random) -> None:
    line = lines[at]
    if len(line) > 1:
        to = random.randrange(len(line) - 1)
        lines[at] = line[:to] + line[to + 1] + line[to] + line[to + 2 :]


def _no_colon(lines: list[str], at: int, _: Random) -> None:
    lines[at] = lines[at].replace(":", "", 1)


def _other_colon(lines: list[str], at: int, random: Random) -> None:
    lines[at] = lines[at].replace(":", random.choice("：;；=＝,，.。-"), 1)


def _dash(lines: list[str], at: int, random: Random) -> None:
    line = lines[at]
    if "- " in line[:12]:
        lines[at] = line.replace("- ", random.choice(("", "  ", "-", "－ ", "1. ", "- - ", "*")), 1)
    else:
        margin = len(line) - len(line.lstrip())
        lines[at] = random.choice((line[:margin] + "- ", line[: max(margin - 2, 0)] + "- ")) + line[margin:]


def _behind_colon(lines: list[str], at: int, random: Random) -> None:
    key, colon, value = lines[at].partition(":")
    lines[at] = (
        key
        + colon
        + " "
        + random.choice(("[", "{", '"', "'", "|", ">", "*", "&", "- ", "? ", "! ", "%", "@", "`"))
        + value.lstrip()
    )


def _value_gone(lines: list[str], at: int, random: Random) -> None:
    key, colon, value = lines[at].partition(":")
    lines[at] = random.choice((key + colon, value))


#: Each kind by its name.
DAMAGES: dict[str, Change] = {
    "lines deleted": _delete,
    "lines doubled": _double,
    "lines swapped": _swap,
    "a line moved": _move,
    "words between": _words,
    "indented otherwise": _indent,
    "a tab": _tab,
    "lines joined": _join,
    "a line torn": _tear,
    "a line torn often": _tear_often,
    "a sign more": _insert,
    "a mark more": _insert_bit,
    "characters gone": _remove,
    "a sign for another": _replace,
    "characters turned": _turn,
    "no colon": _no_colon,
    "another sign for the colon": _other_colon,
    "a dash more or less": _dash,
    "a mark before a value": _behind_colon,
    "a value or a key gone": _value_gone,
}


def _byte(data: bytes, start: int, end: int, random: Random) -> bytes:
    """A byte gone, another, or too many, or a piece gone, within the line."""
    at = random.randrange(start, max(end, start + 1))
    return random.choice(
        (
            data[:at] + data[at + 1 :],
            data[:at] + bytes((data[at] ^ 1 << random.randrange(8),)) + data[at + 1 :],
            data[:at] + bytes((random.randrange(256),)) + data[at:],
            data[:at] + data[at + random.randint(1, 40) :],
            data[:at] + "预算".encode("gb18030") + data[at:],
        )
    )


def damaged(text: str, at: int, random: Random) -> tuple[str, bytes]:
    """The name of a kind, and the text with one damage of it at line ``at`` (from 0)."""
    kind = random.choice((*DAMAGES, "bytes", "bytes"))
    line_break = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(line_break)
    if kind == "bytes":
        start = len(line_break.join(lines[:at]).encode()) + len(line_break) * (at > 0)
        return kind, _byte(text.encode(), start, start + len(lines[at].encode()), random)
    DAMAGES[kind](lines, at, random)
    return kind, line_break.join(lines).encode()


def kept(old: bytes, new: bytes) -> tuple[int, int, int]:
    """The last line before the damage, the first one behind it, and by how many lines that has moved (lines from 1)."""
    before, after = LINE_BREAK.split(old), LINE_BREAK.split(new)
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    tail = 0
    while tail < min(len(before), len(after)) - same and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return same, len(before) - tail + 1, len(after) - len(before)
