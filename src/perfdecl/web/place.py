"""What may be reached: one file, or the declarations of one folder. Nothing else has a name here."""

import os

from perfdecl.config.load import settings_for
from perfdecl.errors import UseError
from perfdecl.files.find import ENDINGS, find
from perfdecl.files.inside import is_within

#: What no name of a file may hold: it would be another folder's, or a name that some system reads in its own way.
FORBIDDEN = frozenset('\\:*?"<>|\0')


class Place:
    """The file, which may not be there yet, or the folder at ``path``."""

    def __init__(self, path: str) -> None:
        self.path = os.path.realpath(path)
        self.is_folder = os.path.isdir(self.path)
        self.folder = self.path if self.is_folder else os.path.dirname(self.path)

    def names(self) -> list[str]:
        """The declarations, as paths below the folder with slashes."""
        if not self.is_folder:
            return [os.path.basename(self.path)]
        try:
            found = find([self.folder], settings_for(self.folder).exclude).targets
        except UseError:
            return []
        names = (os.path.relpath(one.path, self.folder).replace(os.sep, "/") for one in found)
        return [name for name in names if self.resolve(name)]

    def resolve(self, name: str) -> str:
        """Where a declaration is or may be made; empty for a name that leads elsewhere, by ``..`` or by a link."""
        if not self.is_folder:
            return self.path if name in ("", os.path.basename(self.path)) else ""
        parts = name.split("/")
        if not is_plain(name) or any(part.startswith(".") or not part.strip() for part in parts):
            return ""
        path = os.path.join(self.folder, *parts)
        real = os.path.realpath(path)
        if not is_within(real, self.folder) or os.path.normcase(real) != os.path.normcase(path):
            return ""
        return path


def is_plain(name: str) -> bool:
    """Whether it can be the name of a declaration."""
    return (
        name.lower().endswith(ENDINGS)
        and len(name) <= 200
        and not FORBIDDEN & set(name)
        and name.isprintable()
        and not os.path.isabs(name)
    )
