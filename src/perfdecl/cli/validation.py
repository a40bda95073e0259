"""One run of ``perfdecl validate``, from the files to the exit code."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple

from perfdecl.cli.files import Input, changed
from perfdecl.cli.report import Report, default_format
from perfdecl.cli.tell import tell
from perfdecl.config.settings import Settings
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.find import STDIN, Found, Target
from perfdecl.files.read import UnreadableError
from perfdecl.messages import Language, say
from perfdecl.source.text import Source
from perfdecl.text.width import visible

if TYPE_CHECKING:
    from perfdecl.checking.many import Outcome

#: From so many files on, a person at a terminal sees how far it has come, unless findings are told there meanwhile.
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
    statistics: bool = False
    show_all: bool = False
    show_files: bool = False

    def run(self) -> int:
        """Check, report, and return the exit code."""
        from perfdecl.config.select import choose

        found = self.source.find()
        if self.diff and not self.write_baseline:
            return self._differs(found.targets)
        report = self.report(any(target.path == STDIN for target in found.targets))
        known = self._baseline()
        everything: list[Diagnostic] = []
        code = 0
        for target, one in zip(found.targets, self._outcomes(found.targets), strict=True):
            settings = self.settings(target)
            diagnostics = list(choose(one.diagnostics, settings))
            if self.write_baseline:
                everything += diagnostics
                continue
            left = known.without_known(diagnostics) if known else diagnostics
            report.add(left, one.source, self.source.name(target), one.suppressed + len(diagnostics) - len(left))
            report.summary.unexplained += one.unexplained
            code = max(code, exit_code(left, settings))
        if self.write_baseline:
            return self._write_baseline(everything)
        self.finish(report, found)
        return code

    def finish(self, report: Report, found: Found) -> None:
        """Write what a report still has to say, and what was passed over."""
        if self.output_file:
            self._write(report.text())
        else:
            report.close()
        self._tell_others(found)

    def _tell_others(self, found: Found) -> None:
        """How many files and folders were passed over, and which, if that was asked for."""
        for name, paths in (("summary.passed_over", found.passed_over), ("summary.links", found.links)):
            if paths:
                tell(say(name, self.language, count=len(paths)))
                if self.show_files:
                    tell("\n".join(f"  {visible(path)}" for path in paths))

    def show_settings(self) -> None:
        """Print the settings that hold for the first file, and where they come from, as TOML."""
        from perfdecl.config.toml import dumps

        target = self.source.find().targets[0]
        print(f"# {visible(self.source.name(target))}")
        print(dumps(self.settings(target)), end="")

    def report(self, from_stdin: bool = False) -> Report:
        """What tells the findings: at once, unless they go to a file, which is written whole or not at all."""
        # The fixed text of standard input is on standard output already.
        stream = sys.stderr if self.fix and from_stdin else sys.stdout
        return Report(
            self.language,
            self.format or ("full" if self.statistics else default_format()),
            self.severity,
            self.color,
            bool(self.output_file),
            self.show_all,
            self.statistics,
            None if self.output_file else stream.write,
        )

    def settings(self, target: Target) -> Settings:
        """What holds for a file: its configuration, changed by the command line."""
        return changed(self.source.settings(target), self.select, self.ignore, self.strict)

    def _outcomes(self, targets: Sequence[Target]) -> "Iterator[Outcome]":
        from perfdecl.checking.many import check_files, outcome

        outcomes: Iterator[Outcome]
        if self.fix and not self.diff:
            outcomes = map(self._fixed, targets)
        elif any(target.path == STDIN for target in targets):
            outcomes = (outcome(self.source.name(one), self.source.read(one), self.language) for one in targets)
        else:
            outcomes = check_files([target.path for target in targets], self.language, self.jobs)
        bar: Any = nullcontext(outcomes)
        if len(targets) >= LONG and sys.stderr.isatty() and not sys.stdout.isatty():
            import typer

            bar = typer.progressbar(outcomes, length=len(targets), file=sys.stderr)
        with bar as shown:
            yield from shown

    def _fixed(self, target: Target) -> "Outcome":
        """Fix the file, and check what came of it."""
        from perfdecl.checking.many import outcome, unread
        from perfdecl.cli.change import put

        try:
            source, text = self._fixes(target)
        except UnreadableError as error:
            return unread(self.source.name(target), error, self.language)
        put(target, text, source)
        return outcome(source.name, source.encoded(text), self.language)

    def _fixes(self, target: Target) -> tuple[Source, str]:
        """The source and its text with the fixes applied of the rules that count."""
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.config.select import choose
        from perfdecl.formatting.apply import fixed

        checked = check_bytes(self.source.name(target), self.source.read(target), self.language)
        settings = self.settings(target)
        text, count = fixed(checked, self.unsafe, lambda found: choose(found, settings), self.language)
        if count and not self.diff:
            tell(say("fix.done", self.language, path=checked.source.name, count=count))
        return checked.source, text

    def _differs(self, targets: Sequence[Target]) -> int:
        from perfdecl.cli.change import difference

        lines = [line for target in targets for line in difference(*self._fixes(target))]
        sys.stdout.writelines(lines)
        if not lines:
            tell(say("fix.none", self.language))
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
        tell(say("baseline.written", self.language, **words))
        return 0

    def _write(self, text: str) -> None:
        from perfdecl.files.write import write

        write(self.output_file, text.encode("utf-8", "replace"))


def exit_code(diagnostics: list[Diagnostic], settings: Settings) -> int:
    """1 if one of them is an error or, where the settings are strict, a warning."""
    failing = ("error", "warning") if settings.strict else ("error",)
    return int(any(one.severity in failing for one in diagnostics))
