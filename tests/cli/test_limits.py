"""``--limits``: larger documents are read when somebody asks for it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from perfdecl.readers.limits import VARIABLE
from support.command import Perfdecl


@pytest.fixture(autouse=True)
def _environment() -> Iterator[None]:
    before = os.environ.pop(VARIABLE, None)
    yield
    os.environ.pop(VARIABLE, None)
    if before is not None:
        os.environ[VARIABLE] = before


@pytest.fixture
def large(here: Path) -> str:
    (here / "large.html").write_text("<html>" + "<p>x" * 60_000, "utf-8")
    return "large.html"


def test_what_is_advised_is_enough(large: str, perfdecl: Perfdecl) -> None:
    refused = perfdecl("import", large)
    assert refused.code == 2
    assert "--limits 4" in refused.err
    obeyed = perfdecl("import", large, "--limits", "4")
    assert "--limits" not in obeyed.err
    assert "PD705" in obeyed.err  # it is read, and holds no form


@pytest.mark.parametrize("times", ["0", "-1", "101", "x", ""])
def test_what_is_no_number_of_times(times: str, large: str, perfdecl: Perfdecl) -> None:
    refused = perfdecl("import", large, "--limits", times)
    assert refused.code == 2
    assert "--limits" in refused.err
    assert "1–100" in refused.err
