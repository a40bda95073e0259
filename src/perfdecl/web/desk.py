"""The declarations that are open, each once, however many pages show it."""

import os
from threading import Lock

from perfdecl.config.load import load, settings_for
from perfdecl.errors import UseError
from perfdecl.messages import Language
from perfdecl.web.document import Document
from perfdecl.web.place import Place
from perfdecl.web.summary import forget_summaries


class Desk:
    """What may be opened here, and what is. ``language`` is that of pages that ask for none."""

    def __init__(self, place: Place, language: Language) -> None:
        self.place = place
        self.language: Language = language
        self._open: dict[str, Document] = {}
        self._lock = Lock()

    def document(self, name: str) -> Document:
        """The document of that name. Raises UseError for a name that leads to none of this place."""
        path = self.place.resolve(name)
        if not path:
            raise UseError("use.edit_elsewhere", path=name)
        with self._lock:
            if path not in self._open:
                self._open[path] = Document(path, self.name_of(path), self.place.folder)
            return self._open[path]

    def reread_settings(self) -> None:
        """Look at the configuration again: it may have changed since a page was opened."""
        load.cache_clear()
        settings_for.cache_clear()
        forget_summaries()
        with self._lock:
            for document in self._open.values():
                document.forget_drawn()

    def name_of(self, path: str) -> str:
        """What pages call a file: its path below the folder, with slashes."""
        return os.path.relpath(path, self.place.folder).replace(os.sep, "/")
