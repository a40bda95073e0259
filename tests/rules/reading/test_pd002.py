"""PD002, a key that is there twice: at its exact place, and near misses."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, codes, found


@pytest.mark.parametrize(
    ("text", "right", "wrong", "place", "first"),
    [
        (ENGLISH, "year: 2024\n", "year: 2024\nyear: 2024\n", (3, 1, 5), (2, 1)),
        (CHINESE, "年度: 2024\n", "年度: 2024\n年度: 2025\n", (3, 1, 3), (2, 1)),
        (ENGLISH, "    basic: 100\n", "    basic: 100\n    basic: 100\n", (7, 5, 10), (6, 5)),
        (CHINESE, "    拟投入的资金: 30\n", "    拟投入的资金: 30\n    拟投入的资金: 31\n", (17, 5, 11), (16, 5)),
        (ENGLISH, "  - name: 宣传工作\n", '  - name: 宣传工作\n    "name": 二\n', (15, 5, 11), (14, 5)),
    ],
)
def test_places(text: str, right: str, wrong: str, place: tuple[int, int, int], first: tuple[int, int]) -> None:
    changed = text.replace(right, wrong, 1)
    assert found(changed, "PD002") == [place]
    (one,) = [one for one in perfdecl.check(changed).diagnostics if one.code == "PD002"]
    assert [tuple(related.span.start) for related in one.related] == [first]


def test_in_both_vocabularies_at_once() -> None:
    assert found(ENGLISH.replace("year: 2024\n", "year: 2024\n年度: 2024\n"), "PD002") == [(3, 1, 3)]


def test_not_in_different_mappings() -> None:
    assert codes(ENGLISH.replace("    project: 50\n", "    project: 50\n  development:\n    other: 0\n")) == []
