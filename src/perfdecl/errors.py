"""What ends a command with exit code 2: a sentence for the person who called it."""

import os
import sys
from shlex import quote

from perfdecl.messages import Language, said
from perfdecl.refusal import reason


class UseError(Exception):
    """Wrong use, an unreadable configuration, or a failure of the file system.

    ``entry`` names the sentence in the catalogue, ``args`` fill it in.
    """

    def __init__(self, entry: str, **words: object) -> None:
        super().__init__(entry)
        self.entry = entry
        self.words = words

    def sentence(self, language: Language) -> str:
        """What to tell that person. What is wrong with a document is a rule's, whose code comes first."""
        words = {
            name: reason(word, language) if isinstance(word, OSError) else word for name, word in self.words.items()
        }
        message, help_ = said(self.entry, language, **words)
        if not help_:
            return message
        return f"{self.entry.partition('.')[0]} {message}{'；' if language == 'zh' else '; '}{help_}"


def needs_extra(option: str, extra: str) -> UseError:
    """What to say where a library is missing: how to install it for the Python that is running."""
    python, package = sys.executable or "python", f"perfdecl[{extra}]"
    if os.name == "nt":
        install = f'"{python}" -m pip install "{package}"'
    else:
        install = f"{quote(python)} -m pip install '{package}'"
    return UseError("use.needs_extra", option=option, install=install)
