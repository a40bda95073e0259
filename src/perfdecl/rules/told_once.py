"""What is wrong with the text of a row's two values is told once where both are wrong in the same way."""

from collections.abc import Iterable, Iterator

from perfdecl.rules.finding import Finding


def told_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings in their order; one of a period that the year's value repeats is told with that, its cure as well."""
    waiting: list[Finding] = []
    for finding in findings:
        if waiting and finding.path[:-1] != waiting[0].path[:-1]:
            yield from waiting
            waiting = []
        if finding.within is not None and finding.path[-1:] == ("period",):
            waiting.append(finding)
            continue
        twin = next((one for one in waiting if _says_the_same(one, finding)), None)
        if twin is not None and finding.path[-1:] == ("annual",):
            waiting.remove(twin)
            finding = _together(finding, twin)
        yield finding
    yield from waiting


def _says_the_same(left: Finding, right: Finding) -> bool:
    edits = [one.fix and one.fix.edits for one in (left, right)]
    return left[1:3] == right[1:3] and left.within == right.within and edits[0] == edits[1]


def _together(finding: Finding, twin: Finding) -> Finding:
    fix = finding.fix
    if fix is not None and twin.fix is not None:
        fix = fix._replace(others=(*fix.others, twin.fix))
    return finding._replace(related=(*finding.related, twin.path), fix=fix)
