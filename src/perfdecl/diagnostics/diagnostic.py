"""One thing that is wrong, with everything that any output format says of it."""

from typing import NamedTuple

from perfdecl.model.path import Path
from perfdecl.severity import Severity
from perfdecl.source.text import Span


class Edit(NamedTuple):
    """Replace the text of ``span`` by ``text``."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A cure. A safe one changes nothing that the declaration says."""

    safe: bool
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """A further place and what it has to do with the matter. ``told``: the message names it with its line already."""

    message: str
    file: str
    span: Span
    path: Path
    told: bool = False


class Diagnostic(NamedTuple):
    """A rule's finding in one file.

    ``message`` says what is wrong and ``help`` what to do, both in the language asked for; ``cell`` is the printed
    cell that shows the value, empty where none does; ``value`` are the texts that it is about. Lines and columns count from 1, columns in code points.
    """

    code: str
    severity: Severity
    message: str
    help: str
    file: str
    span: Span
    path: Path = ()
    cell: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    value: str = ""

    @property
    def is_fixable(self) -> bool:
        """Whether ``--fix`` cures it."""
        return self.fix is not None and self.fix.safe

    @property
    def order(self) -> tuple[int, int, str]:
        """Sorts the diagnostics of one file as its lines stand."""
        return self.span.start.line, self.span.start.column, self.code


class Summary:
    """How much was found. ``hidden`` counts what the chosen severity leaves out.

    ``fixable`` of those that are shown can be fixed safely, ``unsafe`` only with a change of meaning; ``unexplained`` are
    comments that suppress without a reason.
    """

    def __init__(self, files: int = 0) -> None:
        self.files = files
        self.errors = self.warnings = self.infos = 0
        self.suppressed = self.hidden = 0
        self.fixable = self.unsafe = self.unexplained = 0

    def count(self, diagnostic: Diagnostic) -> None:
        """Add one diagnostic that is shown."""
        if diagnostic.fix:
            self.fixable += diagnostic.fix.safe
            self.unsafe += not diagnostic.fix.safe
        if diagnostic.severity == "error":
            self.errors += 1
        elif diagnostic.severity == "warning":
            self.warnings += 1
        else:
            self.infos += 1
