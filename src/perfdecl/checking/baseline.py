"""A baseline: what was found in old declarations once, and is not to be told again until somebody changes it."""

import json
import os
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.essential import is_essential
from perfdecl.diagnostics.fingerprint import Fingerprint, fingerprint
from perfdecl.errors import UseError
from perfdecl.files.read import unreadable

VERSION = 1


class Baseline(NamedTuple):
    """How many diagnostics of each file and fingerprint are known. Files are named from the baseline's own folder."""

    folder: str
    known: Counter[tuple[str, Fingerprint]]

    def without_known(self, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """What is new. Errors that keep a file from being understood are always told."""
        return [one for one in diagnostics if is_essential(one) or not self._take(one)]

    def _take(self, diagnostic: Diagnostic) -> bool:
        key = (_relative(diagnostic.file, self.folder), fingerprint(diagnostic))
        self.known[key] -= 1
        return self.known[key] >= 0


def load_baseline(path: str) -> Baseline:
    """Read a baseline. Raises UseError for a file that is none."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        known: Counter[tuple[str, Fingerprint]] = Counter()
        for one in data["known"]:
            known[one["file"], Fingerprint(one["code"], one["path"], one["value"])] += int(one["count"])
        if data["version"] != VERSION:
            raise UseError("use.not_a_baseline", path=path)
    except OSError as error:
        raise unreadable(str(path), error) from error
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise UseError("use.not_a_baseline", path=path) from error
    return Baseline(os.path.dirname(os.path.abspath(path)), known)


def dump_baseline(path: str, diagnostics: Iterable[Diagnostic]) -> str:
    """The text of a baseline that will stand at ``path``: sorted, so that it changes little when little changes."""
    folder = os.path.dirname(os.path.abspath(path))
    known = Counter((_relative(one.file, folder), fingerprint(one)) for one in diagnostics if not is_essential(one))
    entries: list[dict[str, Any]] = [
        {"file": file, **print_._asdict(), "count": count} for (file, print_), count in sorted(known.items())
    ]
    return json.dumps({"version": VERSION, "known": entries}, ensure_ascii=False, indent=1) + "\n"


def _relative(file: str, folder: str) -> str:
    return os.path.relpath(os.path.abspath(file), folder).replace(os.sep, "/")
