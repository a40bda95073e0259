"""Declarations made of the real one: others each time, so that nothing that is kept of one helps with the next, and large ones."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import perfdecl
from perfdecl.api import Table14Declaration

EXAMPLE = Path(__file__).parents[1] / "examples" / "liwan-publicity-2024.yaml"


def declarations() -> Iterator[Table14Declaration]:
    """As many as are asked for."""
    text = EXAMPLE.read_text("utf-8")
    for number in count():
        changed = text.replace("工作", f"工作{number}次")
        yield perfdecl.check(changed, form=perfdecl.TABLE14).understood[1]


def enlarged(times: int) -> str:
    """The declaration with each item of its lists so many times, none like another."""
    lines: list[str] = []
    items: list[str] = []
    margin = 0

    def end() -> None:
        for number in range(times):
            lines.extend(one.replace("- name: ", f"- name: 第{number}批") for one in items)
        items.clear()

    for text in EXAMPLE.read_text("utf-8").splitlines():
        own = len(text) - len(text.lstrip())
        if text.lstrip().startswith("- "):
            margin = own
            items.append(text)
        elif items and own > margin and text.strip():
            items.append(text)
        else:
            end()
            lines.append(text)
    end()
    return "\n".join(lines) + "\n"
