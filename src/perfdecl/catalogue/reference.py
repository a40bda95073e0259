"""The reference page of all rules, made from their docstrings."""

from collections.abc import Iterator

from perfdecl.catalogue.codes import all_codes
from perfdecl.catalogue.documentation import Documentation, Example, documentation_of
from perfdecl.messages import Language, say
from perfdecl.messages.families import FAMILIES


def reference(language: Language) -> str:
    """The page in Markdown: a table of all rules, then each rule with its examples."""
    rules = [documentation_of(code) for code in all_codes()]
    lines = [f"# {say('reference.title', language)}", "", say("reference.intro", language), ""]
    lines += [f"| {say('reference.columns', language)} |", "|---|---|---|"]
    lines += [
        f"| [{rule.code}](#{rule.code.lower()}) | {say(f'severity.{rule.severity}', language)} | {rule.title(language)} |"
        for rule in rules
    ]
    for family in FAMILIES:
        lines += ["", f"## {family} {say(f'family.{FAMILIES[family]}', language)}"]
        for rule in rules:
            if rule.code.startswith(family):
                lines += _section(rule, language)
    return "\n".join(lines) + "\n"


def _section(rule: Documentation, language: Language) -> Iterator[str]:
    yield from ("", f'### <a id="{rule.code.lower()}"></a>{rule.code} {rule.title(language)}', "")
    yield f"*{say(f'severity.{rule.severity}', language)} · {say('explain.source', language)}{rule.sources(language)}*"
    yield from ("", rule.text(language))
    for title, examples in (("explain.fails", rule.fails), ("explain.passes", rule.passes)):
        yield from ("", say(title, language))
        for example in examples:
            yield from ("", *_block(example))


def _block(example: Example) -> tuple[str, ...]:
    return "````yaml", example.fragment.rstrip("\n"), "````"
