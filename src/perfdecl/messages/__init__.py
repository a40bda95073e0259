"""The one catalogue of everything that perfdecl says, in Chinese and English.

An entry is a pair: Chinese first, then English. In an entry of a rule a line break parts what is wrong from what to do
about it. The entries of a family of rules are in the module named like the family.
"""

from functools import cache
from importlib import import_module
from typing import Literal

Language = Literal["zh", "en"]
Entry = tuple[str, str]


#: The modules of entries that are not a rule's, by how their names begin.
MODULES = {"help": "help", "use": "use", "usage": "use", "config": "use"}


@cache
def _entries(module: str) -> dict[str, Entry]:
    entries: dict[str, Entry] = import_module(f"perfdecl.messages.{module}").ENTRIES
    return entries


def entry(name: str) -> Entry:
    """The two texts of an entry. Raises KeyError where the catalogue has none."""
    if name.startswith("PD") and name[2:3].isdigit():
        from perfdecl.rules.registry import FAMILIES

        return _entries(FAMILIES[name[:3]])[name]
    return _entries(MODULES.get(name.partition(".")[0], "program"))[name]


def say(name: str, language: Language, /, **args: object) -> str:
    """The text of an entry with its blanks filled in."""
    text = entry(name)[0 if language == "zh" else 1]
    return text.format(**args) if args else text
