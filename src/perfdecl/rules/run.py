"""Asking rules of a declaration."""

from collections.abc import Iterable, Iterator

from perfdecl.model.path import Path, is_within
from perfdecl.rules.finding import Finding
from perfdecl.rules.rule import D_contra, Rule
from perfdecl.rules.told_once import told_once

#: Where the fiscal year stands; a finding that names it rests on it.
YEAR: Path = ("year",)


def run(rules: Iterable[Rule[D_contra]], declaration: D_contra, holes: frozenset[Path]) -> Iterator[Finding]:
    """What the rules find, without what rests on values that could not be read.

    What is wrong at one place by two sums is told by the first of them that could be read.
    """
    for rule in rules:
        told: set[Path] = set()
        for finding in told_once(rule.check(declaration)):
            if (holes and _rests_on(finding, holes)) or (finding.uses and finding.path in told):
                continue
            if finding.uses:
                told.add(finding.path)
            yield finding


def _rests_on(finding: Finding, holes: frozenset[Path]) -> bool:
    # What is compared with a year that nobody has written is compared with nothing.
    if YEAR in holes and "year" in finding.args:
        return True
    needed = finding.uses or (finding.path, *finding.related)
    return any(is_within(path, holes) for path in needed)
