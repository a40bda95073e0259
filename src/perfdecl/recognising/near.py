"""Labels that are not the form's, and yet can only mean one of them: 拟投入资金 is 拟投入的资金."""

from collections.abc import Iterable

from perfdecl.text.labels import bare

#: Shorter labels are too like others, and so are those that differ by more characters.
LEAST, MOST = 4, 2


def near(text: str, labels: Iterable[str]) -> str:
    """The one label that has a few characters more or less than ``text``; empty where there is none, or more than one."""
    if not LEAST <= len(text) <= LEAST + 20:
        return ""
    found = {one for one in labels if len(one) >= LEAST and abs(len(one) - len(text)) <= MOST and _is_part(text, one)}
    nearest = min((abs(len(one) - len(text)) for one in found), default=0)
    found = {one for one in found if abs(len(one) - len(text)) == nearest}
    return found.pop() if len(found) == 1 else ""


def is_label(text: str, label: str) -> bool:
    """Whether a text is a label, or one with a few characters left out; one that says more is another."""
    plain = bare(text)
    return plain == label or (len(plain) >= len(label) - MOST and len(plain) < len(label) and _is_part(plain, label))


def _is_part(one: str, other: str) -> bool:
    """Whether the shorter text is the other one with characters left out."""
    shorter, longer = sorted((one, other), key=len)
    rest = iter(longer)
    return shorter != longer and all(char in rest for char in shorter)
