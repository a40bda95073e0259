"""The same declaration as different people and programs lay it out."""

from collections.abc import Callable
from re import MULTILINE, sub


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _lists_outdented(text: str) -> str:
    """Dashes below their key, not behind it."""
    lines, dash = [], 0
    for line in text.split("\n"):
        if line.lstrip().startswith("- "):
            dash = _margin(line)
        elif line.strip() and _margin(line) < dash:
            dash = 0
        lines.append(line[2:] if dash and line.strip() else line)
    return "\n".join(lines)


def _wide(text: str) -> str:
    """Four blanks a step."""
    return "\n".join(
        " " * _margin(line) + line.replace("- ", "-   ", 1)
        if line.lstrip().startswith("- ")
        else " " * _margin(line) + line
        for line in text.split("\n")
    )


def _quoted(text: str) -> str:
    return sub(r"(?m)^([ -]*[^\s:#\"]+: )([^\s\"'|\[{][^\n\"\\]*)$", r'\1"\2"', text)


def _blocks(text: str) -> str:
    """Long texts as blocks of two paragraphs."""

    def block(found: "object") -> str:
        margin, key, value = found[1], found[2], found[3]  # type: ignore[index]
        inner = " " * (len(margin) + 2)
        return f"{margin}{key}: |\n{inner}{value[:15]}\n\n{inner}{value[15:]}"

    return sub(r"^([ -]*)([^\s:#\"]+): ([^\s\"'|\[{#][^\n#]{25,})$", block, text, flags=MULTILINE)


def _remarked(text: str) -> str:
    """A comment above each part, and an empty line."""
    return sub(r"(?m)^([ ]*)([^\s:#-]+:)$", r"\n\1# 以下: 按文件填写\n\1\2", text)


LAYOUTS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "lists outdented": _lists_outdented,
    "four blanks": _wide,
    "quoted": _quoted,
    "blocks": _blocks,
    "remarks": _remarked,
    "Windows": lambda text: text.replace("\n", "\r\n"),
}
