"""Every kind of document made to hurt is read, or refused for its own reason, before the process comes to its limits."""

import pytest

from perfdecl.errors import DocumentError
from perfdecl.readers import limits
from perfdecl.readers.kinds import read_document
from support.hostile import ATTACKS, docx, page, xlsx


@pytest.mark.parametrize("name", ATTACKS)
def test_attack(name: str) -> None:
    """An entry of its own says that a limit was met while reading; that of the process would be ``limits``."""
    data, entry = ATTACKS[name].make(), ATTACKS[name].entry
    if not entry:
        assert read_document("x", data).kind == name.partition(" ")[0]
        return
    with pytest.raises(DocumentError) as found:
        read_document("x", data)
    assert found.value.entry == f"PD705.{entry}"
    for language in ("zh", "en"):
        assert found.value.sentence(language).startswith("PD705 ")


@pytest.mark.parametrize("limit", ["cells", "nodes", "blocks", "characters", "sheets"])
def test_the_environment_raises_the_limits(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = {
        "cells": b"<table><tr>" + b"<td colspan=1000>" * 600,
        "nodes": page("<b>" * 900_000),
        "blocks": b"<html>" + b"<p>x" * 60_000,
        "characters": docx(f"<w:p><w:r><w:t>{'x' * 11_000_000}</w:t></w:r></w:p>"),
        "sheets": xlsx("<row/>", sheets=1_100),
    }[limit]
    with pytest.raises(DocumentError) as found:
        read_document("x", data)
    assert found.value.entry == f"PD705.{limit}"
    assert f"{limits.VARIABLE}" in found.value.sentence("zh")
    monkeypatch.setenv(limits.VARIABLE, "2")
    read_document("x", data)
    monkeypatch.delenv(limits.VARIABLE)
    with pytest.raises(DocumentError):
        read_document("x", data)


@pytest.mark.parametrize(
    ("said", "times"),
    [("", 1), ("1", 1), ("4", 4), ("0", 1), ("-3", 1), ("a", 1), ("²", 1), ("9" * 5_000, 1), ("1000", 100)],
)
def test_how_many_times_the_environment_asks_for(said: str, times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.VARIABLE, said)
    assert limits.times_asked() == times


def test_a_limit_is_the_last_that_passes() -> None:
    limits.check(limits.SHEETS, limits.SHEETS.most, "x")
    with pytest.raises(DocumentError) as found:
        limits.check(limits.SHEETS, limits.SHEETS.most + 1, "x")
    assert found.value.words["most"] == "1,000"


def test_a_tally_counts_places_and_texts() -> None:
    tally = limits.Tally("x")
    tally.cell("甲" * limits.CHARACTERS.most, 1, limits.CELLS.most)
    with pytest.raises(DocumentError) as found:
        tally.cell("甲")
    assert found.value.entry == "PD705.cells"
    tally = limits.Tally("x")
    tally.cell("甲" * limits.CHARACTERS.most)
    with pytest.raises(DocumentError) as found:
        tally.block("甲")
    assert found.value.entry == "PD705.characters"
