"""Places by meaning: ``("tasks", 0, "funds")``, always in English keys, lists counted from 0."""

from collections.abc import Collection, Iterable

Path = tuple[str | int, ...]


class Nearest:
    """Which of some paths has most of its beginning in common with another one: of several the first."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._first: dict[Path, Path] = {}
        for path in paths:
            for steps in range(1, len(path) + 1):
                self._first.setdefault(path[:steps], path)

    def to(self, path: Path) -> Path:
        """That path; empty where none has anything in common with it."""
        beginnings = (path[:steps] for steps in range(len(path), 0, -1))
        return next((self._first[one] for one in beginnings if one in self._first), ())


def starts_with(path: Path, beginning: Path) -> bool:
    """Whether ``beginning`` is ``path`` itself or something that contains it."""
    return path[: len(beginning)] == beginning


def is_within(path: Path, places: Collection[Path]) -> bool:
    """Whether ``path`` is one of the places, or in one of them."""
    return bool(places) and any(path[:steps] in places for steps in range(len(path) + 1))


def dotted(path: Path) -> str:
    """The path as programs know it: ``tasks.0.funds``."""
    return ".".join(map(str, path))
