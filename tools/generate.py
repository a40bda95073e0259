"""Writes everything in the repository that is made from the code: schemas, rule pages, command line pages, hooks.

Run ``python tools/generate.py`` after changing a model, a rule's docstring or an option; a test fails where it was
forgotten.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import typer
from typer.testing import CliRunner

from perfdecl.catalogue.reference import reference
from perfdecl.cli.app import COMMANDS, build
from perfdecl.config.schema import NAME, page, schema
from perfdecl.forms.known import built_in_forms
from perfdecl.forms.schema import OF_ALL, dump
from perfdecl.messages import Language, say
from perfdecl.model.part import Part
from perfdecl.model.vocabulary import Shape, part_of, shape_of
from perfdecl.tables.columns import tables

ROOT = Path(__file__).parents[1]
LANGUAGES: tuple[tuple[Language, str], ...] = (("en", ""), ("zh", ".zh-CN"))
KEYS: tuple[Literal["en", "zh"], ...] = ("en", "zh")
#: id, entry, language of the hook's own description aside: what pre-commit is to call.
HOOKS = (
    ("perfdecl-validate", "perfdecl validate --skip-others", True, "hook.validate"),
    ("perfdecl-fmt", "perfdecl fmt --skip-others", True, "hook.fmt"),
    ("perfdecl-check", "perfdecl check", False, "hook.check"),
    ("perfdecl-validate-all", "perfdecl validate .", False, "hook.validate_all"),
)


def files() -> Iterator[tuple[Path, str]]:
    """Each generated file with its text."""
    forms = list(built_in_forms())
    for keys in KEYS:
        for form in forms:
            yield ROOT / "schemas" / f"{form.name}.{keys}.schema.json", dump([form], keys)
        yield ROOT / "schemas" / f"{OF_ALL}.{keys}.schema.json", dump(forms, keys)
    for language, ending in LANGUAGES:
        yield ROOT / "docs" / f"rules{ending}.md", reference(language)
        yield ROOT / "docs" / f"cli{ending}.md", command_line(language)
        yield ROOT / "docs" / f"tables{ending}.md", columns(language)
        yield ROOT / "docs" / f"configuration{ending}.md", page(language)
        yield ROOT / "docs" / f"keys{ending}.md", all_keys(language)
    yield ROOT / "schemas" / NAME, json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    yield ROOT / ".pre-commit-hooks.yaml", hooks()


def command_line(language: Language) -> str:
    """The help of every command."""
    lines = [f"# {say('reference.cli', language)}", ""]
    for command in ("", *COMMANDS):
        arguments = [command, "--help"] if command else ["--help"]
        text = shown(build(language, command), arguments)
        lines += [f"## perfdecl {command}".rstrip(), "", "```text", text.rstrip(), "```", ""]
    return "\n".join(lines)


def shown(app: typer.Typer, arguments: list[str]) -> str:
    """What a command prints on a terminal of 100 columns."""
    environment = {"COLUMNS": "100", "TERMINAL_WIDTH": "100"}
    result = CliRunner(env=environment).invoke(app, arguments, prog_name="perfdecl")
    return "\n".join(line.rstrip() for line in result.output.splitlines())


def columns(language: Language) -> str:
    """The tables of ``export`` with every column."""
    lines = [f"# {say('reference.tables', language)}", ""]
    for table in tables():
        lines += [f"## {table.name}", "", say(table.meaning, language), ""]
        lines += [f"| {say('table.columns', language)} |", "| --- | --- | --- | --- |"]
        for column in table.columns:
            unit = "万元" if column.type == "amount" else ""
            if column.type == "number":
                unit = say("table.unit.number", language)
            lines.append(
                f"| `{column.name}` | {say(f'table.type.{column.type}', language)} | {unit} | {column.means(language)} |"
            )
        lines.append("")
    return "\n".join(lines)


def all_keys(language: Language) -> str:
    """Every key of both forms, in the order in which they are printed."""
    lines = [f"# {say('reference.keys', language)}", ""]
    for form in built_in_forms():
        lines += [f"## {form.names[language]}", "", f"| {say('reference.keys.columns', language)} |"]
        lines += ["| --- | --- | --- | --- |", *_keys(form.model, 0, language), ""]
    return "\n".join(lines)


def _keys(model: type[Part], depth: int, language: Language) -> Iterator[str]:
    shape = shape_of(model)
    for name, named in shape.names.items():
        indent = "&emsp;" * depth
        both = (f"{indent}`{key}`" for key in ((named.label, name) if language == "zh" else (name, named.label)))
        kind = say(f"reference.keys.{_kind(shape, name)}", language)
        if model.model_fields[name].is_required() and name not in shape.parts:
            kind = say("reference.keys.required", language, kind=kind)
        yield f"| {' | '.join(both)} | {kind} | {named.zh if language == 'zh' else named.en} |"
        part = part_of(model.model_fields[name].annotation)
        if part is not None:
            yield from _keys(part, depth + 1, language)


def _kind(shape: Shape, name: str) -> str:
    if name in shape.lists:
        return "list"
    if name in shape.parts:
        return "part"
    return "amount" if name in shape.amounts else "year" if name == "year" else "text"


def hooks() -> str:
    """The manifest that pre-commit reads."""
    lines = ["# Made by tools/generate.py"]
    for name, entry, each, description in HOOKS:
        lines += [
            f"- id: {name}",
            f"  name: {name}",
            f"  description: {say(description, 'zh')} / {say(description, 'en')}",
            f"  entry: {entry}",
            "  language: python",
            *(["  types: [yaml]"] if each else ["  pass_filenames: false", "  always_run: true"]),
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write them all."""
    for path, text in files():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
