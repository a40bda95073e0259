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
