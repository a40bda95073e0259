"""Repositories of small declarations for tests, and what ``check`` finds in them."""

import json
from pathlib import Path

from perfdecl.catalogue.documentation import whole
from perfdecl.forms.known import form_named
from support.command import Perfdecl

Place = tuple[str, str, int, int]


def declare(here: Path, name: str, fragment: str = "", form: str = "table14") -> None:
    """Write a declaration of the form without a fault, with blocks of its own."""
    own = form_named(form)
    assert own is not None
    path = here / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(whole(fragment, own), "utf-8")


def found(perfdecl: Perfdecl, code: str, *arguments: str) -> list[Place]:
    """Where ``check`` finds a rule broken: severity, file, line and column."""
    result = perfdecl("check", *arguments, "--output-format", "json", "--severity", "info")
    diagnostics = json.loads(result.out)["diagnostics"]
    return [
        (one["severity"], one["file"], one["start"]["line"], one["start"]["column"])
        for one in diagnostics
        if one["code"] == code
    ]


def related(perfdecl: Perfdecl, code: str) -> list[tuple[str, int, int]]:
    """The related places of a rule's findings."""
    diagnostics = json.loads(perfdecl("check", "--output-format", "json", "--severity", "info").out)["diagnostics"]
    return [
        (place["file"], place["start"]["line"], place["start"]["column"])
        for one in diagnostics
        if one["code"] == code
        for place in one["related"]
    ]
