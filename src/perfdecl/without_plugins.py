"""Sparing pydantic the search for its plugins.

pydantic asks every installed package for plugins. Even where that is switched off by its environment variable it imports
what it would ask with (``importlib.metadata``, the package ``email``, compressors): a tenth of a run that checks one file.
So its module that loads plugins is replaced by one that finds none. That is no interface of pydantic's: where a version of it
has no such module, this does nothing, and a test by module names tells.
"""

import os
import sys
from types import ModuleType

LOADER = "pydantic.plugin._loader"


def forgo_plugins() -> None:
    """For the program alone, before pydantic is imported: a library must not decide this for others."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if "pydantic" not in sys.modules and os.environ["PYDANTIC_DISABLE_PLUGINS"] == "__all__":
        loader = ModuleType(LOADER)
        loader.__dict__["get_plugins"] = tuple
        sys.modules[LOADER] = loader
