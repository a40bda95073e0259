"""Which format a template is for."""

import os

from perfdecl.errors import UseError

#: The format that comes of a template, by the ending of its name.
KINDS = {".docx": "docx", ".html": "html", ".htm": "html", ".typ": "pdf"}


def kind_of(path: str) -> str:
    """The format that a template is for. Raises UseError where its name does not say it."""
    kind = KINDS.get(os.path.splitext(path)[1].lower())
    if kind is None:
        raise UseError("use.template_kind", path=path, known=tuple(KINDS))
    return kind
