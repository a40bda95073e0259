"""Texts of twelve extractors, of forms with long names, blanks in cells, wrapped values and levels without a row.

Each is read right, or what is not is said: by a finding on its row or section, or by one that quotes what was not read.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from perfdecl.documents.compare import declared_texts, same_amount
from perfdecl.documents.imported import Imported, import_document
from perfdecl.forms.form import AnyForm
from perfdecl.forms.project.form import FORM as PROJECT
from perfdecl.forms.table14.form import FORM as TABLE14
from perfdecl.model.path import Path
from perfdecl.readers.kinds import read_document
from support.paths import ROOT

TEXTS = ROOT / "tests" / "data" / "extracted" / "others"
NAMES = sorted(path.stem for path in TEXTS.glob("*.txt"))
#: More findings than these are noise where all was read right.
FEW = 6


def form_of(name: str) -> AnyForm:
    return TABLE14 if name.startswith(TABLE14.name) else PROJECT


def declared(name: str) -> dict[Path, str]:
    """What the form says, without its year, which 表14 does not show."""
    form = form_of(name)
    data = json.loads((TEXTS / f"{'-'.join(name.split('-')[:2])}.json").read_text("utf-8"))
    texts = declared_texts(form.lay_out(form.model.model_validate(data)))
    return {path: "".join(text.split()) for path, text in texts.items() if path != ("year",)}


def leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The texts of nested data by their paths."""
    if isinstance(data, str):
        yield path, "".join(data.split())
        return
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield from leaves(value, (*path, key))


def imported(name: str) -> tuple[Imported, dict[Path, str]]:
    """What was imported, and its texts."""
    data = (TEXTS / f"{name}.txt").read_bytes()
    found = import_document("x", read_document("x", data), 2024, "zh")
    return found, {path: text for path, text in leaves(found.data) if path[0] not in ("form", "year")}


def differ(one: Mapping[Path, str], other: Mapping[Path, str]) -> set[Path]:
    """The fields that are not the same; an amount of nothing may be left out."""
    paths = {path for path in one.keys() | other.keys() if one.get(path, "") != other.get(path, "")}
    return {path for path in paths if not same_amount(one.get(path, "-"), other.get(path, "-"))}


@pytest.mark.parametrize("name", NAMES)
def test_right_or_said(name: str) -> None:
    wanted = declared(name)
    found, texts = imported(name)
    told = [one.path for one in found.residue if one.path]
    quoted = "".join("".join(one.message.split()) for one in found.residue)

    def is_told(path: Path) -> bool:
        return any(path[: len(one)] == one for one in told)

    doubtful = "\n".join(text for path, text in texts.items() if is_told(path))

    def is_said(path: Path) -> bool:
        """Its row is told, or its text is quoted, or stands in another field that is told; no text may be there."""
        said, meant = texts.get(path, ""), wanted.get(path, "")
        if is_told(path):
            return True
        pieces = [meant[:8]] if meant else []
        return not said and all(piece in doubtful or piece in quoted for piece in pieces)

    assert {path for path in differ(wanted, texts) if not is_said(path)} == set()


@pytest.mark.parametrize("name", [name for name in NAMES if "layout" in name or name.endswith("sort")])
def test_what_is_right_has_few_findings(name: str) -> None:
    found, texts = imported(name)
    assert differ(declared(name), texts) or len(found.residue) <= FEW


def test_amounts_are_never_swallowed() -> None:
    """Of each text every amount of a task is somewhere: in a field, or quoted."""
    for name in NAMES:
        found, texts = imported(name)
        said = "\n".join((*texts.values(), *("".join(one.message.split()) for one in found.residue)))
        amounts = [text for path, text in declared(name).items() if path[0] == "tasks" and path[-1] == "funds"]
        assert [amount for amount in amounts if amount not in said and amount.replace(",", "") not in said] == []
