"""The lists of words that the code decides by, as data: written down once in ``tests/data/words.json``.

``python -m support.words`` (from the folder ``tests``, with ``src`` on the path) writes them down anew. A word that is
added, dropped or changed shows there, next to the test of what the word does.
"""

from importlib import import_module
from json import dumps, loads
from pkgutil import iter_modules
from types import ModuleType

import perfdecl.indicators
import perfdecl.rules.indicators
import perfdecl.rules.indicators.words
from support.paths import ROOT

FILE = ROOT / "tests/data/words.json"
PACKAGES = (perfdecl.indicators, perfdecl.rules.indicators, perfdecl.rules.indicators.words)

Lists = dict[str, dict[str, list[str]]]


def written_down() -> Lists:
    """Module, name of the list, words."""
    found: Lists = loads(FILE.read_text(encoding="utf-8"))
    return found


def in_the_code() -> Lists:
    """The same, of every list of texts that a module of indicators makes itself."""
    found: Lists = {}
    for package in PACKAGES:
        for one in sorted(iter_modules(package.__path__, f"{package.__name__}."), key=lambda module: module.name):
            if not one.ispkg:
                module = import_module(one.name)
                lists = {name: words for name, value in vars(module).items() if (words := _words(module, name, value))}
                if lists:
                    found[one.name.removeprefix("perfdecl.")] = dict(sorted(lists.items()))
    return found


def _words(module: ModuleType, name: str, value: object) -> list[str]:
    """The texts of a list, sorted, where the module assigns it; empty for everything else."""
    if name.strip("_") != name.strip("_").upper() or f"\n{name}" not in _source(module):
        return []
    if isinstance(value, dict):
        return sorted(f"{key}: {one}" for key, one in value.items())
    if isinstance(value, tuple | frozenset | list) and value and not hasattr(value, "_fields"):
        return sorted(
            one if isinstance(one, str) else " ".join(map(str, one)) for one in value if isinstance(one, str | tuple)
        )
    return []


def _source(module: ModuleType) -> str:
    with open(module.__file__ or "", encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    FILE.write_text(f"{dumps(in_the_code(), ensure_ascii=False, indent=1)}\n", encoding="utf-8")
