"""``perfdecl fmt``: canonical layout, or the other vocabulary; what the file says stays."""

import sys
from typing import Annotated

import typer

from perfdecl.cli.files import Input, choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.tell import tell
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("fmt", help=t("fmt"), add_help_option=False, options_metavar=t("options_metavar"))
    def fmt(
        paths: Annotated[list[str] | None, typer.Argument(help=t("paths"))] = None,
        check: Annotated[bool, typer.Option("--check", help=t("check"))] = False,
        diff: Annotated[bool, typer.Option("--diff", help=t("diff"))] = False,
        keys: Annotated[str, typer.Option(help=t("keys"))] = "",
        skip_others: Annotated[bool, typer.Option("--skip-others", help=t("skip_others"))] = False,
        stdin_filename: Annotated[str, typer.Option(help=t("stdin_filename"))] = "",
        config: Annotated[str, typer.Option(help=t("config"))] = "",
        isolated: Annotated[bool, typer.Option("--isolated", help=t("isolated"))] = False,
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.cli.change import difference, put
        from perfdecl.cli.report import Report
        from perfdecl.formatting.apply import formatted
        from perfdecl.model.vocabulary import Vocabulary

        wanted: Vocabulary | None = None
        if keys:
            choice("--keys", keys, ("en", "zh"))
            wanted = "en" if keys == "en" else "zh"
        source = Input(tuple(paths or ()), stdin_filename, config, isolated, skip_others)
        report = Report(language, lowest="error")
        differs = False
        targets = source.find().targets
        for target in targets:
            checked = check_bytes(source.name(target), source.read(target), language)
            unreadable = [one for one in checked.diagnostics if one.severity == "error" and one.code < "PD1"]
            if unreadable or checked.declaration is None:
                report.add(unreadable or checked.diagnostics, checked.source, checked.source.name)
                continue
            text = formatted(checked, wanted)
            if text != checked.source.text:
                differs = True
                if diff:
                    sys.stdout.writelines(difference(checked.source, text))
                else:
                    entry = "fmt.would" if check else "fmt.done"
                    tell(say(entry, language, path=checked.source.name))
            if not check and not diff:
                put(target, text, checked.source)
        if report.shown:
            tell(report.text().rstrip("\n"))
        elif not differs:
            tell(say("fmt.clean", language, count=len(targets)))
        raise typer.Exit(1 if report.shown or (differs and (check or diff)) else 0)
