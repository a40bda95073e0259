"""What a command of perfdecl leaves behind when a test calls it."""

from collections.abc import Callable
from typing import NamedTuple


class Result(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Perfdecl = Callable[..., Result]
