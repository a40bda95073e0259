"""Places by meaning: ``("tasks", 0, "funds")``, always in English keys, lists counted from 0."""

Path = tuple[str | int, ...]


def starts_with(path: Path, beginning: Path) -> bool:
    """Whether ``beginning`` is ``path`` itself or something that contains it."""
    return path[: len(beginning)] == beginning
