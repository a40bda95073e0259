"""Which documents a command is about: those that are named, and those of the folders that are named."""

import os
from collections.abc import Iterator, Sequence

from perfdecl.errors import UseError

ENDINGS = (".docx", ".docm", ".xlsx", ".xlsm", ".pdf", ".html", ".htm")
#: Markdown carries no declaration; most of it is nobody's form.
TEXTS = (".md",)
#: Hidden files, and those by which Word and Excel mark that a document is open.
PASSED_OVER = (".", "~$")


def find_documents(paths: Sequence[str], with_texts: bool = False) -> list[str]:
    """Each document once, those of a folder in the order of their names.

    ``with_texts`` takes Markdown of folders, too. Raises UseError for a path that does not exist, and where there is none.
    """
    endings = (*ENDINGS, *TEXTS) if with_texts else ENDINGS
    found: dict[str, str] = {}
    for path in paths:
        if not os.path.lexists(path):
            raise UseError("use.no_such_path", path=path)
        for name in _walk(path, endings) if os.path.isdir(path) else (path,):
            found.setdefault(os.path.abspath(name), name)
    if not found:
        raise UseError("use.no_documents", path="、".join(paths))
    return list(found.values())


def _walk(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        raise UseError("use.unreadable", path=error.filename, reason=error) from error

    for here, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith(PASSED_OVER))
        for name in sorted(names):
            if name.lower().endswith(endings) and not name.startswith(PASSED_OVER):
                yield os.path.normpath(os.path.join(here, name))
