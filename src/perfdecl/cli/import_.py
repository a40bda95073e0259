"""``perfdecl import``: an existing document back to a declaration."""

import os
import sys
from typing import Annotated

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option
from perfdecl.cli.report import Report
from perfdecl.errors import UseError
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    def t(name: str, **words: object) -> str:
        return say(f"help.{name}", language, **words)

    @app.command("import", help=t("import"), add_help_option=False, options_metavar=t("options_metavar"))
    def import_(
        document: Annotated[str, typer.Argument(help=t("document"), show_default=False)],
        output: Annotated[str, typer.Option("--output", "-o", help=t("import_output"))] = "",
        keys: Annotated[str, typer.Option(help=t("import_keys"))] = language,
        year: Annotated[int, typer.Option(help=t("year"), show_default=False)] = 0,
        force: Annotated[bool, typer.Option("--force", help=t("force"))] = False,
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.checking.many import read
        from perfdecl.checking.pipeline import check_text
        from perfdecl.importing.imported import import_document
        from perfdecl.readers.kinds import read_document

        choice("--keys", keys, ("en", "zh"))
        choice("--color", color, ("auto", "always", "never"))
        found = import_document(document, read_document(document, read(document)), year, language)
        text = found.text("en" if keys == "en" else "zh", language)
        name = output if output and output != "-" else "decl.yaml"
        checked = check_text(text, name, language)
        _put(text, output, force)
        report = Report(language, color=color)
        report.add([*found.residue, *checked.diagnostics], checked.source, name)
        sys.stderr.write(report.text())
        raise typer.Exit(1 if checked.has_errors else 0)


def _put(text: str, output: str, force: bool) -> None:
    if not output or output == "-":
        sys.stdout.write(text)
        return
    if os.path.lexists(output) and not force:
        raise UseError("use.exists", path=output)
    from perfdecl.files.write import write

    write(output, text.encode("utf-8", "surrogatepass"))
