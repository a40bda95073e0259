"""A clerk who does to the letter what a message says, and nothing else."""

from collections.abc import Callable
from re import Match, search

import perfdecl
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.source.lines import SHAPE
from perfdecl.source.text import Source

Obey = Callable[[list[str], Diagnostic, Match[str]], None]


def obeyed(text: str, one: Diagnostic) -> str:
    """The text after the first advice of the finding that can be followed was followed."""
    lines = text.split("\n")
    for pattern, obey in ADVICE:
        found = search(pattern, one.help) or search(pattern, one.message)
        if found:
            obey(lines, one, found)
            return "\n".join(lines)
    raise AssertionError(f"nobody can do what this says: {one.message}；{one.help}")


def obeyed_to_the_end(text: str, about: tuple[str, ...]) -> tuple[str, list[str]]:
    """The text after all findings of these families were obeyed, one after another, and the messages on the way."""
    said: list[str] = []
    for _ in range(12):
        found = [one for one in perfdecl.check(text).diagnostics if one.code.startswith(about)]
        if not found:
            break
        said.append(found[0].message)
        text = obeyed(text, found[0])
    return text, said


def _line(one: Diagnostic) -> int:
    return one.span.start.line - 1


def _value(lines: list[str], one: Diagnostic) -> tuple[str, str]:
    """The line in two: up to the value, and the value."""
    line = lines[_line(one)]
    at = one.span.start.column - 1
    colon = line.rfind(": ", 0, at + 1)
    return line[: colon + 2], line[colon + 2 :]


