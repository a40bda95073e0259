"""How much was found, in one sentence: silent about what there is nothing of."""

from collections import Counter
from collections.abc import Sequence

from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES, Severity

COUNTS: dict[Severity, str] = {"error": "count.error", "warning": "count.warning", "info": "count.info"}


def last_line(summary: Summary, language: Language) -> str:
    """Files, errors and warnings; then what was left out, and how to see it; then what can be fixed, and how."""
    said = [say("summary", language, files=summary.files, errors=summary.errors, warnings=summary.warnings)]
    for entry, count in (
        ("summary.infos", summary.infos),
        ("summary.hidden", summary.hidden),
        ("summary.suppressed", summary.suppressed),
        ("summary.unexplained", summary.unexplained),
        ("summary.fixable", summary.fixable),
        ("summary.unsafe", summary.unsafe),
    ):
        if count:
            said.append(say(entry, language, count=count))
    return "".join(said)


def counts(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """How many there are of each severity."""
    found = Counter(one.severity for one in diagnostics)
    between = "，" if language == "zh" else ", "
    return between.join(say(COUNTS[one], language, count=found[one]) for one in SEVERITIES if found[one])
