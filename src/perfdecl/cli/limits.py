"""``--limits``: what documents may hold, raised for one run and all its processes."""

import os

from perfdecl.errors import UseError
from perfdecl.readers.limits import MOST_TIMES, VARIABLE
from perfdecl.readers.whole_numbers import whole


def raise_limits(times: str) -> None:
    """Let documents be so many times as large. Raises UseError for what is no number from 1 to the most allowed."""
    if not 1 <= whole(times, 0) <= MOST_TIMES:
        raise UseError("use.unknown_choice", option="--limits", value=times, known=(f"1–{MOST_TIMES}",))
    os.environ[VARIABLE] = times
