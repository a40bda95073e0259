"""Which call of ``validate`` can do without pydantic's Python part: that of one file that names a built-in form.

Folders pay for it once. The forms of other packages are made of pydantic's models, whatever those use.
"""

import os
import stat
from re import compile as compile_pattern

from perfdecl.messages import Language

#: What declarations call the built-in forms: :data:`perfdecl.forms.known.BUILT_IN`, which is not imported for this.
NAMES = ("table14", "表14", "project", "项目支出绩效目标表")
#: A line that names one, as it is written by nearly everybody.
NAMED = compile_pattern(f"(?m)^(?:form|表): ?(?:{'|'.join(NAMES)})[ \\t]*(?:#[^\\r\\n]*)?\\r?$".encode())
#: Nearly everybody writes it among the first characters.
BEGINNING = 10_000


def again(arguments: list[str], language: Language) -> int:
    """The same with all of pydantic, in a process of its own; an option that changes nothing is what makes it so."""
    import subprocess
    import sys

    command = [sys.executable, "-m", "perfdecl", *arguments, "--severity", "warning", "--lang", language]
    return subprocess.run(command).returncode


def is_of_ours(path: str) -> bool:
    """Whether a file's beginning names a built-in form."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return NAMED.search(file.read(BEGINNING)) is not None
    except (OSError, ValueError):
        return False
