"""Folders and what they are in."""

import os
from collections.abc import Iterator


def with_parents(folder: str) -> Iterator[str]:
    """The folder, an absolute path, and all that it is in, up to the root."""
    above = ""
    while folder != above:
        yield folder
        folder, above = os.path.dirname(folder), folder
