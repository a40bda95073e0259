"""Rows that are the whole of others, and rows that are parts: 项目总成本, 其中：印刷成本."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from perfdecl.indicators.target import Target
from perfdecl.rules.indicators.names import plain_name

PART = "其中"
TOTAL = ("总", "合计", "共计", "总计", "小计", "控制数")


class Whole(NamedTuple):
    """A row and the rows behind it that say that they are its parts."""

    target: Target
    parts: tuple[Target, ...]


def is_part(name: str) -> bool:
    """Whether the name says that it is a part of what stands before it."""
    return plain_name(name).startswith(PART)


def is_total(name: str) -> bool:
    """Whether the name is that of a total."""
    return any(word in plain_name(name) for word in TOTAL)


def wholes(targets: Iterable[Target]) -> Iterator[Whole]:
    """Each row of a group that has parts behind it."""
    whole: Target | None = None
    parts: list[Target] = []
    for target in targets:
        if whole is not None and is_part(target.name) and target.path[:-1] == whole.path[:-1]:
            parts.append(target)
            continue
        if whole is not None and parts:
            yield Whole(whole, tuple(parts))
        whole, parts = target, []
    if whole is not None and parts:
        yield Whole(whole, tuple(parts))
