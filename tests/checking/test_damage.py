"""One damage anywhere in a file: what is wrong before and behind it is still told, at its line, and nothing is made up.

``PERFDECL_DAMAGES`` asks for more of them.
"""

from collections.abc import Iterator
from os import environ
from random import Random
from re import compile as compile_pattern
from typing import NamedTuple

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH
from support.damage import damaged, kept
from support.layouts import LAYOUTS
from support.paths import EXAMPLES

COUNT = int(environ.get("PERFDECL_DAMAGES", "300"))
#: Of so many one may be lost: what a damage says may be read in two ways.
LOST, FAR_AND_FALSE = 0.005, 0.01

NAMES = ("liwan-publicity-2024", "liwan-publicity-2024.zh", "liwan-memory-hall-2024", "liwan-memory-hall-2024.zh")
BASES = {name: (EXAMPLES / f"{name}.yaml").read_text("utf-8") for name in NAMES} | {"en": ENGLISH, "zh": CHINESE}
TEXTS = {f"{base} {layout}": change(text) for base, text in BASES.items() for layout, change in LAYOUTS.items()}
#: A value and what is written in its place: no amount, and a placeholder. Each is told at its own line, whatever is above.
FAULTS = (
    (compile_pattern(r"^(\s*-?\s*(?:funds|拟投入的资金|basic|基本支出|district|区本级使用资金)): .*$"), r"\1: 五万"),
    (
        compile_pattern(
            r"^(\s*-?\s*(?:content|goal|主要实施内容|期望达到的目标|name|名称|三级指标|objective|总体绩效目标|annual|年度指标值"
            r"|value|指标值|period|项目名称)): (?!\|).*$"
        ),
        r"\1: 待补充",
    ),
)
#: What is not there, is not there at a place of its own; and what adds up rests on every line.
ABSENT = ("PD101", "PD2", "PD30", "PD402", "PD403", "PD404", "PD405")
#: A task has so many lines.
NEAR = 6


class Case(NamedTuple):
    """A text with faults planted at some lines (from 1), and the same with one damage."""

    name: str
    text: str
    planted: set[int]
    data: bytes


def _planted(line: str) -> str | None:
    return next((pattern.sub(fault, line) for pattern, fault in FAULTS if pattern.match(line)), None)


def _cases(count: int) -> Iterator[Case]:
    for number in range(count):
        random = Random(f"one damage {number}")
        name = random.choice(sorted(TEXTS))
        line_break = "\r\n" if "\r\n" in TEXTS[name] else "\n"
        lines = TEXTS[name].split(line_break)
        able = [at for at, line in enumerate(lines) if _planted(line)]
        at = random.choice([at for at, line in enumerate(lines) if line.strip() and able[-1] > at + 12])
        some = [one for one in ([one for one in able if one < at - 6], [one for one in able if one > at + 12]) if one]
        planted = {random.choice(one) for one in some}
        for one in planted:
            lines[one] = _planted(lines[one]) or ""
        text = line_break.join(lines)
        kind, data = damaged(text, at, random)
        yield Case(f"{number} {name}, {kind}, line {at + 1}", text, {one + 1 for one in planted}, data)


def _told(data: str | bytes) -> set[tuple[str, int]]:
    return {(one.code, one.span.start.line) for one in perfdecl.check(data).diagnostics}


def test_what_is_wrong_elsewhere_is_told_and_nothing_else() -> None:
    lost, false = [], []
    for case in _cases(COUNT):
        before, after = _told(case.text), _told(case.data)
        last, first, moved = kept(case.text.encode(), case.data)

        def now(line: int, last: int = last, first: int = first, moved: int = moved) -> int:
            return line if line <= last else line + moved if line >= first else 0

        faults = {(code, now(line)) for code, line in before if line in case.planted}
        assert len({line for _, line in faults}) == len(case.planted)
        if missed := sorted(fault for fault in faults - after if fault[1]):
            lost.append((case.name, missed))
        known = {(code, now(line)) for code, line in before}
        far = {one for one in after - known if not last - NEAR <= one[1] <= first + moved + NEAR}
        if made_up := sorted(one for one in far if not one[0].startswith(ABSENT)):
            false.append((case.name, made_up))
    assert len(lost) <= COUNT * LOST, lost
    assert len(false) <= COUNT * FAR_AND_FALSE, false


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_nothing_is_to_be_put_right_in_a_right_text(name: str) -> None:
    from perfdecl.checking.choose import keys_for
    from perfdecl.source.salvage.read import STEPS

    text = TEXTS[name]
    assert [problem for step in STEPS for problem in step(text, keys_for(text))] == []
