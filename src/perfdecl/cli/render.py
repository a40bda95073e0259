"""``perfdecl render``: print the official form."""

import sys
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.each import FEW, PART
from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.outputs import holds, outputs_of, put
from perfdecl.cli.press import Order, Press
from perfdecl.cli.report import Report
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.messages import Language, say
from perfdecl.printers.formats import PRINTERS
from perfdecl.processes import in_order

#: How lines may end.
LINE_BREAKING = ("standard", "specimen")

if TYPE_CHECKING:
    from perfdecl.user_templates.templates import Templates


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("render", help=t("render"), add_help_option=False, options_metavar=t("options_metavar"))
    def render(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        format: Annotated[str, typer.Option("--format", help=t("format", known=tuple(PRINTERS)))] = "",
        output: Annotated[str, typer.Option("--output", "-o", help=t("output"))] = "",
        force: Annotated[bool, typer.Option("--force", help=t("force"))] = False,
        check: Annotated[bool, typer.Option("--check", help=t("render_check"))] = False,
        template: Annotated[str, typer.Option(help=t("template"))] = "",
        line_breaking: Annotated[str, typer.Option(help=t("line_breaking"))] = "",
        draft: Annotated[bool, typer.Option("--draft", help=t("draft"))] = False,
        jobs: Annotated[int, typer.Option("--jobs", help=t("jobs"), min=0, show_default=False)] = 0,
        watch: Annotated[bool, typer.Option("--watch", help=t("watch"))] = False,
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        if template and draft:
            raise UseError("use.template_draft")
        if line_breaking:
            choice("--line-breaking", line_breaking, LINE_BREAKING)
        rendering = Rendering(language, source, format, output, force, check, draft, template, line_breaking, jobs)
        if watch:
            from perfdecl.cli.watch import watch as watch_paths

            raise typer.Exit(watch_paths(rendering.run, source.watched(), language, template))
        raise typer.Exit(rendering.run())


class Rendering(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    source: Input
    format: str = ""
    output: str = ""
    force: bool = False
    check: bool = False
    draft: bool = False
    template: str = ""
    line_breaking: str = ""
    jobs: int = 0

    def run(self) -> int:
        """Print every form that can be printed, say why the others cannot, and return the exit code."""
        from perfdecl.user_templates.templates import TemplateError, Templates

        report = Report(self.language, lowest="error")
        with Templates() as templates:
            try:
                refused, stale = self._print(report, templates)
            except TemplateError as error:
                from perfdecl.user_templates.diagnose import diagnostic_of

                report.add([diagnostic_of(error.problem, error.path, self.language)], None, error.path)
                sys.stdout.write(report.text())
                return 1
        if refused:
            sys.stdout.write(report.text())
            tell(say("render.refused", self.language, count=refused))
        return 1 if refused or stale else 0

    def _print(self, report: Report, templates: "Templates") -> tuple[int, int]:
        """How many declarations cannot be printed, and how many files are not what would be printed."""
        source = self.source
        targets = source.find().targets
        outputs = outputs_of(source, targets, self.format, self.output, self.template, self.draft)
        orders = [Order(target, source.settings(target), outputs[target]) for target in targets]
        simple = all(order.is_simple for order in orders)
        press = Press(self.language, source, self.draft, self.line_breaking, None if simple else templates)
        refused = stale = 0
        for order, printed in zip(
            orders, in_order(press.print, orders, self.jobs if simple else 1, FEW, PART), strict=True
        ):
            if printed.files is None:
                report.add(printed.diagnostics, printed.source, source.name(order.target))
                refused += 1
                continue
            for output, data in zip(order.outputs, printed.files, strict=True):
                if not self.check:
                    put(output, data, self.force, self.language)
                elif not holds(output, data):
                    stale += 1
                    tell(say("render.stale", self.language, path=output.path))
        return refused, stale
