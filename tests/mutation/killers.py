"""Which tests killed mutants of a module before: they are asked first, since most often one of them does again."""

import os
from collections import Counter
from pathlib import Path
from tempfile import gettempdir

#: One folder for a run of one user; who starts another run begins where this one ended.
FOLDER = Path(gettempdir()) / f"perfdecl-killers-{os.getuid()}"
#: So many are asked first.
FIRST = 150


def note(module: str, test: str) -> None:
    """Writes down that a test killed one; processes that do so at once disturb nobody, as a line is written as a whole."""
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / module).open("a", encoding="utf-8") as file:
        file.write(f"{test}\n")


def first(module: str, tests: list[str]) -> list[str]:
    """The tests of a module that killed before, those that did so most often first."""
    path = FOLDER / module
    counts = Counter(path.read_text("utf-8").splitlines()) if path.exists() else Counter[str]()
    known = set(tests)
    return [test for test, _ in counts.most_common(FIRST) if test in known]
