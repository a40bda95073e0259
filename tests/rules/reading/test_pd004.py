"""PD004, files beyond the limits: at its exact place, and near misses."""

import pytest

from perfdecl.source.compose import MAX_DEPTH, MAX_NODES, MAX_TEXT
from perfdecl.source.decode import MAX_BYTES
from support.checking import ENGLISH, found


@pytest.mark.parametrize(
    ("fits", "too_much"),
    [
        (ENGLISH + "#" * (MAX_BYTES - len(ENGLISH.encode())), ENGLISH + "#" * (MAX_BYTES - len(ENGLISH.encode()) + 1)),
        ("x: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1), "x: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH),
        ("x: [" + "a," * (MAX_NODES - 4) + "]", "x: [" + "a," * (MAX_NODES - 2) + "]"),
        (f"x: {'字' * MAX_TEXT}", f"x: {'字' * (MAX_TEXT + 1)}"),
    ],
    ids=["bytes", "depth", "nodes", "text"],
)
def test_limits(fits: str, too_much: str) -> None:
    assert found(fits, "PD004") == []
    assert len(found(too_much, "PD004")) == 1
