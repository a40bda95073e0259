"""Which call of ``validate`` can do without pydantic's Python part: that of one file that names a built-in form.

Folders pay for it once. The forms of other packages are made of pydantic's models, whatever those use.
"""

from perfdecl.files.read import UnreadableError, read_bytes
from perfdecl.forms.names import BUILT_IN
from perfdecl.messages import Language

#: How a line names one, as it is written by nearly everybody.
KEYS = (b"form", "表".encode())
NAMES = frozenset(name.encode() for name in BUILT_IN)
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
        lines = read_bytes(path, BEGINNING).split(b"\n")
    except (UnreadableError, ValueError):
        return False
    return any(
        key in KEYS and value.partition(b"#")[0].strip() in NAMES
        for key, _, value in (line.partition(b":") for line in lines)
    )
