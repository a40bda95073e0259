"""Changing an input so that most of what comes out can still be read: words of its kind, lines moved, now and then bytes."""

from collections.abc import Callable, Sequence
from random import Random

#: Characters that have a meaning somewhere, or that nobody sees.
CHARACTERS = "%％≥≤～~—-–:：#＃,，.。'\"“”|>[]{}*!?、（）()+=0123456789年月日万亿元人次个\u00a0\u3000\u200b\u202e\ufeff\u2028\U00020bb7\t "
#: Of so many changed inputs one is changed in its bytes, whatever comes of it.
ROUGH = 6

Change = Callable[[str, Sequence[str], Random], str]


def mutate(data: bytes, words: Sequence[str], random: Random, most: int) -> bytes:
    """A changed input of at most ``most`` bytes."""
    if random.randrange(ROUGH) == 0:
        return _rough(data, random)[:most]
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(random.choice((1, 1, 2, 3))):
        text = random.choice(CHANGES)(text, words, random)
    changed = text.encode("utf-8", "surrogateescape")
    return changed if len(changed) <= most else data


def _word(text: str, words: Sequence[str], random: Random) -> str:
    """A word put where another one, or nothing, was."""
    new = random.choice(words)
    old = random.choice(words)
    at = text.find(old, random.randrange(len(text) + 1))
    if old and at >= 0:
        return text[:at] + new + text[at + len(old) :]
    at = _end_of_value(text, random)
    return text[:at] + new + text[at:]


def _character(text: str, words: Sequence[str], random: Random) -> str:
    """A character more within some value."""
    at = _end_of_value(text, random)
    if not text.startswith("<?xml"):
        at = max(at - random.randrange(4), 0)
    return text[:at] + random.choice(CHARACTERS) + text[at:]


def _digit(text: str, words: Sequence[str], random: Random) -> str:
    """Another digit."""
    places = [at for at, char in enumerate(text) if "0" <= char <= "9"]
    if not places:
        return text
    at = random.choice(places)
    return text[:at] + random.choice("0123456789") + text[at + 1 :]


def _line(text: str, words: Sequence[str], random: Random) -> str:
    """A line less, twice, or elsewhere."""
    lines = text.split("\n")
    if text.startswith("<?xml"):
        return text  # its lines are parts of elements
    at, to = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(to, lines[at])
        case 2:
            lines[at], lines[to] = lines[to], lines[at]
        case _:
            lines[at] += random.choice((" ", "  # ", "\r", "\t"))
    return "\n".join(lines)


CHANGES: tuple[Change, ...] = (_word, _word, _character, _character, _digit, _digit, _line)


def _end_of_value(text: str, random: Random) -> int:
    """The end of some line, or of the text before some mark: there is what people write."""
    at = random.randrange(len(text) + 1)
    # In XML only before an element: what stands within a tag can be read no more.
    marks = ("<",) if text.startswith("<?xml") else ("\n", "<", ")", '"')
    ends = [end for mark in marks if (end := text.find(mark, at)) >= 0]
    return min(ends, default=len(text))


def _rough(data: bytes, random: Random) -> bytes:
    """Bytes changed, taken away or doubled."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 8))):
        at = random.randrange(len(changed) + 1)
        match random.randrange(4):
            case 0:
                changed[at : at + 1] = bytes([random.randrange(256)])
            case 1:
                del changed[at : at + random.choice((1, 4, 64))]
            case 2:
                changed[at:at] = changed[at : at + random.choice((1, 16, 256))]
            case _:
                changed[at:at] = random.choice(
                    (b"\x00", b"\xff\xfe", b"\r", b"\x1b[31m", b"::error::", b"\xed\xa0\x80")
                )
    return bytes(changed)
