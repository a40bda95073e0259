"""Faults that a declaration's file may have, of bytes and of lines: each kind as a function of the text and a number."""

from collections.abc import Callable

Plant = Callable[[str, int], bytes]


def _lines(change: Callable[[list[str], int], None]) -> Plant:
    def plant(text: str, number: int) -> bytes:
        lines = text.splitlines()
        filled = [at for at, line in enumerate(lines) if line.strip()]
        change(lines, filled[number % len(filled)])
        return ("\n".join(lines) + "\n").encode()

    return plant


def _line(change: Callable[[str], str]) -> Plant:
    def replace(lines: list[str], at: int) -> None:
        lines[at] = change(lines[at])

    return _lines(replace)


def _first(change: Callable[[str], str]) -> Plant:
    def replace(lines: list[str], _: int) -> None:
        lines[0] = change(lines[0])

    return _lines(replace)


def _whole(change: Callable[[str], str], encoding: str = "utf-8") -> Plant:
    return lambda text, _: change(text).encode(encoding)


def _delete(lines: list[str], at: int) -> None:
    del lines[at]


def _double(lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


def _insert(data: bytes) -> Plant:
    def plant(text: str, number: int) -> bytes:
        encoded = text.encode()
        at = number % len(encoded)
        return encoded[:at] + data + encoded[at:]

    return plant


def _byte(text: str, number: int) -> bytes:
    encoded = bytearray(text.encode())
    encoded[number % len(encoded)] ^= 0x80
    return bytes(encoded)


def _cut(text: str, number: int) -> bytes:
    encoded = text.encode()
    return encoded[: max(len(encoded) * 3 // 4, number % len(encoded))]


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())


def _as_item(text: str) -> str:
    return "- " + _indented(text)[2:]


#: More than thirty kinds. Of none may the file be passed over.
FAULTS: dict[str, Plant] = {
    "UTF-16": _whole(str, "utf-16"),
    "UTF-16 without mark": _whole(str, "utf-16-le"),
    "UTF-16 the other way round": _whole(str, "utf-16-be"),
    "UTF-32": _whole(str, "utf-32"),
    "GB18030": _whole(str, "gb18030"),
    "mark": _whole(str, "utf-8-sig"),
    "two marks": _whole(lambda text: f"\ufeff{text}", "utf-8-sig"),
    "old Mac": _whole(lambda text: text.replace("\n", "\r")),
    "Windows": _whole(lambda text: text.replace("\n", "\r\n")),
    "other line breaks": _whole(lambda text: text.replace("\n", "\u2028")),
    "wide colons": _whole(lambda text: text.replace(": ", "：")),
    "no blanks": _whole(lambda text: text.replace(": ", ":")),
    "tabs": _whole(lambda text: text.replace("  ", "\t")),
    "wide blanks": _whole(lambda text: text.replace("  ", "　")),
    "all indented": _whole(_indented),
    "item of a list": _whole(_as_item),
    "braces": _whole(lambda text: "{" + text),
    "quoted": _whole(lambda text: '"' + text),
    "fenced": _whole(lambda text: f"```yaml\n{text}```\n"),
    "two documents": _whole(lambda text: f"---\na: 1\n---\n{text}"),
    "upper case": _whole(str.upper),
    "title case": _first(str.title),
    "first key renamed": _first(lambda line: line.replace(":", "格:", 1)),
    "first line indented": _first(lambda line: f" {line}"),
    "first line an item": _first(lambda line: f"- {line}"),
    "first colon wide": _first(lambda line: line.replace(": ", "：", 1)),
    "first key quoted": _first(lambda line: f"“{line.replace(':', '”:', 1)}"),
    "first line gone": _lines(lambda lines, _: _delete(lines, 0)),
    "line gone": _lines(_delete),
    "line doubled": _lines(_double),
    "line indented": _line(lambda line: f"   {line}"),
    "line outdented": _line(str.lstrip),
    "line without colon": _line(lambda line: line.replace(":", "", 1)),
    "quote opened": _line(lambda line: line.replace(": ", ': "', 1)),
    "bracket opened": _line(lambda line: line.replace(": ", ": [", 1)),
    "anchor": _line(lambda line: line.replace(": ", ": &", 1)),
    "zero width": _line(lambda line: f"\u200b{line}"),
    "byte changed": _byte,
    "NUL": _insert(b"\0"),
    "many NULs": _insert(b"\0" * 500),
    "GB18030 inside": _insert("预算".encode("gb18030")),
    "control character": _insert(b"\x07"),
    "conflict": _insert(b"\n<<<<<<< HEAD\n"),
    "cut off": _cut,
}
