"""pydantic without its Python part, for a start that is checking one file.

Importing pydantic takes eight times as long as starting Python, and two thirds of checking one file. What checks is its compiled
core; its Python part only makes the core's schema from the models, which :mod:`perfdecl.model.light` does for what our models
use. The models are the same source, and a test compares what both say of the same files.
"""

import os
import sys
from functools import cache
from types import ModuleType
from typing import Any

PACKAGE = "pydantic_core"


class NotEnoughError(Exception):
    """Somebody else's form is asked for, whose models may use all of pydantic."""


#: Whether models are made without pydantic. It holds for the whole process.
asked = False


def ask() -> None:
    """Ask for it, where no model has been made yet and the core is where it can be found."""
    global asked
    asked = not any(name in sys.modules for name in ("pydantic", PACKAGE, "perfdecl.model.engine")) and _folder() != []


def core() -> Any:
    """The compiled part: importing its package would bring what only makes schemas."""
    package = ModuleType(PACKAGE)
    package.__path__ = _folder()
    sys.modules[PACKAGE] = package
    try:
        from pydantic_core import _pydantic_core
    finally:
        del sys.modules[PACKAGE]  # whoever wants the package gets all of it
    return _pydantic_core


@cache
def _folder() -> list[str]:
    folders = (os.path.join(path or ".", PACKAGE) for path in sys.path)
    return next(([folder] for folder in folders if os.path.isfile(os.path.join(folder, "__init__.py"))), [])
