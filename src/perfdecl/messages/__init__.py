"""The one catalogue of everything that perfdecl says, in Chinese and English.

An entry is a pair: Chinese first, then English. In an entry of a rule a line break parts what is wrong from what to do
about it. The entries of a family of rules are in the module named like the family.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from perfdecl.messages.families import FAMILIES
from perfdecl.text.width import on_one_line

Language = Literal["zh", "en"]
Entry = tuple[str, str]

#: The modules of entries that are not a rule's, by how their names begin.
MODULES = {
    "help": "help",
    "metavar": "help",
    "group": "help",
    "use": "use",
    "usage": "usage",
    "config": "config",
    "toml": "config",
    "system": "system",
    "diff": "differences",
    "edit": "edit",
    "editing": "editing",
    "table": "tables",
    "column": "tables",
    "report": "report",
    "review": "review",
    "setting": "settings",
    "settings": "settings",
    "lsp": "language_server",
}
#: Entries that forms of other packages bring for rules of their own.
_further: dict[str, Entry] = {}


class Said(NamedTuple):
    """What is wrong, and what to do about it; that is empty where there is nothing to add."""

    message: str
    help: str


def entry(name: str) -> Entry:
    """The two texts of an entry. Raises KeyError where the catalogue has none."""
    if name in _further:
        return _further[name]
    if name.startswith("PD") and name[2:3].isdigit():
        return _entries(FAMILIES[name[:3]])[name]
    return _entries(MODULES.get(name.partition(".")[0], "program"))[name]


def is_said(name: str) -> bool:
    """Whether the catalogue has an entry of that name."""
    try:
        entry(name)
    except KeyError:
        return False
    return True


def say(name: str, language: Language, /, **args: object) -> str:
    """The text of an entry with its blanks filled in: what comes from outside is made visible, and stays on its line."""
    text = _text(name, language)
    return text.format(**_words(args, language)) if args else text


def said(name: str, language: Language, /, **args: object) -> Said:
    """The two parts of a rule's entry: parted before they are filled in, so that no value moves from one to the other."""
    filled = _words(args, language)
    parts = (part.format(**filled) if args else part for part in _text(name, language).split("\n"))
    message, help_ = (*parts, "")[:2]
    return Said(message, help_)


def extend(entries: Mapping[str, Entry]) -> None:
    """Take up the entries of another package's form; what the catalogue has already stays as it is."""
    _further.update(entries)


def _words(args: Mapping[str, object], language: Language) -> dict[str, object]:
    """The values as they are said: several texts as a list, and none that could be anything but words on one line."""
    return {name: _word(arg, language) for name, arg in args.items()}


def _word(arg: object, language: Language) -> object:
    if isinstance(arg, str):
        return on_one_line(arg)
    if isinstance(arg, list) or type(arg) is tuple:
        return ("、" if language == "zh" else ", ").join(on_one_line(str(one)) for one in arg)
    return arg


def _text(name: str, language: Language) -> str:
    return entry(name)[0 if language == "zh" else 1]


@cache
def _entries(module: str) -> Mapping[str, Entry]:
    """The entries of one module, imported when the first of them is said."""
    match module:
        case "budget":
            from perfdecl.messages import budget

            return budget.ENTRIES
        case "config":
            from perfdecl.messages import config

            return config.ENTRIES
        case "differences":
            from perfdecl.messages import differences

            return differences.ENTRIES
        case "documents":
            from perfdecl.messages import documents

            return documents.ENTRIES
        case "edit":
            from perfdecl.messages import edit

            return edit.ENTRIES
        case "editing":
            from perfdecl.messages import editing

            return editing.ENTRIES
        case "help":
            from perfdecl.messages import help

            return help.ENTRIES
        case "indicators":
            from perfdecl.messages import indicators

            return indicators.ENTRIES
        case "language_server":
            from perfdecl.messages import language_server

            return language_server.ENTRIES
        case "printing":
            from perfdecl.messages import printing

            return printing.ENTRIES
        case "reading":
            from perfdecl.messages import reading

            return reading.ENTRIES
        case "repositories":
            from perfdecl.messages import repositories

            return repositories.ENTRIES
        case "report":
            from perfdecl.messages import report

            return report.ENTRIES
        case "review":
            from perfdecl.messages import review

            return review.ENTRIES
        case "settings":
            from perfdecl.messages import settings

            return settings.ENTRIES
        case "shape":
            from perfdecl.messages import shape

            return shape.ENTRIES
        case "suppression":
            from perfdecl.messages import suppression

            return suppression.ENTRIES
        case "system":
            from perfdecl.messages import system

            return system.ENTRIES
        case "tables":
            from perfdecl.messages import tables

            return tables.ENTRIES
        case "tasks":
            from perfdecl.messages import tasks

            return tasks.ENTRIES
        case "text":
            from perfdecl.messages import text

            return text.ENTRIES
        case "use":
            from perfdecl.messages import use

            return use.ENTRIES
        case "usage":
            from perfdecl.messages import usage

            return usage.ENTRIES
        case _:
            from perfdecl.messages import program

            return program.ENTRIES
