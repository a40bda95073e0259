"""Asking rules of a declaration."""

from collections.abc import Iterable, Iterator

from perfdecl.model.path import Path, is_within
from perfdecl.rules.finding import Finding
from perfdecl.rules.rule import D_contra, Rule
from perfdecl.rules.told_once import told_once

#: Where the fiscal year stands; a finding that names it rests on it.
YEAR: Path = ("year",)


def run(rules: Iterable[Rule[D_contra]], declaration: D_contra, holes: frozenset[Path]) -> Iterator[Finding]:
    """What the rules find, without what rests on values that could not be read."""
    for rule in rules:
        for finding in told_once(rule.check(declaration)):
            if not holes or not _rests_on(finding, holes):
                yield finding


def _rests_on(finding: Finding, holes: frozenset[Path]) -> bool:
    # What is compared with a year that nobody has written is compared with nothing.
    if YEAR in holes and "year" in finding.args:
        return True
    needed = finding.uses or (finding.path, *finding.related)
    return any(is_within(path, holes) for path in needed)
