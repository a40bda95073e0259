"""Places by meaning: ``("tasks", 0, "funds")``, always in English keys, lists counted from 0."""

Path = tuple[str | int, ...]


def shared(path: Path, other: Path) -> int:
    """How many steps two paths begin with together."""
    return next(
        (at for at, pair in enumerate(zip(path, other, strict=False)) if pair[0] != pair[1]), min(len(path), len(other))
    )


def starts_with(path: Path, beginning: Path) -> bool:
    """Whether ``beginning`` is ``path`` itself or something that contains it."""
    return path[: len(beginning)] == beginning
