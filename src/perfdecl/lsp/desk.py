"""The texts that an editor has open, and the settings that hold for each."""

from collections.abc import Iterator
from urllib.parse import unquote

from pygls.uris import to_fs_path

from perfdecl.config.settings import Settings
from perfdecl.errors import UseError
from perfdecl.lsp.client import Client
from perfdecl.lsp.document import Document
from perfdecl.lsp.settings import FreshSettings


class Desk:
    """Keeps the newest state of each text. A text that is in no file yet has the settings of the folder that is open."""

    def __init__(self) -> None:
        self.client = Client()
        self.folder = ""
        self._documents: dict[str, Document] = {}
        self._settings = FreshSettings()

    def put(self, uri: str, text: str, version: int | None) -> Document:
        """Open a text, or let it say something else."""
        path = to_fs_path(uri) if uri.startswith("file:") else None
        name = path or unquote(uri.rpartition("/")[2].rpartition(":")[2]) or uri
        document = Document(uri, name, text, version, self.client)
        self._documents[unquote(uri)] = document
        self.refresh(document)
        return document

    def get(self, uri: str) -> Document | None:
        """The text as it is now, with the settings as they are now; None where it is not open."""
        document = self._documents.get(unquote(uri))
        if document is not None:
            self.refresh(document)
        return document

    def remove(self, uri: str) -> None:
        """Close a text."""
        self._documents.pop(unquote(uri), None)

    def refresh(self, document: Document) -> None:
        """Read the settings again, if they have changed."""
        document.settings = self._settings.of(self._folder(document))

    def complaint(self, document: Document) -> UseError | None:
        """What is wrong with its configuration, unless that was said already."""
        return self._settings.error(self._folder(document))

    def settings_of(self, folder: str) -> Settings:
        """The settings that hold for a folder."""
        return self._settings.of(folder)

    def __iter__(self) -> Iterator[Document]:
        return iter(list(self._documents.values()))

    def _folder(self, document: Document) -> str:
        return document.folder or self.folder
