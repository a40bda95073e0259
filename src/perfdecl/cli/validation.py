"""One run of ``perfdecl validate``, from the files to the exit code."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Any, NamedTuple

from perfdecl.checking.many import Outcome, check_files, outcome
from perfdecl.cli.files import Input, changed
from perfdecl.cli.report import Report, default_format
from perfdecl.config.select import choose
from perfdecl.config.settings import Settings
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.find import STDIN, Target
from perfdecl.messages import Language, say
from perfdecl.source.text import Source

#: From so many files on, a person at a terminal sees how far it has come.
LONG = 100


class Validation(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    source: Input
    format: str = ""
    output_file: str = ""
    severity: str = "warning"
    color: str = "auto"
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    strict: bool = False
    fix: bool = False
    unsafe: bool = False
    diff: bool = False
    jobs: int = 0
    baseline: str = ""
    write_baseline: str = ""

    def run(self) -> int:
        """Check, report, and return the exit code."""
        found = self.source.find()
        if self.diff and not self.write_baseline:
            return self._differs(found.targets)
        report = Report(
            self.language, self.format or default_format(), self.severity, self.color, bool(self.output_file)
        )
        known = self._baseline()
        everything: list[Diagnostic] = []
        code = 0
        for target, one in zip(found.targets, self._outcomes(found.targets), strict=True):
            settings = self._settings(target)
            diagnostics = list(choose(one.diagnostics, settings))
            everything += diagnostics
            left = known.without_known(diagnostics) if known else diagnostics
            report.add(left, one.source, self.source.name(target), one.suppressed + len(diagnostics) - len(left))
            failing = ("error", "warning") if settings.strict else ("error",)
            if any(diagnostic.severity in failing for diagnostic in left):
                code = 1
        if self.write_baseline:
            return self._write_baseline(everything)
        self._write(report.text(), any(target.path == STDIN for target in found.targets))
        if found.passed_over:
            count = len(found.passed_over)
            print(say("summary.passed_over", self.language, count=count), file=sys.stderr)
        return code

    def show_settings(self) -> None:
        """Print the settings that hold for the first file, and where they come from."""
        target = self.source.find().targets[0]
        settings = self._settings(target)
        print(f"# {self.source.name(target)}")
        for name, value in settings._asdict().items():
            print(f"{name.replace('_', '-')} = {value!r}")

    def _settings(self, target: Target) -> Settings:
        return changed(self.source.settings(target), self.select, self.ignore, self.strict)

    def _outcomes(self, targets: Sequence[Target]) -> Iterator[Outcome]:
        outcomes: Iterator[Outcome]
        if self.fix and not self.diff:
            outcomes = map(self._fixed, targets)
        elif any(target.path == STDIN for target in targets):
            outcomes = (outcome(self.source.name(one), self.source.read(one), self.language) for one in targets)
        else:
            outcomes = check_files([target.path for target in targets], self.language, self.jobs)
        bar: Any = nullcontext(outcomes)
        if len(targets) >= LONG and sys.stderr.isatty():
            import typer

            bar = typer.progressbar(outcomes, length=len(targets), file=sys.stderr)
        with bar as shown:
            yield from shown

    def _fixed(self, target: Target) -> Outcome:
        """Fix the file, and check what came of it."""
        from perfdecl.cli.change import encode, put

        source, text = self._fixes(target)
        put(target, text, source)
        return outcome(source.name, encode(text, source), self.language)

    def _fixes(self, target: Target) -> tuple[Source, str]:
        """The source and its text with the fixes applied of the rules that count."""
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.formatting.apply import fixed

        checked = check_bytes(self.source.name(target), self.source.read(target), self.language)
        settings = self._settings(target)
        text, count = fixed(checked, self.unsafe, lambda found: choose(found, settings), self.language)
        if count and not self.diff:
            print(say("fix.done", self.language, path=checked.source.name, count=count), file=sys.stderr)
        return checked.source, text

    def _differs(self, targets: Sequence[Target]) -> int:
        from perfdecl.cli.change import difference

        lines = [line for target in targets for line in difference(*self._fixes(target))]
        sys.stdout.writelines(lines)
        return 1 if lines else 0

    def _baseline(self) -> Any:
        if not self.baseline:
            return None
        from perfdecl.checking.baseline import load_baseline

        return load_baseline(self.baseline)

    def _write_baseline(self, diagnostics: list[Diagnostic]) -> int:
        from perfdecl.checking.baseline import dump_baseline
        from perfdecl.files.write import write

        write(self.write_baseline, dump_baseline(self.write_baseline, diagnostics).encode())
        words = {"path": self.write_baseline, "count": len(diagnostics)}
        print(say("baseline.written", self.language, **words), file=sys.stderr)
        return 0

    def _write(self, text: str, from_stdin: bool) -> None:
        if self.output_file:
            from perfdecl.files.write import write

            write(self.output_file, text.encode("utf-8", "surrogatepass"))
        else:
            # The fixed text of standard input is on standard output already.
            (sys.stderr if self.fix and from_stdin else sys.stdout).write(text)
