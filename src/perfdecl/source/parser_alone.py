"""ruamel.yaml's parser in C without the rest of that package, for a start that is checking one file.

Importing the package takes as long as starting Python, and the parser asks for all of it: for the exceptions that each module
raises, and for tokens and nodes, which nobody makes who asks for events only. So these modules are stood in for while the
parser is imported. As with :mod:`perfdecl.core_alone`, a test compares what is said of the same files with and without.
"""

import os
import sys
from types import ModuleType
from typing import Any

PACKAGE = "ruamel.yaml"
STOOD_IN_FOR = (
    "reader",
    "scanner",
    "parser",
    "composer",
    "constructor",
    "emitter",
    "serializer",
    "representer",
    "tokens",
    "nodes",
)


def import_parser() -> None:
    """Import the parser, its errors and its events, unless the package is there already."""
    if PACKAGE in sys.modules:
        return
    import ruamel

    package = ModuleType(PACKAGE)
    package.__path__ = [os.path.join(path, "yaml") for path in ruamel.__path__]
    sys.modules[PACKAGE] = package
    try:
        from ruamel.yaml import error

        for name in STOOD_IN_FOR:
            sys.modules[f"{PACKAGE}.{name}"] = _stand_in(name, error.MarkedYAMLError)
        import _ruamel_yaml  # noqa: F401
        import ruamel.yaml.events
    finally:
        # Whoever wants the package gets all of it.
        for name in (PACKAGE, *(f"{PACKAGE}.{one}" for one in STOOD_IN_FOR)):
            sys.modules.pop(name, None)


def _stand_in(name: str, error: type[Exception]) -> ModuleType:
    """A module all of whose classes are errors with a mark, as the parser raises them."""

    def find(wanted: str) -> Any:
        if wanted.startswith("_"):
            raise AttributeError(wanted)
        return type(wanted, (error,), {})

    module = ModuleType(f"{PACKAGE}.{name}")
    module.__dict__["__getattr__"] = find
    return module
