"""Patterns that are compiled when they are first used: compiling all that might be needed takes longer than checking a file."""

from functools import cached_property
from re import Match, Pattern
from re import compile as compile_now
from typing import Any, cast


class _Later:
    """Stands for a pattern. What was asked of it once is the pattern's own from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.__dict__.update(_written=(pattern, flags))

    @cached_property
    def _compiled(self) -> Pattern[str]:
        return compile_now(*self.__dict__["_written"])

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        self.__dict__[name] = found
        return found


class Guarded:
    """A pattern that matches no text without one of some signs: they are looked for first, so most runs never compile it."""

    def __init__(self, signs: str, pattern: str) -> None:
        self.signs = signs
        self.pattern = compile_pattern(pattern)

    def search(self, text: str) -> Match[str] | None:
        """Where it is found."""
        return self.pattern.search(text) if self._may_match(text) else None

    def match(self, text: str) -> Match[str] | None:
        """What begins the text."""
        return self.pattern.match(text) if self._may_match(text) else None

    def fullmatch(self, text: str) -> Match[str] | None:
        """All of the text."""
        return self.pattern.fullmatch(text) if self._may_match(text) else None

    def _may_match(self, text: str) -> bool:
        return any(sign in text for sign in self.signs)


def compile_pattern(pattern: str, flags: int = 0) -> Pattern[str]:
    """The pattern, to be used by its methods as a compiled one is."""
    return cast(Pattern[str], _Later(pattern, flags))
