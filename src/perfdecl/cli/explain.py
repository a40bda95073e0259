"""``perfdecl explain CODE``: what a rule demands, and why."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from perfdecl.cli.help import help_option
from perfdecl.errors import UseError
from perfdecl.messages import Language, say


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    @app.command(
        "explain",
        help=say("help.explain", language),
        add_help_option=False,
        options_metavar=say("help.options_metavar", language),
    )
    def explain(
        code: Annotated[str, typer.Argument(help=say("help.code", language))],
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        from perfdecl.catalogue.codes import all_codes
        from perfdecl.catalogue.documentation import documentation_of
        from perfdecl.config.load import nearest

        wanted = code.upper()
        if wanted not in all_codes():
            family = [one for one in all_codes() if wanted and one.startswith(wanted)]
            if not family:
                raise UseError("use.unknown_code", code=code, where="explain", meant=nearest(wanted, all_codes()))
            sys.stdout.write("".join(f"{line}\n" for line in _family(wanted, family, language)))
            return
        rule = documentation_of(wanted)
        severity = say(f"severity.{rule.severity}", language)
        parts = [f"{rule.code} ({severity}) {rule.title(language)}", rule.text(language)]
        parts.append(f"{say('explain.source', language)}{rule.sources(language)}")
        for entry, examples in (("explain.fails", rule.fails), ("explain.passes", rule.passes)):
            for example in examples:
                parts.append(say(entry, language) + "\n\n" + _indented(example.fragment))
        sys.stdout.write("\n\n".join(parts).rstrip() + "\n")


def _family(beginning: str, codes: list[str], language: Language) -> Iterator[str]:
    """What the rules are about whose codes begin so, and their titles."""
    from perfdecl.cli.rules import listed
    from perfdecl.messages.families import FAMILIES

    if name := FAMILIES.get(beginning):
        yield from (f"{beginning} {say(f'family.{name}', language)}", "")
    yield from listed(codes, language)


def _indented(text: str) -> str:
    return "".join(f"    {line}" for line in text.splitlines(keepends=True)).rstrip()
