"""Everything that perfdecl raises for what a person can put right::

    PerfdeclError             any of these; its text is a sentence for people
    ├── UseError              wrong use, an unreadable configuration, a failure of the file system
    ├── DeclarationError      a declaration with errors; they are its ``diagnostics``
    ├── DocumentError         a document that cannot be read, or that holds no form
    └── TemplateError         a template that cannot be filled; ``problem`` says why

The text of one is in Chinese unless its ``language`` is set to ``en``, as the functions of :mod:`perfdecl` do for the
language that they are called with.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from perfdecl.messages import Language, said
from perfdecl.refusal import reason

if TYPE_CHECKING:
    from perfdecl.diagnostics.diagnostic import Diagnostic


class PerfdeclError(Exception):
    """``entry`` names the sentence in the catalogue, ``words`` fill it in.

    ``detail`` is what only maintainers read: how a program that failed says it itself.
    """

    language: Language = "zh"
    detail: str = ""

    def __init__(self, entry: str, **words: object) -> None:
        super().__init__(entry)
        self.entry = entry
        self.words = words

    def __str__(self) -> str:
        return self.sentence(self.language)

    def __reduce__(self) -> tuple[object, ...]:
        """Whole, as another process sends it: each kind has its own way of being made."""
        return _sent, (type(self), self.args, self.__dict__)

    def sentence(self, language: Language) -> str:
        """What to tell people. What is wrong with a document is a rule's, whose code comes first."""
        words = {
            name: reason(word, language) if isinstance(word, OSError) else word for name, word in self.words.items()
        }
        message, help_ = said(self.entry, language, **words)
        if not help_:
            return message
        return f"{self.entry.partition('.')[0]} {message}{'；' if language == 'zh' else '; '}{help_}"


def _sent(kind: type[PerfdeclError], args: tuple[str, ...], state: dict[str, object]) -> PerfdeclError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class UseError(PerfdeclError):
    """Wrong use, an unreadable configuration, or a failure of the file system."""


class DocumentError(PerfdeclError):
    """A document that cannot be read, or that holds no form."""


class DeclarationError(PerfdeclError):
    """A declaration that is not what it must be for what was asked. ``diagnostics`` are the errors that forbid it."""

    def __init__(self, name: str, diagnostics: Sequence[Diagnostic]) -> None:
        first = diagnostics[0] if diagnostics else None
        place = f"{name}:{first.span.start.line}:{first.span.start.column}: {first.code} " if first else f"{name}: "
        message = first.message if first else ""
        super().__init__("use.declaration_errors", count=len(diagnostics), first=f"{place}{message}")
        self.diagnostics = tuple(diagnostics)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Let every error that passes through speak that language."""
    try:
        yield
    except PerfdeclError as error:
        error.language = language
        raise


def needs_extra(option: str, extra: str) -> UseError:
    """What to say where a library is missing: how to install it for the Python that is running."""
    from shlex import quote

    python, package = sys.executable or "python", f"perfdecl[{extra}]"
    if os.name == "nt":
        install = f'"{python}" -m pip install "{package}"'
    else:
        install = f"{quote(python)} -m pip install '{package}'"
    return UseError("use.needs_extra", option=option, install=install)
