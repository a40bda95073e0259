"""Diagnostics that no setting, comment or baseline can put aside."""

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.text.characters import FORBIDDEN

#: What stands in the way of understanding the file at all cannot be left out.
ALWAYS = ("PD0", "PD1")
#: Nor can this, except for characters of private use: somebody may have a font with them.
UNPRINTABLE = "PD505"


def is_essential(diagnostic: Diagnostic) -> bool:
    """Whether it is an error that keeps the file from being understood, or a form from being printed at all."""
    if diagnostic.code == UNPRINTABLE:
        return not diagnostic.value or FORBIDDEN.search(diagnostic.value) is not None
    return diagnostic.severity == "error" and diagnostic.code.startswith(ALWAYS)
