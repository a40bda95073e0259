"""``--statistics``: how often each rule found something, in place of what it found."""

from collections import Counter

from perfdecl.catalogue.documentation import documentation_of
from perfdecl.diagnostics.diagnostic import Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.json_text import dump
from perfdecl.diagnostics.last_line import last_line
from perfdecl.diagnostics.place import FIXABLE
from perfdecl.errors import UseError
from perfdecl.messages import say

#: The formats that have a way to say it.
COUNTING = ("full", "concise", "json")


class Statistics(Format):
    """A line a rule, the most frequent first; then the last line of ``full``."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._counts: Counter[tuple[str, str]] = Counter()
        self._fixable: Counter[str] = Counter()
        self._files: Counter[str] = Counter()

    def file(self, found: Found) -> str:
        self._counts.update((one.code, one.severity) for one in found.diagnostics)
        self._fixable.update(one.code for one in found.diagnostics if one.is_fixable)
        self._files.update({one.code for one in found.diagnostics})
        return ""

    def end(self, summary: Summary) -> str:
        language = self.options.language
        most = len(str(max(self._counts.values(), default=0)))
        lines = []
        for code, severity, count in self._sorted():
            mark = FIXABLE if self._fixable[code] else ""
            title = documentation_of(code).title(language)
            files = say("statistics.files", language, count=self._files[code])
            lines.append(f"{count:>{most}}  {say(f'severity.{severity}', language)} {code}{mark} {title}{files}")
        return "\n".join([*lines, *[""] * bool(lines), last_line(summary, language)]) + "\n"

    def _sorted(self) -> list[tuple[str, str, int]]:
        found = [(code, severity, count) for (code, severity), count in self._counts.items()]
        return sorted(found, key=lambda one: (-one[2], one[0], one[1]))


class JsonStatistics(Statistics):
    """The same as data."""

    def end(self, summary: Summary) -> str:
        rules = [
            {
                "code": code,
                "severity": severity,
                "count": count,
                "files": self._files[code],
                "fixable": self._fixable[code],
            }
            for code, severity, count in self._sorted()
        ]
        return dump({"version": 1, "statistics": rules}, 2) + "\n"


def statistics(format: str, options: Options) -> Format:
    """What counts in that format. Raises UseError for one that cannot say it."""
    if format not in COUNTING:
        raise UseError("use.unknown_choice", option="--statistics --output-format", value=format, known=COUNTING)
    return JsonStatistics(options) if format == "json" else Statistics(options)
