"""One text that an editor has open, as it is at one moment, and what is known of it: worked out once, when it is asked for."""

import os
from collections.abc import Iterable
from functools import cached_property

from lsprotocol import types

from perfdecl.checking.choose import likely_form
from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.pipeline import AnyChecked, check_text
from perfdecl.config.select import choose
from perfdecl.config.settings import Settings
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.declares import SNIFFED, declares, marks
from perfdecl.forms.form import AnyForm
from perfdecl.lsp.client import Client
from perfdecl.lsp.places import Places
from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary, keys_of
from perfdecl.source.problem import TextEdit
from perfdecl.source.rows import rows_of


class Document:
    """``name`` is the path of the file, or what people call what is in no file yet."""

    def __init__(self, uri: str, name: str, text: str, version: int | None, client: Client) -> None:
        self.uri = uri
        self.name = name
        self.text = text
        self.version = version
        self.client = client
        self.settings = Settings()

    @property
    def folder(self) -> str:
        """Where the file stands."""
        return os.path.dirname(self.name)

    @cached_property
    def declares(self) -> bool:
        """Whether it is a declaration, in whatever state: of all other YAML nothing is said."""
        return declares(self.text.encode("utf-8", "surrogatepass")[:SNIFFED], marks())

    @cached_property
    def checked(self) -> AnyChecked:
        """What ``validate`` makes of it."""
        return check_text(self.text, self.name, self.client.language)

    @property
    def findings(self) -> list[Diagnostic]:
        """What ``validate`` would say of it with the settings that hold for it; nothing of what is no declaration."""
        return list(choose(self.checked.diagnostics, self.settings)) if self.declares else []

    @cached_property
    def form(self) -> AnyForm | None:
        """The form that it is of; while it cannot be read, the one that it seems to be of."""
        if self.checked.form is None and self.checked.reading.root is None and self.declares:
            return likely_form(self.checked.source.text)
        return self.checked.form

    @property
    def shape(self) -> Shape:
        """The keys of its form; none where it shows no form."""
        return self.form.shape if self.form else NO_SHAPE

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """That of its keys; while it cannot be read, that of most lines."""
        if self.checked.reading.root is not None or self.form is None:
            return self.checked.vocabulary
        keys = [row.key for row in rows_of(self.checked.source.text, keys_of(self.form.shape))]
        english = sum(key.isascii() for key in keys)
        return "en" if english * 2 > len(keys) else "zh"

    @property
    def is_readable(self) -> bool:
        """Whether all of it was read as YAML, so that it can be laid out anew."""
        return self.declares and not is_damaged(self.checked)

    @cached_property
    def places(self) -> Places:
        """Its places as the editor counts them."""
        return Places(self.checked.source, self.client.encoding)

    def edits(self, edits: Iterable[TextEdit]) -> list[types.TextEdit]:
        """Edits as the editor makes them."""
        return [types.TextEdit(self.places.range(one.start, one.end), one.text) for one in edits]

    def workspace_edit(self, edits: Iterable[TextEdit]) -> types.WorkspaceEdit:
        """Edits of this text alone; where the editor allows it, of no other version of it."""
        made = self.edits(edits)
        if not self.client.versioned_edits:
            return types.WorkspaceEdit(changes={self.uri: made})
        this = types.OptionalVersionedTextDocumentIdentifier(uri=self.uri, version=self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(text_document=this, edits=list(made))])
