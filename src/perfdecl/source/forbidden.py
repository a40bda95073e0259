"""Characters that may not even be in the file."""

from perfdecl.source.problem import Problem
from perfdecl.text.characters import FORBIDDEN, describe


def forbidden(text: str) -> list[Problem]:
    """PD505 for each."""
    return [
        Problem("PD505", "PD505", found.start(), found.end(), {"character": describe(found.group())})
        for found in FORBIDDEN.finditer(text)
    ]
