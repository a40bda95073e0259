"""The server: from what an editor asks to the module that answers, with nothing between them that could break."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from perfdecl import __version__
from perfdecl.config.load import OWN_FILE, SHARED_FILE
from perfdecl.diagnostics.sarif import HOME
from perfdecl.lsp.client import Client, language_for
from perfdecl.lsp.desk import Desk
from perfdecl.lsp.document import Document
from perfdecl.lsp.findings import findings
from perfdecl.lsp.publishing import Publishing
from perfdecl.messages import Language, say
from perfdecl.text.harmless import harmless

T = TypeVar("T")
WATCHED = tuple(f"**/{name}" for name in (OWN_FILE, SHARED_FILE))


class PerfdeclServer(LanguageServer):
    """Knows the texts that are open. ``asked`` is the language of the command line, empty where it names none."""

    def __init__(self, asked: str) -> None:
        # Whole texts: they are small, and no two programs agree on what else breaks a line.
        super().__init__("perfdecl", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.asked = asked
        self.desk = Desk()
        self.publishing = Publishing(self._publish)
        self.said_goodbye = False
        self._locale: str | None = None

    def start(self, params: types.InitializeParams) -> None:
        """Learn what the editor can do, and which language its person reads."""
        folders = [folder.uri for folder in params.workspace_folders or ()]
        root = next(filter(None, (params.root_uri, *folders)), None)
        self.desk.folder = (to_fs_path(root) if root else params.root_path) or ""
        self._locale = params.locale
        self.desk.client = Client.of(params.capabilities, self._language(), self._encoding)

    def _language(self) -> Language:
        configured = self.desk.settings_of(self.desk.folder).lang if self.desk.folder else None
        return language_for(self.asked or None, os.environ, configured, self._locale)

    @property
    def _encoding(self) -> str:
        encoding = self.workspace.position_encoding
        return encoding.value if isinstance(encoding, types.PositionEncodingKind) else str(encoding or "utf-16")

    def watch(self) -> None:
        """Let the editor tell when a configuration changes, if it can."""
        watched = self.client_capabilities.workspace and self.client_capabilities.workspace.did_change_watched_files
        if not (watched and watched.dynamic_registration):
            return
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(glob) for glob in WATCHED])
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        self.client_register_capability(
            types.RegistrationParams([types.Registration("perfdecl.configuration", method, options)])
        )

    def take(self, uri: str, version: int | None) -> None:
        """A text was opened or changed."""
        text = self.workspace.get_text_document(uri).source
        self.publishing.changed(self.desk.put(uri, text, version))

    def again(self) -> None:
        """A configuration may have changed, and with it the language."""
        self.desk.client = self.desk.client._replace(language=self._language())
        for document in self.desk:
            if document.client != self.desk.client:
                document = self.desk.put(document.uri, document.text, document.version)
            self.desk.refresh(document)
            self.publishing.changed(document)

    def drop(self, uri: str) -> None:
        """A text was closed: nothing is told of it any more."""
        self.publishing.closed(uri)
        self.desk.remove(uri)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    def answer(self, uri: str, with_it: Callable[[Document], T]) -> T | None:
        """What a feature answers for an open text; nothing where it is not open, or where perfdecl itself is at fault."""
        try:
            document = self.desk.get(uri)
            return None if document is None else with_it(document)
        except Exception as error:
            self._note("lsp.fault", error)
            return None

    def report_server_error(self, error: Exception, source: object) -> None:
        """What cannot be understood of an editor is no matter for the person who writes: it goes to the log."""
        self._note("lsp.misunderstood", error)

    def _publish(self, document: Document) -> None:
        complaint = self.desk.complaint(document)
        if complaint is not None:
            message = f"perfdecl: {complaint.sentence(self.desk.client.language)}"
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, message))
        told = self.answer(document.uri, findings)
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=document.uri, version=document.version, diagnostics=told or [])
        )

    def _note(self, entry: str, error: Exception) -> None:
        """One line on standard error, which editors keep as the log of a server; never more to the editor itself."""
        words = {"error": f"{type(error).__name__}: {error}", "url": f"{HOME}/issues"}
        with suppress(OSError, ValueError):
            print(harmless(f"perfdecl: {say(entry, self.desk.client.language, **words)}"), file=sys.stderr, flush=True)
