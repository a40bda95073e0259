"""``perfdecl verify``: does a document say what its declaration says?"""

import sys
from typing import Annotated, Any

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.report import Report, default_format
from perfdecl.cli.tell import tell
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("verify", help=t("verify"), add_help_option=False, options_metavar=t("options_metavar"))
    def verify(
        document: Annotated[str, typer.Argument(help=t("document"), show_default=False)],
        against: Annotated[str, typer.Option(help=t("against"))] = "",
        output_format: Annotated[str, typer.Option(help=t("output_format", known=tuple(FORMATS)))] = "",
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--output-format", output_format or "full", tuple(FORMATS))
        choice("--color", color, ("auto", "always", "never"))
        report = Report(language, output_format or default_format(), color=color)
        code = _verify(document, against, report, language)
        if report.shown:
            sys.stdout.write(report.text())
        raise typer.Exit(code)


def _verify(path: str, against: str, report: Report, language: Language) -> int:
    from perfdecl.readers.kinds import expect_document, read_document

    expect_document()
    from perfdecl.checking.many import read
    from perfdecl.checking.pipeline import check_bytes
    from perfdecl.documents.verify import verify_against, verify_record

    document = read_document(path, read(path))
    found: list[Diagnostic]
    source: Any = None
    if against:
        checked = check_bytes(against, read(against), language)
        if checked.has_errors:
            report.add([one for one in checked.diagnostics if one.severity == "error"], checked.source, against)
            return 1
        found, source = verify_against(path, document, checked, language), checked.source
    else:
        found = verify_record(path, document, language)
    report.add(found, source, path)
    entry = "verify.differs" if found else "verify.same"
    tell(say(entry, language, path=path, count=len(found)))
    return 1 if found else 0
