"""Faults that are planted in a bureau's repository: each kind in a declaration of its own, and what must be said of it."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from re import MULTILINE, subn
from typing import NamedTuple

from support.bureau import NOW, Department

Change = Callable[[str, Department], str]


class Planted(NamedTuple):
    """A fault in a file: the rule that it breaks and the line, both as people would name them."""

    kind: str
    code: str
    file: str
    line: int
    also: frozenset[str] = frozenset()


class Kind(NamedTuple):
    """A kind of fault: what it breaks, how it is made, how many lines from the first changed one it is told.

    ``also`` are the rules that it breaks besides, in the same file.
    """

    code: str
    change: Change
    offset: int = 0
    in_project: bool = False
    also: frozenset[str] = frozenset()


def _put(pattern: str, text: str) -> Change:
    """Replace the first match, which must be there."""

    def change(old: str, _: Department) -> str:
        new, count = subn(pattern, text, old, count=1, flags=MULTILINE)
        assert count == 1, pattern
        return new

    return change


def _more(key: str, amount: str) -> Change:
    """Add to the first amount of a key."""

    def change(old: str, _: Department) -> str:
        begin, mark, rest = old.partition(f"{key}: ")
        assert mark
        number, end = rest.split("\n", 1)
        return f"{begin}{mark}{Decimal(number) + Decimal(amount)}\n{end}"

    return change


def _times(key: str, factor: int) -> Change:
    """Multiply the first amount of a key."""

    def change(old: str, one: Department) -> str:
        amount = old.partition(f"{key}: ")[2].partition("\n")[0]
        return _more(key, str(Decimal(amount) * (factor - 1)))(old, one)

    return change


def _indicator(value: str, name: str) -> Change:
    """One more indicator of quality."""
    row = f"      - 三级指标: {name}\n        实施周期指标值: {value}\n        年度指标值: {value}\n"
    return _put(r"^    质量指标:\n", rf"\g<0>{row}")


#: What is wrong with one declaration. The rules between declarations are in ``support.planted_across``.
KINDS = {
    "YAML that cannot be read": Kind("PD001", _put(r"^(年度|year): .*$", r"\1: {"), also=frozenset({"PD108"})),
    "a key twice": Kind("PD002", _put(r"^(部门名称: .*\n)", r"\1\1"), 0),
    "an anchor": Kind("PD005", _put(r"^(部门名称): ", r"\1: &a ")),
    "two documents": Kind("PD006", lambda text, _: f"{text}---\n表: 表14\n"),
    "cut by a number sign": Kind("PD008", _put(r"^(总体绩效目标: .{30})", r"\1 #")),
    "a required text is missing": Kind("PD101", _put(r"^总体绩效目标: .*\n\n", ""), -18),
    "an unknown key": Kind("PD102", _put(r"^年度重点工作任务:", "年度重点工作:")),
    "a text for a table": Kind("PD103", _put(r"^(  收入来源:)\n.*\n.*$", r"\1 区财政")),
    "an amount that is none": Kind("PD104", _put(r"^(    财政拨款): .*$", r"\1: 一百多万")),
    "a negative amount": Kind("PD105", _put(r"^(    其他资金): .*$", r"\1: -1.00")),
    "three decimals": Kind("PD106", _put(r"^(    基本支出: .*)$", r"\g<1>5"), also=frozenset({"PD203"})),
    "an empty text": Kind("PD107", _put(r"^(总体绩效目标): .*$", r"\1:")),
    "an unknown year": Kind("PD108", _put(r"^年度: .*$", "年度: 1925")),
    "both vocabularies": Kind("PD109", _put(r"^年度: ", "year: ")),
    "spending is not income": Kind("PD201", _more("基本支出", "1"), -1),
    "levels are not income": Kind("PD202", _more("区本级使用资金", "1"), -1),
    "元 for 万元": Kind("PD204", _times("基本支出", 10_000), also=frozenset({"PD201", "PD806"})),
    "a project's sources": Kind("PD207", _more("财政拨款", "2"), -1, in_project=True),
    "tasks above the budget": Kind("PD301", _more("拟投入的资金", "15000"), -3, also=frozenset({"PD806"})),
    "a task without a goal": Kind("PD303", _put(r"^(    期望达到的目标): .*$", r"\1:")),
    "two tasks of one name": Kind("PD304", _put(r"^  - 名称: 精神文明建设工作$", "  - 名称: 网络信息和舆情工作")),
    "no annual target": Kind("PD401", _put(r"^        年度指标值: .*$", "        年度指标值:")),
    "no unit": Kind("PD408", _indicator("≥95", "专项检查次数"), 2),
    "more than all": Kind("PD410", _indicator("≥120%", "验收合格率"), 2),
    "at least 100%": Kind("PD411", _indicator("≥100%", "验收合格率"), 2),
    "the wrong direction": Kind("PD412", _indicator("≥5%", "设备故障率"), 2),
    "a year above its period": Kind(
        "PD419", _put(r"^        实施周期指标值: ≥6场$", "        实施周期指标值: ≥3场"), 1
    ),
    "a cost above the budget": Kind("PD421", _put(r"^(        指标值: )≤.*万元$", r"\1≤99999万元"), in_project=True),
    "a placeholder": Kind("PD501", _put(r"^(    主要实施内容): .*$", r"\1: 待补充")),
    "a look-alike": Kind("PD502", _put(r"^(总体绩效目标: .*)文", "\\1⽂")),
    "mojibake": Kind("PD505", _put(r"^(总体绩效目标: ..)", "\\1\ufffd")),
    "an invisible character": Kind("PD506", _put(r"^(总体绩效目标: ..)", "\\1\u200b")),
}


def plant(root: Path, kind: str, one: Department) -> Planted:
    """Plant a fault in this year's declaration of a department, or of its project."""
    fault = KINDS[kind]
    file = f"{NOW}/{one.project_file if fault.in_project else one.file}"
    old = (root / file).read_text("utf-8")
    new = fault.change(old, one)
    assert new != old, kind
    (root / file).write_text(new, "utf-8")
    return Planted(kind, fault.code, file, first_changed(old, new) + fault.offset, fault.also)


def first_changed(old: str, new: str) -> int:
    """The number of the first line that is another."""
    before, after = old.split("\n"), new.split("\n")
    pairs = zip([*before, "", ""], [*after, "", ""], strict=False)
    return next(number for number, (was, is_) in enumerate(pairs, 1) if was != is_)
