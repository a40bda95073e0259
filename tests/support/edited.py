"""Declarations written in many ways, for tests of editing: what people's files are like."""

from collections.abc import Iterator
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from perfdecl.editing.opened import Opened
from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import form_named
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary, keys_of
from perfdecl.source.quoting import plain_or_quoted, quoted
from perfdecl.source.read import read
from perfdecl.source.text import Source
from support import declarations, project_declarations

#: What every comment ends with, and no text has.
MARK = "⁂"
REMARKS = (
    "# 注",
    "#",
    "# - name: x",
    "# 金额：100",
    "#  # 两个",
    "# 上一行",
    "# 说明",
    "# 顶格",
    "# 缩进",
    "# 完",
    "# 文件头",
)
WORDS = [f"{words}{MARK}" for words in ("# 注", "#", "# - name: x", "# 金额：100", "#  # 两个")]
TROUBLESOME = [
    "a: b",
    "- x",
    "#x",
    "x #y",
    "null",
    "~",
    "\u3000\u3000首行缩进",
    "'单引号",
    '"双引号"',
    "[方括号]",
    "{a: 1}",
    "尾空格 ",
    "year：2024",
    "name: 任务",
    "一\u200b二",
    "第一段\n第二段",
    "第一段\n\n  第三段",
    "  缩进\n第二段",
    "\u3000\u3000第一段\n\u3000\u3000第二段",
    "100%",
    "≥95%",
    "*重点",
    "&甲",
    "!乙",
    "| 丙",
    "> 丁",
    "%戊",
    "@己",
    "`庚",
    "𠮷野家",
    "\x07",
    "a\tb",
    "---",
    "...",
    "key:",
    "?",
    "=1",
]
#: What somebody may write into a cell.
VALUES = st.one_of(st.sampled_from(TROUBLESOME), declarations.TEXTS, declarations.PROSE)


class Writer:
    """Writes data as somebody would: ``draw`` decides how."""

    def __init__(self, draw: st.DrawFn, vocabulary: Vocabulary) -> None:
        self._draw = draw
        self._vocabulary = vocabulary
        self._step = draw(st.sampled_from([2, 2, 2, 3, 4]))
        self._list = draw(st.sampled_from([2, 2, 0, 4]))
        self._dash = draw(st.sampled_from([2, 2, 4]))
        self._gap = draw(st.sampled_from([0, 0, 1]))
        self._is_calm = draw(st.booleans())

    def mapping(self, data: dict[str, Any], shape: Shape, column: int) -> Iterator[str]:
        """The lines of a mapping; its first one has its indentation, too."""
        for name, value in data.items():
            yield from self._remarks(column)
            key = name if self._vocabulary == "en" else shape.names[name].label
            if not self._is_calm and self._one_in(12):
                key = f'"{key}"'
            yield from self._entry(f"{' ' * column}{key}:", value, shape.parts.get(name, NO_SHAPE), column)

    def _entry(self, key: str, value: Any, shape: Shape, column: int) -> Iterator[str]:
        if isinstance(value, (dict, list)) and (not value or (not self._is_calm and self._one_in(8))):
            empty = ["{}" if isinstance(value, dict) else "[]", "", "~"]
            yield f"{key} {self._flow(value, shape) if value else self._draw(st.sampled_from(empty))}{self._remark()}"
        elif isinstance(value, dict):
            yield f"{key}{self._remark()}"
            yield from self.mapping(value, shape, column + self._step)
        elif isinstance(value, list):
            yield f"{key}{self._remark()}"
            for at, item in enumerate(value):
                yield from [""] * (self._gap if at else 0)
                yield from self._item(item, shape, column + self._list)
        else:
            yield from self._text(key, value or "", column)

    def _item(self, item: dict[str, Any], shape: Shape, column: int) -> Iterator[str]:
        yield from self._remarks(column)
        if not self._is_calm and self._one_in(10):
            yield f"{' ' * column}- {self._flow(item, shape)}{self._remark()}"
            return
        lines = list(self.mapping(item, shape, column + self._dash))
        while lines[0].lstrip().startswith("#") or not lines[0]:
            yield f"{' ' * column}{lines[0].lstrip()}"
            lines.pop(0)
        yield f"{' ' * column}-{' ' * (self._dash - 1)}{lines[0].lstrip()}"
        yield from lines[1:]

    def _text(self, key: str, text: str, column: int) -> Iterator[str]:
        how = self._draw(st.sampled_from(["plain", "plain", "plain", "single", "double", "|", "|-", "|+", ">-"]))
        lines = text.split("\n")
        is_plain = text.isprintable() and text == text.strip()
        if not text:
            yield f"{key}{self._draw(st.sampled_from(['', ' ~', ' null', ' ' + chr(34) * 2]))}{self._remark()}"
        elif how == "single" and len(lines) == 1 and is_plain:
            yield f"{key} '{text.replace(chr(39), chr(39) * 2)}'{self._remark()}"
        elif how[0] == "|" and all(line.strip() == line and line.isprintable() and line for line in lines):
            yield f"{key} {how}{self._remark()}"
            yield from (f"{' ' * (column + self._step)}{line}" for line in lines)
        elif how[0] == ">" and len(lines) == 1 and is_plain:
            yield f"{key} {how}{self._remark()}"
            yield f"{' ' * (column + self._step)}{text}"
        elif how == "double" or len(lines) > 1:
            yield f"{key} {quoted(text)}{self._remark()}"
        else:
            yield f"{key} {plain_or_quoted(text)}{self._remark()}"

    def _flow(self, value: Any, shape: Shape) -> str:
        if isinstance(value, dict):
            pairs = []
            for name, one in value.items():
                key = name if self._vocabulary == "en" else shape.names[name].label
                pairs.append(f"{key}: {self._flow(one, shape.parts.get(name, NO_SHAPE))}")
            return f"{{{', '.join(pairs)}}}"
        if isinstance(value, list):
            return f"[{', '.join(self._flow(one, shape) for one in value)}]"
        return quoted(value) if value else ""

    def _remark(self) -> str:
        return f"  {self._draw(st.sampled_from(WORDS))}" if self._one_in(8) else ""

    def _remarks(self, column: int) -> Iterator[str]:
        if self._one_in(10):
            yield from self._draw(
                st.sampled_from(
                    [
                        [f"{' ' * column}# 上一行{MARK}"],
                        ["", f"{' ' * column}# 说明{MARK}", ""],
                        [""],
                        [f"# 顶格{MARK}"],
                        [f"{' ' * column}   # 缩进{MARK}"],
                    ]
                )
            )

    def _one_in(self, number: int) -> bool:
        return self._draw(st.integers(0, number - 1)) == number - 1


