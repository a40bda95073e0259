"""Declarations of several departments, as a report takes them."""

from pathlib import Path

import perfdecl as api
from perfdecl.reporting.entries import Entry, entry_of

TEXT = (Path(__file__).parents[2] / "examples" / "liwan-publicity-2024.yaml").read_text("utf-8")
NAME = "中国共产党广州市荔湾区委员会宣传部"


def entry(name: str, *changes: tuple[str, str]) -> Entry:
    """The example as another department's, with changes; each must change something."""
    text = TEXT.replace(NAME, name)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    checked = api.check(text, f"{name}.yaml")
    return entry_of(checked, checked.diagnostics)