def _quote(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    before, value = _value(lines, one)
    if ": " not in before:
        before, _colon, value = lines[_line(one)].partition(": ")
        before += ": "
    lines[_line(one)] = f'{before}"{value}"'


def _write_value(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    shape = SHAPE.match(lines[_line(one)])
    assert shape
    lines[_line(one)] = lines[_line(one)][: shape.start("value")] + found["better"]


def _write_key(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    line = lines[_line(one)]
    shape = SHAPE.match(line)
    assert shape
    key = found["key"]
    dash = shape["dash"]
    if key.startswith("- "):
        key, dash = key[2:], "- "
    elif "list" in found.groupdict() and found["list"]:
        dash = ""
    value = f": {shape['value']}" if shape["value"] else ":"
    lines[_line(one)] = f"{shape['indent']}{dash}{key}{value}"


def _without_mark(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    line = lines[_line(one)]
    lines[_line(one)] = f"{line[: len(line) - len(line.lstrip())]}{line[line.index(found['key']) :]}"


def _margin(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    at = _line(one)
    old = len(lines[at]) - len(lines[at].lstrip())
    new = int(found["blanks"])
    following = at + 1
    while following < len(lines) and len(lines[following]) - len(lines[following].lstrip()) > old:
        margin = len(lines[following]) - len(lines[following].lstrip())
        lines[following] = " " * (margin + new - old) + lines[following].lstrip()
        following += 1
    lines[at] = " " * new + lines[at].lstrip()


def _margin_alone(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    lines[_line(one)] = " " * int(found["blanks"]) + lines[_line(one)].lstrip(" \t\u3000\u00a0")


def _levels(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    """Half-width blanks, two for each level: what a full-width blank was typed for, or a tab."""
    for at, line in enumerate(lines):
        margin = line[: len(line) - len(line.lstrip(" \t\u3000\u00a0"))]
        better = margin.replace("\u3000", "  ").replace("\t", "  ").replace("\u00a0", " ")
        lines[at] = better + line[len(margin) :]


def _new_item(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    lines[_line(one)] = f"{' ' * int(found['blanks'])}- {lines[_line(one)].lstrip()}"


def _no_item(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    lines[_line(one)] = " " * int(found["blanks"]) + lines[_line(one)].lstrip(" -")


def _paragraphs(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    """“|” behind the key's colon, its text on the lines below, every line of the text indented."""
    at = _line(one)
    owner = max(number for number in range(at + 1) if f"{found['key']}:" in lines[number])
    before, _, value = lines[owner].partition(f"{found['key']}:")
    end = at
    while end + 1 < len(lines) and lines[end + 1] and not search(r"^\s*(- )?[^\s:：]+:( |$)", lines[end + 1]):
        end += 1
    margin = " " * int(found["blanks"])
    texts = [value.strip(), *(line.strip() for line in lines[owner + 1 : end + 1])]
    lines[owner : end + 1] = [
        f"{before}{found['key']}: |",
        *(f"{margin}{text}" if text else "" for text in texts[0 if texts[0] else 1 :]),
    ]


def _line_above(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    lines.insert(_line(one), f"{' ' * int(found['blanks'])}{found['key']}:")


def _new_line(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    line = lines[_line(one)]
    before, key, behind = line.partition(found["key"])
    margin = " " * (len(line) - len(line.lstrip()))
    lines[_line(one) : _line(one) + 1] = [before.rstrip(" ，"), f"{margin}{key}{behind}"]


def _new_line_below(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    _new_line(lines, one, found)
    lines[_line(one) + 1] = f"  {lines[_line(one) + 1]}"


def _behind_bar(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    before, bar, text = lines[_line(one)].partition("|")
    lines[_line(one) : _line(one) + 1] = [before + bar, " " * int(found["blanks"]) + text.strip()]


def _line_up(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    above = lines[_line(one) - 1]
    lines[_line(one) - 1 : _line(one) + 1] = [above[: len(above) - len(above.lstrip())] + found["whole"]]


def _bar(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    key, colon, value = lines[_line(one)].partition(": ")
    lines[_line(one)] = f"{key}{colon}{value.strip('[]{}')}" if value[:1] in ("[", "{") else lines[_line(one)] + " |"


def _value_of(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    shape = SHAPE.match(lines[_line(one)])
    start = len(lines[_line(one)]) - len(lines[_line(one)].lstrip(" -"))
    lines[_line(one)] = (
        f"{lines[_line(one)][: shape.start('key') if shape else start]}{found['first']}: {found['content']}"
    )


def _level(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    margin = len(lines[_line(one)]) - len(lines[_line(one)].lstrip())
    at = _line(one) + 1
    lines.insert(at, f"{' ' * (margin + 2)}{found['first']}:")
    for following in range(at + 1, len(lines)):
        if len(lines[following]) - len(lines[following].lstrip()) < margin or not lines[following].strip():
            break
        if (
            not lines[following].lstrip().startswith("- ")
            and len(lines[following]) - len(lines[following].lstrip()) <= margin
        ):
            break
        lines[following] = f"  {lines[following]}"


def _delete_line(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    del lines[_line(one)]


def _wide_bar(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    line, at = lines[_line(one)], one.span.start.column - 1
    lines[_line(one)] = f"{line[:at]}|{line[at + 1 :]}"


def _comments(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    count = search(r"（(\d+) 行）", one.message)
    assert count
    for at in range(_line(one), _line(one) + int(count[1])):
        lines[at] = f"# {lines[at]}"


def _mark_first(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    line = lines[_line(one)]
    assert line.startswith("  ")
    margin = len(line) - len(line.lstrip()) - 2
    lines[_line(one)] = f"{' ' * margin}- {line.lstrip()}"


def _marks_for_names(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    line = lines[_line(one)]
    margin = line[: len(line) - len(line.lstrip())]
    for at in range(_line(one), len(lines)):
        if lines[at].startswith(margin) and lines[at][len(margin)] != " ":
            lines[at] = f"{margin}-"
        elif not lines[at].startswith(margin):
            break


def _block(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    at = _line(one)
    while at < len(lines) and not search(r"^\s*(- )?[^\s:：]+:( |$)", lines[at]):
        lines[at] = " " * int(found["blanks"]) + lines[at].strip() if lines[at].strip() else lines[at]
        at += 1


def _delete(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    source = Source("x", "\n".join(lines))
    offset = source.offset(one.span.start)
    lines[:] = (source.text[:offset] + source.text[source.offset(one.span.end) :]).split("\n")


def _empty(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    lines[_line(one)] = _value(lines, one)[0].rstrip()


def _zero(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    shape = SHAPE.match(lines[_line(one)])
    assert shape
    lines[_line(one)] = f"{shape['indent']}{shape['dash']}{shape['key']}: 0"


def _rename(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    line, start, end = lines[_line(one)], one.span.start.column - 1, one.span.end.column - 1
    lines[_line(one)] = f"{line[:start]}{found['key']}{line[end:]}"


def _close(lines: list[str], one: Diagnostic, found: Match[str]) -> None:
    lines[_line(one)] += found["mark"]


def _straight(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    line = lines[_line(one)]
    before, value = line[: one.span.start.column - 1], line[one.span.start.column - 1 :]
    lines[_line(one)] = f'{before}"{value[1:-1]}"'


def _backslash(lines: list[str], one: Diagnostic, _: Match[str]) -> None:
    lines[_line(one)] = lines[_line(one)].replace("\\", "\\\\")


#: What messages advise, and what is done about it.
ADVICE: tuple[tuple[str, Obey], ...] = (
    (r"在“(?P<key>[^”]+):”后面写“\|”，.*每行行首空 (?P<blanks>\d+) 格", _paragraphs),
    (r"在它前面补上一行“(?P<key>[^”]+):”，行首空 (?P<blanks>\d+) 格", _line_above),
    (r"“(?P<key>[^”]+)”另起一行，行首与上一行对齐", _new_line),
    (r"“(?P<key>[^”]+)”另起一行，行首比上一行多空两格", _new_line_below),
    (r"文字从“\|”的下一行写起，每行行首空 (?P<blanks>\d+) 格", _behind_bar),
    (r"换成“[^”]+”，写成“(?P<key>[^”]+)”", _rename),
    (r"写在冒号后面：“(?P<whole>[^”]+)”", _line_up),
    (r"在“[^”]+:”后面写“\|”，每一行就是它的一段", _bar),
    (r"就在每行的行首加上“# ”", _comments),
    (r"在列表上面加一行“(?P<first>[^”]+):”", _level),
    (r"写成“(?P<first>[^”:]+): (?P<content>[^”…]+)”", _value_of),
    (r"把它整项删去", _delete_line),
    (r"换成英文输入法的“\|”", _wide_bar),
    (r"把这一行行首的空格减少两个，加上“- ”", _mark_first),
    (r"这样的行都改成单独一个“-”", _marks_for_names),
    (r"“\|”下面的每一行，行首都空 (?P<blanks>\d+) 格", _block),
    (r"把行首改成 (?P<blanks>\d+) 个空格加“- ”", _new_item),
    (r"把“- ”换成空格，使“[^”]+”前面正好有 (?P<blanks>\d+) 个空格", _no_item),
    (r"把这一行的行首改成 (?P<blanks>\d+) 个空格", _margin_alone),
    (r"把行首改成 (?P<blanks>\d+) 个空格", _margin),
    (r"改用 (?P<blanks>\d+) 个半角空格", _margin_alone),
    (r"每一级两个", _levels),
    (r"删去它，写成“(?P<key>[^”]+): …”", _without_mark),
    (r"写成“(?P<key>[^”]+): …”", _write_key),
    (r"百分号写在数字后面：(?P<better>.+)$", _write_value),
    (r"写成 (?P<better>.+?)（单位是万元）$", _write_value),
    (r"没有这项资金时写 0", _zero),
    (r"什么也不写", _empty),
    (r"给整段内容加上?半角双引号", _quote),
    (r"换成半角双引号", _straight),
    (r"把“\\”写成“\\\\”", _backslash),
    (r"在内容末尾补上 (?P<mark>.)", _close),
    (r"是不是“(?P<key>[^”]+)”？", _rename),
    (r"^删去它", _delete),
    (r"写成 (?P<better>.+)$", _write_value),
)
