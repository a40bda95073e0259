"""Clauses of a text: what stands between two pauses."""

from perfdecl.text.patterns import compile_pattern

PAUSE = compile_pattern(r"[，,。；;！!？?\n]")


def rest_of_clause(text: str, start: int, most: int) -> str:
    """What stands from ``start`` to the next pause, at most so many characters."""
    return PAUSE.split(text[start : start + most], maxsplit=1)[0]
