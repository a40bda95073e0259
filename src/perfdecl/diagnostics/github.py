"""``--output-format github``: workflow commands that GitHub shows at the lines, and the step summary."""

from collections.abc import Iterable

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.messages import Language, say

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(diagnostic: Diagnostic) -> str:
    """One workflow command. GitHub takes columns only where the place is on one line."""
    start, end = diagnostic.span
    words = {"title": diagnostic.code, "file": diagnostic.file, "line": start.line, "endLine": end.line}
    if start.line == end.line:
        words |= {"col": start.column, "endColumn": end.column}
    properties = ",".join(f"{name}={_property(str(word))}" for name, word in words.items())
    message = f"{diagnostic.cell}: {whole_message(diagnostic)}" if diagnostic.cell else whole_message(diagnostic)
    return f"::{COMMANDS[diagnostic.severity]} {properties}::{_data(message)}"


def step_summary(diagnostics: Iterable[Diagnostic], summary: Summary, language: Language) -> str:
    """A Markdown table of everything that was found."""
    counts = {"files": summary.files, "errors": summary.errors, "warnings": summary.warnings, "hidden": summary.hidden}
    lines = ["### perfdecl", "", say("summary", language, **counts), ""]
    rows = [
        f"| {say(f'severity.{one.severity}', language)} | {one.code} | `{_cell(one.file)}:{one.span.start.line}` "
        f"| {_cell(one.cell)} | {_cell(whole_message(one))} |"
        for one in diagnostics
    ]
    if rows:
        lines += [f"| {say('github.columns', language)} |", "|---|---|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("`", "'")
