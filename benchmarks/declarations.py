"""The real declaration with other texts each time, so that nothing that is kept of one helps with the next."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import perfdecl
from perfdecl.api import Table14Declaration

EXAMPLE = Path(__file__).parents[1] / "examples" / "liwan-publicity-2024.yaml"


def declarations() -> Iterator[Table14Declaration]:
    """As many as are asked for."""
    text = EXAMPLE.read_text("utf-8")
    for number in count():
        changed = text.replace("工作", f"工作{number}次")
        yield perfdecl.check(changed, form=perfdecl.TABLE14).understood[1]
