"""PD006, several documents in a file: at its exact place, and near misses."""

from support.checking import ENGLISH, codes, found


def test_a_second_document() -> None:
    assert found(f"{ENGLISH}---\n{ENGLISH}", "PD006") == [(ENGLISH.count("\n") + 1, 1, 4)]
    assert codes(f"---\n{ENGLISH}") == []
    assert codes(f"{ENGLISH}...\n") == []
