"""PD002-PD007: each at its exact place, in both vocabularies where keys are part of it, and near misses."""

import pytest

import perfdecl
from perfdecl.source.compose import MAX_DEPTH, MAX_NODES, MAX_TEXT
from perfdecl.source.decode import MAX_BYTES
from support.checking import CHINESE, ENGLISH, Place, codes, cured, places


def found(text: str | bytes, code: str) -> list[tuple[int, int, int]]:
    return [place[1:] for place in places(text) if place.code == code]


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
def test_pd002(text: str, right: str, wrong: str, place: tuple[int, int, int], first: tuple[int, int]) -> None:
    changed = text.replace(right, wrong, 1)
    assert found(changed, "PD002") == [place]
    (one,) = [one for one in perfdecl.check(changed).diagnostics if one.code == "PD002"]
    assert [tuple(related.span.start) for related in one.related] == [first]


def test_pd002_in_both_vocabularies_at_once() -> None:
    assert found(ENGLISH.replace("year: 2024\n", "year: 2024\n年度: 2024\n"), "PD002") == [(3, 1, 3)]


def test_pd002_not_in_different_mappings() -> None:
    assert codes(ENGLISH.replace("    project: 50\n", "    project: 50\n  development:\n    other: 0\n")) == []


@pytest.mark.parametrize(
    ("data", "place", "word"),
    [
        (CHINESE.encode("gb18030"), (1, 1, 2), "GB18030"),
        (ENGLISH.encode("gb18030"), (3, 13, 14), "GB18030"),
        (ENGLISH.encode("utf-16"), (1, 1, 1), "UTF-16"),
        (b"PK\x03\x04\x00\x00\xff", (1, 1, 1), "Word"),
        (b"form: table14\nyear: \xff\xff\n", (2, 7, 8), "0xFF"),
    ],
)
def test_pd003(data: bytes, place: tuple[int, int, int], word: str) -> None:
    assert found(data, "PD003") == [place]
    assert codes(data) == ["PD003"]
    assert word in str(perfdecl.check(data).diagnostics[0])


@pytest.mark.parametrize(
    "data", [ENGLISH.encode("utf-8-sig"), ENGLISH.replace("\n", "\r\n").encode(), CHINESE.encode()]
)
def test_pd003_not_for_utf_8(data: bytes) -> None:
    assert codes(data) == []


def test_places_do_not_count_a_byte_order_mark_or_carriage_returns() -> None:
    wrong = CHINESE.replace("项目支出: 50", "项目支出: -50")
    for data in (wrong.encode("utf-8-sig"), wrong.replace("\n", "\r\n").encode(), wrong.replace("\n", "\r").encode()):
        assert places(data) == [Place("PD105", 7, 11, 14)]


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
def test_pd004(fits: str, too_much: str) -> None:
    assert found(fits, "PD004") == []
    assert len(found(too_much, "PD004")) == 1


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
def test_pd005(right: str, wrong: str, place: tuple[int, int, int]) -> None:
    text = ENGLISH.replace(right, wrong, 1)
    assert found(text, "PD005") or found(text, "PD001")
    assert (found(text, "PD005") or found(text, "PD001"))[0][:2] == place[:2]


def test_pd005_alias() -> None:
    text = ENGLISH.replace("basic: 100", "basic: &a 100").replace("project: 50", "project: *a")
    assert found(text, "PD005") == [(6, 12, 14), (7, 14, 16)]


@pytest.mark.parametrize("value", ['"*甲"', "甲*乙", "'&甲'", '"!甲"', "a & b"])
def test_pd005_not_in_texts(value: str) -> None:
    assert codes(ENGLISH.replace("完成全年宣传任务。", value)) == []


def test_pd006() -> None:
    assert found(f"{ENGLISH}---\n{ENGLISH}", "PD006") == [(ENGLISH.count("\n") + 1, 1, 4)]
    assert codes(f"---\n{ENGLISH}") == []
    assert codes(f"{ENGLISH}...\n") == []


FOLDED = [
    (">\n  坚持稳中求进，\n  完成任务。", "坚持稳中求进，完成任务。"),
    (">-\n  坚持稳中求进，\n  完成任务。\n  再接再厉。", "坚持稳中求进，完成任务。再接再厉。"),
    ('"坚持稳中求进，\n  完成任务。"', "坚持稳中求进，完成任务。"),
    ("坚持稳中求进，\n  完成任务。", "坚持稳中求进，完成任务。"),
]


@pytest.mark.parametrize(("written", "meant"), FOLDED)
@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
def test_pd007(text: str, written: str, meant: str) -> None:
    wrong = text.replace("完成全年宣传任务。", written)
    assert [place[:2] for place in found(wrong, "PD007")] == [(12, 12 if text is ENGLISH else 9)]
    assert perfdecl.check(cured(wrong), form=perfdecl.TABLE14).understood[1].objective.strip() == meant
    assert codes(cured(wrong)) == []


@pytest.mark.parametrize(
    "written", ["|\n  坚持稳中求进，\n  完成任务。", ">\n  use OA\n  system", "坚持稳中求进，完成任务。"]
)
def test_pd007_not_where_nothing_is_lost(written: str) -> None:
    assert "PD007" not in codes(ENGLISH.replace("完成全年宣传任务。", written))
