"""What a report format is: told of each file while its text is at hand, it says what to write, and forgets the file."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.repository import Repository
from perfdecl.messages import Language
from perfdecl.source.text import Source


class Found(NamedTuple):
    """What is told of one file, in the order of its lines. ``source`` is its text, None where there is none to show."""

    file: str
    diagnostics: Sequence[Diagnostic] = ()
    source: Source | None = None


class Options(NamedTuple):
    """How a report is written: ``columns`` that there are, ``everything`` even where that is very much.

    ``is_terminal`` where people read it at once: elsewhere the last line is one line, for programs that look for it.
    """

    language: Language
    repository: Repository = Repository()
    columns: int = 100
    colour: bool = False
    everything: bool = False
    is_terminal: bool = False


class Format(ABC):
    """One report while it is written. Text that comes from a file or its name is made harmless by the format."""

    def __init__(self, options: Options) -> None:
        self.options = options

    @abstractmethod
    def file(self, found: Found) -> str:
        """What to write when a file has been checked: all that there is to say of it where the format is made of lines."""

    @abstractmethod
    def end(self, summary: Summary) -> str:
        """What to write when all files have been."""

    def page(self, summary: Summary) -> str:
        """What belongs on the page that a CI shows of its run, as Markdown; most formats have nothing for it."""
        return ""
