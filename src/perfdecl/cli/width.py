"""How many columns the terminal has. ``shutil`` knows, too, but it imports every compressor that there is."""

import os
import sys


def columns(usual: int) -> int:
    """The columns of the terminal, or what COLUMNS says; ``usual`` where there is no terminal."""
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and len(said) < 6 and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or usual if sys.__stdout__ else usual
    except (OSError, ValueError):
        return usual
