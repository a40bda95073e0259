"""PD102, a key that the form does not have: at its exact place in both vocabularies, and near misses."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("basic: 100", "basic: 100\n    basik: 1", (7, 5, 10), "基本支出: 100", "基本支出: 100\n    基本支处: 1", (7, 5, 9)),
    ("year: 2024", "year: 2024\n备注: x", (3, 1, 3), "年度: 2024", "年度: 2024\nnote: x", (3, 1, 5)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD102", case)


def test_did_you_mean_in_the_files_own_vocabulary() -> None:
    for text, right, wrong in ((ENGLISH, "basic", "basci"), (CHINESE, "基本支出", "基本支岀")):
        found = perfdecl.check(text.replace(f"{right}:", f"{wrong}:")).diagnostics
        assert f"“{right}”" in next(one.help for one in found if one.code == "PD102")
    (one,) = perfdecl.check(ENGLISH.replace("year: 2024\n", "year: 2024\nfunds: 3\n")).diagnostics
    assert one.help == "它属于“tasks”，检查缩进"


def test_content_where_a_key_belongs() -> None:
    (one,) = perfdecl.check(ENGLISH.replace("  - name: 宣传工作", "  - 宣传工作:")).diagnostics
    assert (one.code, one.span.start.line, one.span.start.column) == ("PD102", 14, 5)
    assert one.help == "写成“name: 宣传工作”"


def test_a_row_written_short_is_told_once() -> None:
    row = "      - name: 居民满意度\n        period: ≥90%\n        annual: ≥90%\n"
    for value in ("＞ 90%", "90%", "≥90%"):
        (one,) = perfdecl.check(ENGLISH.replace(row, f"      - 居民满意度: {value}\n")).diagnostics
    assert (one.code, one.span.start.line, one.span.start.column) == ("PD102", 39, 9)
    assert one.help == "写成“name: 居民满意度”；“≥90%”另起一行，与它对齐，写在它那一项的名称和冒号后面"


@pytest.mark.parametrize(
    "row",
    [
        "      - 居民满意度: ≥90%\n        annual: ≥90%\n",
        "      - 居民满意度: ≥90%\n        备注: 无\n",
        "      - 居民满意度: [≥90%]\n",
        "      - 指标名称: 居民满意度\n",
        "      - nane: ≥90%\n",
        "      - nane: 居民满意度\n",
    ],
)
def test_what_is_more_than_a_row_written_short(row: str) -> None:
    written = "      - name: 居民满意度\n        period: ≥90%\n        annual: ≥90%\n"
    found = perfdecl.check(ENGLISH.replace(written, row)).diagnostics
    assert any(one.code == "PD102" for one in found)
    assert not any("另起一行，与它对齐" in (one.help or "") for one in found)


def test_a_key_outside_of_lists_is_no_row() -> None:
    found = perfdecl.check(ENGLISH.replace("  level:\n    district: 150", "  level:\n    我局: 150")).diagnostics
    assert [one.code for one in found] == ["PD101", "PD102"]
