"""``--output-format github``: workflow commands that GitHub shows at the lines, and the step summary."""

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.messages import say
from perfdecl.text.harmless import harmless, path_shown
from perfdecl.text.width import visible

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
#: GitHub refuses a step's page of 1 MiB as a whole.
MOST_BYTES = 900_000


class GitHub(Format):
    """An annotation a diagnostic; on the step's page a table of them, as long as GitHub takes it."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._rows: list[str] = []
        self._room = MOST_BYTES
        self._left_out = 0

    def file(self, found: Found) -> str:
        for diagnostic in found.diagnostics:
            self._take(diagnostic)
        return "".join(f"{self._annotation(one)}\n" for one in found.diagnostics)

    def end(self, summary: Summary) -> str:
        return ""

    def page(self, summary: Summary) -> str:
        counts = {name: getattr(summary, name) for name in ("files", "errors", "warnings")}
        lines = ["### perfdecl", "", say("summary", self.options.language, **counts), ""]
        if self._rows:
            lines += [f"| {say('github.columns', self.options.language)} |", "|---|---|---|---|---|", *self._rows, ""]
        if self._left_out:
            lines += [say("github.left_out", self.options.language, count=self._left_out), ""]
        return "\n".join(lines)

    def _annotation(self, diagnostic: Diagnostic) -> str:
        """One workflow command. GitHub takes columns only where the place is on one line."""
        start, end = diagnostic.span
        file = self.options.repository.name(diagnostic.file)
        words = {"title": diagnostic.code, "file": file, "line": start.line, "endLine": end.line}
        if start.line == end.line:
            words |= {"col": start.column, "endColumn": end.column}
        properties = ",".join(f"{name}={_property(str(word))}" for name, word in words.items())
        # The log shows the message alone, so that it has to say by itself which rule it is of, and where.
        place = f"{path_shown(file)}:{start.line}:{start.column}: {diagnostic.code}"
        cell = f" {diagnostic.cell}:" if diagnostic.cell else ""
        return f"::{COMMANDS[diagnostic.severity]} {properties}::{_data(f'{place}{cell} {whole_message(diagnostic)}')}"

    def _take(self, diagnostic: Diagnostic) -> None:
        severity = say(f"severity.{diagnostic.severity}", self.options.language)
        file = _code(self.options.repository.name(diagnostic.file))
        row = (
            f"| {severity} | {diagnostic.code} | `{file}:{diagnostic.span.start.line}` "
            f"| {_cell(diagnostic.cell)} | {_cell(whole_message(diagnostic))} |"
        )
        self._room -= len(row.encode("utf-8", "replace")) + 1
        if self._room >= 0:
            self._rows.append(row)
        else:
            self._left_out += 1


def _data(text: str) -> str:
    return harmless(visible(text)).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _code(text: str) -> str:
    """Text as code in a cell of a Markdown table."""
    return harmless(visible(text)).replace("`", "'").replace("|", "\\|")


def _cell(text: str) -> str:
    """Text in a cell of a Markdown table: no tag and no link."""
    return _code(text).replace("<", "&lt;").replace("[", "\\[")
