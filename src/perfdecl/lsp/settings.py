"""The settings that hold for a file, as its configuration is now: files are asked again only when one of them changed."""

import os
from pathlib import Path

from perfdecl.config.load import OWN_FILE, SHARED_FILE, load, settings_for
from perfdecl.config.settings import Settings
from perfdecl.errors import UseError

#: What is known of a configuration file that tells whether it changed: its path, when it was written, its size.
Seen = tuple[tuple[str, int, int], ...]


class FreshSettings:
    """Reads configurations again when they have changed. Of one that is wrong, what it said before holds."""

    def __init__(self) -> None:
        self._seen: dict[str, Seen] = {}
        self._last: dict[str, Settings] = {}
        self._errors: dict[str, UseError] = {}

    def of(self, folder: str) -> Settings:
        """The settings for files of that folder."""
        seen = _seen(folder)
        if self._seen.get(folder) != seen:
            self._seen[folder] = seen
            settings_for.cache_clear()
            load.cache_clear()
            self._errors.pop(folder, None)
            try:
                self._last[folder] = settings_for(folder)
            except UseError as error:
                self._errors[folder] = error
            except ValueError:  # no folder can be called so
                self._last[folder] = Settings()
        return self._last.get(folder, Settings())

    def error(self, folder: str) -> UseError | None:
        """What is wrong with the configuration, asked once for each time that it changed."""
        return self._errors.pop(folder, None)


def _seen(folder: str) -> Seen:
    found: list[tuple[str, int, int]] = []
    here = Path(folder or ".").absolute()
    for parent in (here, *here.parents):
        for name in (OWN_FILE, SHARED_FILE):
            path = os.path.join(parent, name)
            try:
                told = os.stat(path)
            except (OSError, ValueError):
                continue
            found.append((path, told.st_mtime_ns, told.st_size))
    return tuple(found)
