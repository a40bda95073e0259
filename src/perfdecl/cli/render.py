"""``perfdecl render``: print the official form."""

import os
import sys
from typing import Annotated, NamedTuple

import typer

from perfdecl.cli.files import Input
from perfdecl.cli.help import help_option
from perfdecl.cli.report import Report
from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.errors import UseError
from perfdecl.files.find import STDIN, Target
from perfdecl.layout.sheet import Draft, Note
from perfdecl.messages import Language, say
from perfdecl.printers.formats import PRINTERS, printer_of, wrote


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    def t(name: str, **words: object) -> str:
        return say(f"help.{name}", language, **words)

    @app.command("render", help=t("render"), add_help_option=False, options_metavar=t("options_metavar"))
    def render(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        format: Annotated[str, typer.Option("--format", help=t("format", known="、".join(PRINTERS)))] = "",
        output: Annotated[str, typer.Option("--output", "-o", help=t("output"))] = "",
        force: Annotated[bool, typer.Option("--force", help=t("force"))] = False,
        check: Annotated[bool, typer.Option("--check", help=t("render_check"))] = False,
        draft: Annotated[bool, typer.Option("--draft", help=t("draft"))] = False,
        watch: Annotated[bool, typer.Option("--watch", help=t("watch"))] = False,
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        source = Input(tuple(paths or ()), stdin_filename, config, isolated)
        rendering = Rendering(language, source, format, output, force, check, draft)
        if watch:
            from perfdecl.cli.watch import watch as watch_paths

            raise typer.Exit(watch_paths(rendering.run, source.watched(), language))
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

    def run(self) -> int:
        """Print every form that can be printed, say why the others cannot, and return the exit code."""
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.checking.select import choose

        source, language = self.source, self.language
        targets = source.find().targets
        places = _places(source, targets, self.format, self.output)
        report = Report(language, lowest="error")
        refused = stale = 0
        for target in targets:
            checked = check_bytes(source.name(target), source.read(target), language)
            diagnostics = list(choose(checked.diagnostics, source.settings(target)))
            has_errors = any(diagnostic.severity == "error" for diagnostic in diagnostics)
            if has_errors and not (self.draft and checked.declaration is not None):
                report.add(diagnostics, checked.source, checked.source.name)
                refused += 1
                continue
            sheet = checked.form.lay_out(checked.declaration)
            if self.draft:
                sheet = sheet._replace(record="", draft=_draft(diagnostics, language))
            for kind, place in places[target]:
                data = printer_of(kind)(sheet)
                if not self.check:
                    _put(place, data, kind, self.force, language)
                elif not _holds(place, data):
                    stale += 1
                    print(say("render.stale", language, path=place), file=sys.stderr)
        if refused:
            sys.stdout.write(report.text())
            print(say("render.refused", language, count=refused), file=sys.stderr)
        return 1 if refused or stale else 0


def _draft(diagnostics: list[Diagnostic], language: Language) -> Draft:
    """The mark of a draft and what is still to be done, each with its cell and line."""
    notes = tuple(
        Note(
            one.path,
            say(
                "draft.note",
                language,
                severity=say(f"severity.{one.severity}", language),
                code=one.code,
                line=one.span.start.line,
                cell=one.cell,
                message=whole_message(one),
            ),
        )
        for one in diagnostics
    )
    return Draft(say("draft.mark", language), say("draft.heading", language), notes)


def _places(source: Input, targets: list[Target], format: str, output: str) -> dict[Target, list[tuple[str, str]]]:
    """Format and path of every file to be written; raises UseError before anything is, if two would be the same."""
    places: dict[Target, list[tuple[str, str]]] = {}
    taken: dict[str, str] = {}
    for target in targets:
        settings = source.settings(target)
        kinds = (format,) if format else settings.formats or ("docx",)
        places[target] = []
        for kind in kinds:
            if kind not in PRINTERS:
                raise UseError("use.unknown_format", format=kind, known="、".join(PRINTERS))
            name = source.name(target)
            place = _place(target, name, kind, output, settings.output_dir, len(targets) * len(kinds))
            first = taken.setdefault(os.path.abspath(place), name)
            if place != STDIN and (first != name or len(set(kinds)) < len(kinds)):
                raise UseError("use.same_output", first=first, second=name, path=place)
            places[target].append((kind, place))
    return places


def _place(target: Target, name: str, kind: str, output: str, folder: str, count: int) -> str:
    """Where one form goes: a name of its own, made from the declaration's file name and never from what it says."""
    own = os.path.splitext(os.path.basename(name) if target.path == STDIN else target.relative)[0] + f".{kind}"
    if output:
        if os.path.isdir(output) or output.endswith(("/", os.sep)):
            return os.path.join(output, own)
        if count > 1:
            if os.path.exists(output) or os.path.splitext(output)[1]:
                raise UseError("use.one_file", count=count, path=output)
            return os.path.join(output, own)
        return output
    if target.path == STDIN and not folder:
        raise UseError("use.needs_output")
    if folder:
        return os.path.join(os.path.relpath(folder), own)
    return os.path.splitext(target.path)[0] + f".{kind}"


def _put(place: str, data: bytes, kind: str, force: bool, language: Language) -> None:
    from perfdecl.files.write import write

    if place == STDIN:
        sys.stdout.buffer.write(data)
        return
    if os.path.lexists(place) and not force and not _is_ours(place, kind):
        raise UseError("use.not_ours", path=place)
    write(place, data)
    print(say("render.written", language, path=place), file=sys.stderr)


def _holds(place: str, data: bytes) -> bool:
    """Whether the file is there with exactly these bytes."""
    if not os.path.isfile(place):
        return False
    with open(place, "rb") as file:
        return file.read() == data


def _is_ours(place: str, kind: str) -> bool:
    if os.path.islink(place) or not os.path.isfile(place):
        return False
    with open(place, "rb") as file:
        return wrote(kind, file.read())
