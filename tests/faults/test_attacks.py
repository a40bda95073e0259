"""Whatever has been tried against perfdecl ends with a code and a sentence. What it costs is in docs/development/attacks.md."""

import subprocess
import sys
from pathlib import Path

import pytest

from support.hostile import ATTACKS
from support.tried.attempt import Attempt, ended_wrong
from support.tried.repositories import repositories
from support.tried.shown import shown
from support.tried.streams import streams
from support.tried.templates import templates
from support.tried.texts import texts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="devices, links and shells as Linux has them")
TRIED = [attempt for some in (texts, shown, repositories, streams, templates) for attempt in some()]


@pytest.mark.parametrize("attempt", [one for one in TRIED if one.of != "neighbour"], ids=lambda one: one.name[:60])
def test_it_ends_as_it_should(attempt: Attempt, tmp_path: Path) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    attempt.prepare(folder)
    there = {name for name in attempt.spared if (folder / name).exists()}
    with open("/dev/null" if isinstance(attempt.given, bytes) else attempt.given, "rb") as given:
        ended = subprocess.run(
            attempt.process(), cwd=folder, env=attempt.environment(), stdin=given, stdout=-1, stderr=subprocess.STDOUT
        )
    assert list(ended_wrong(attempt, ended.returncode, ended.stdout)) == []
    assert {name for name in attempt.spared if (folder / name).exists()} == there


def test_every_group_is_there() -> None:
    """Of what has been found: four that stop everything, thirteen that hurt, and the rest."""
    of = {attempt.of for attempt in TRIED}
    # Documents are asked by tests/readers/test_attacks.py.
    assert of | {"B3", "B4", "M10"} >= {*(f"B{at}" for at in range(1, 5)), *(f"M{at}" for at in range(1, 14)), "minor"}
    assert {"html spans", "pdf forms in forms", "docx merged rows"} <= ATTACKS.keys()
