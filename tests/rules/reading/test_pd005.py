"""PD005, what YAML has and a declaration has not: at its exact place, and near misses."""

import pytest

from support.checking import ENGLISH, codes, found


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ("basic: 100", "basic: &a 100", (6, 12, 14)),
        ("department: 区委宣传部", "department: &部门 区委宣传部", (3, 13, 16)),
        ("basic: 100", "basic: !!int 100", (6, 12, 21)),
        ("tasks:\n", "tasks: !x\n", (13, 8, 9)),
        ("    basic: 100\n", "    <<: {basic: 100}\n", (6, 5, 7)),
    ],
)
def test_places(right: str, wrong: str, place: tuple[int, int, int]) -> None:
    text = ENGLISH.replace(right, wrong, 1)
    assert found(text, "PD005") or found(text, "PD001")
    assert (found(text, "PD005") or found(text, "PD001"))[0][:2] == place[:2]


def test_an_alias() -> None:
    text = ENGLISH.replace("basic: 100", "basic: &a 100").replace("project: 50", "project: *a")
    assert found(text, "PD005") == [(6, 12, 14), (7, 14, 16)]


@pytest.mark.parametrize("value", ['"*甲"', "甲*乙", "'&甲'", '"!甲"', "a & b"])
def test_not_in_texts(value: str) -> None:
    assert codes(ENGLISH.replace("完成全年宣传任务。", value)) == []
