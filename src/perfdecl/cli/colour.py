"""Whether what is written is in colours."""

import os
import sys


def is_coloured(color: str, to_file: bool = False) -> bool:
    """What ``--color`` says; for ``auto`` the environment, else whether a terminal shows it."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (not to_file and sys.stdout.isatty())
