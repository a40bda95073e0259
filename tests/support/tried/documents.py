"""Documents made to hurt, imported."""

from collections.abc import Callable, Iterator
from pathlib import Path

from support.hostile import ATTACKS
from support.tried.attempt import Attempt, put


def documents() -> Iterator[Attempt]:
    """Documents made to hurt, imported."""
    of = {"html spans": "B3", "pdf forms in forms": "B4", "docx UTF-7": "M8"}
    for name, attack in ATTACKS.items():
        kind = name.partition(" ")[0]
        says = "PD705" if attack.entry else "PD7|已写|^$"

        def prepare(folder: Path, make: Callable[[], bytes] = attack.make, kind: str = kind) -> None:
            put(folder, {f"a.{kind}": make()})

        yield Attempt(
            name,
            of.get(name, "M10"),
            prepare,
            ("import", f"a.{kind}", "-o", "a.yaml", "--year", "2024"),
            (0, 1, 2),
            says,
        )