@st.composite
def written(draw: st.DrawFn) -> tuple[str, AnyForm]:
    """A declaration's text and its form."""
    name = draw(st.sampled_from(["table14", "project"]))
    form = form_named(name)
    assert form is not None
    vocabulary: Vocabulary = draw(st.sampled_from(["en", "zh"]))
    data = draw((declarations if name == "table14" else project_declarations).declarations())
    data["form"] = form.names[vocabulary]
    keys = list(data)
    if draw(st.booleans()):
        keys = [*keys[:1], *draw(st.permutations(keys[1:]))]
    for key in draw(st.sets(st.sampled_from(keys[1:]), max_size=2)):
        del data[key]
    writer = Writer(draw, vocabulary)
    lines = list(writer.mapping({key: data[key] for key in keys if key in data}, form.shape, 0))
    end = draw(st.sampled_from(["\n", "\n", "", "\n\n", f"\n# 完{MARK}\n", f"\n# 完{MARK}"]))
    text = (
        "\n".join([*draw(st.sampled_from([[], [f"# 文件头{MARK}"], ["---"], ["", f"# 说明{MARK}", ""]])), *lines]) + end
    )
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"]))), form


def readable(text: str, form: AnyForm) -> Opened:
    """The text, if nothing is wrong with it as YAML: what is drawn may be beyond that."""
    assume(not read(Source("", text), lambda: keys_of(form.shape)).problems)
    return Opened(text, form)


def scalar_paths(shape: Shape, data: Any, path: Path = ()) -> Iterator[Path]:
    """The path of each text that the form may have, for the items that there are and one more of each list."""
    for name in shape.names:
        value = data.get(name) if isinstance(data, dict) else None
        if name in shape.lists:
            items = value if isinstance(value, list) else []
            for at in range(len(items) + 1):
                yield from scalar_paths(shape.parts[name], items[at] if at < len(items) else {}, (*path, name, at))
        elif name in shape.parts:
            yield from scalar_paths(shape.parts[name], value, (*path, name))
        elif (*path, name) != ("form",):
            yield (*path, name)


def list_paths(shape: Shape, path: Path = ()) -> Iterator[Path]:
    """The path of each list of a form."""
    for name, part in shape.parts.items():
        if name in shape.lists:
            yield (*path, name)
        else:
            yield from list_paths(part, (*path, name))


def pruned(data: Any) -> Any:
    """Data without what is empty: a key without a value says no more than none."""
    if isinstance(data, dict):
        return {name: below for name, value in data.items() if (below := pruned(value)) not in ("", {}, [])}
    return [pruned(one) for one in data] if isinstance(data, list) else data
