"""Which diagnostics count, and how much: selection, severities, files with exceptions of their own."""

import os
from collections.abc import Iterable, Iterator

from perfdecl.config.settings import Settings
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.essential import is_essential


def choose(diagnostics: Iterable[Diagnostic], settings: Settings) -> Iterator[Diagnostic]:
    """The diagnostics that the settings let through, with the severities that they set."""
    for diagnostic in diagnostics:
        code = diagnostic.code
        severity = settings.severities.get(code, diagnostic.severity)
        essential = is_essential(diagnostic)
        if not essential and not _wanted(code, diagnostic.file, settings):
            continue
        if severity != diagnostic.severity and not essential:
            yield diagnostic._replace(severity=severity)
        else:
            yield diagnostic


def _wanted(code: str, file: str, settings: Settings) -> bool:
    """The longest matching prefix decides between ``select`` and ``ignore``; ``ignore`` wins a tie."""
    selected = _longest(code, settings.select) if settings.select else 0
    ignored = _longest(code, settings.ignore)
    for pattern, codes in settings.per_file_ignores.items():
        if _matches(file, pattern, settings.folder):
            ignored = max(ignored, _longest(code, codes))
    return selected > ignored if ignored >= 0 else selected >= 0


def _longest(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)


def _matches(file: str, pattern: str, folder: str) -> bool:
    from fnmatch import fnmatch

    relative = os.path.relpath(file, folder) if folder else file
    return fnmatch(relative, pattern) or fnmatch(os.path.basename(file), pattern)
