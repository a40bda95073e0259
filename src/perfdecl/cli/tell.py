"""Notes for people, on standard error."""

import sys
from contextlib import suppress

from perfdecl.text.harmless import harmless


def tell(text: str) -> None:
    """Say something. Standard error may be full, closed or gone: that changes no result."""
    with suppress(OSError, ValueError):
        print(harmless(text), file=sys.stderr, flush=True)
