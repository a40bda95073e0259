"""How reports for people begin: where it is, and whether it can be cured."""

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.text.harmless import path_shown
from perfdecl.text.width import visible

#: Marks what ``--fix`` cures.
FIXABLE = " [*]"


def place(diagnostic: Diagnostic) -> str:
    """``file:line:column``, as editors and terminals understand it."""
    start = diagnostic.span.start
    return f"{path_shown(visible(diagnostic.file))}:{start.line}:{start.column}"
