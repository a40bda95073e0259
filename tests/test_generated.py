"""Everything that is made from the code is what the code makes."""

from pathlib import Path

import pytest

from generate import files

GENERATED = dict(files())


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.name)
def test_up_to_date(path: Path) -> None:
    assert path.read_text("utf-8") == GENERATED[path], "run: python tools/generate.py"
