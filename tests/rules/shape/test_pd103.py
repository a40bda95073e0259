"""PD103, a text, a list or a mapping where another of them belongs: at its exact place in both vocabularies, and near misses."""

import pytest

import perfdecl
from support.checking import ENGLISH, Change, assert_places

#: What is right and wrong in English keys, and its place; the same in Chinese keys.
CASES: list[Change] = [
    ("objective: 完成全年宣传任务。", "objective: [完成]", (12, 1, 10), "总体绩效目标: 完成全年宣传任务。", "总体绩效目标: {a: 1}", (12, 1, 7)),
    ("  level:\n    district: 150", "  level: 150", (10, 10, 13), "  按预算级次划分:\n    区本级使用资金: 150", "  按预算级次划分: 150", (10, 12, 15)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1] or "missing")
def test_places(case: Change) -> None:
    assert_places("PD103", case)


@pytest.mark.parametrize(
    ("right", "wrong", "line", "column", "entry"),
    [
        ("  - name: 宣传工作", "    name: 宣传工作", 14, 5, "前面没有列表符号"),
        ("  - name: 宣传工作", "  第一项:\n    name: 宣传工作", 14, 3, "不写名称“第一项”"),
        (
            "    service_recipients:\n      - name: 居民满意度\n        period: ≥90%\n        annual: ≥90%\n",
            "    [{name: 居民满意度, period: ≥90%, annual: ≥90%}]\n",
            37,
            3,
            "缺少一级",
        ),
        (
            "  - name: 宣传工作\n    content: 组织宣传活动\n    funds: 30\n    goal: 居民了解各项政策\n",
            "  - 宣传工作\n",
            14,
            5,
            "每一条应当分项填写",
        ),
        ("    timeliness:\n", "    quality: 无\n    timeliness:\n", 24, 14, "只写了一个词"),
    ],
)
def test_what_stands_there_is_told(right: str, wrong: str, line: int, column: int, entry: str) -> None:
    assert ENGLISH.count(right) == 1
    found = [one for one in perfdecl.check(ENGLISH.replace(right, wrong)).diagnostics if one.code in ("PD102", "PD103")]
    assert [(one.code, one.span.start.line, one.span.start.column) for one in found] == [("PD103", line, column)]
    assert entry in found[0].message


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("居民满意度 ≥90% ≥90%", "居民满意度"),
        ("居民满意度≥90%", "居民满意度"),
        ("居民满意度　95 | ≥ 90%", "居民满意度"),
        ("居民 满意度", "居民 满意度"),
        ("≥90%", "≥90%"),
        ("5G基站 12座", "5G基站"),
        ("12所学校", "12所学校"),
        ("居民满意度 ≥90% 以上", "居民满意度 ≥90% 以上"),
    ],
)
def test_values_in_line_with_a_name_are_left_out(row: str, name: str) -> None:
    written = "      - name: 居民满意度\n        period: ≥90%\n        annual: ≥90%\n"
    found = perfdecl.check(ENGLISH.replace(written, f"      - {row}\n")).diagnostics
    (one,) = [one for one in found if one.code == "PD103"]
    assert one.help == f"写成“name: {name}”，其余各项另起一行，与它对齐"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("", "没有内容"),
        ("# 只有注释\n", "没有内容"),
        ("- a\n", "最外层"),
        ("宣传\n", "最外层"),
        ("~\n", "没有内容"),
        ("{}\n", "没有内容"),
    ],
)
def test_a_file_that_is_no_declaration(text: str, entry: str) -> None:
    (one,) = perfdecl.check(text).diagnostics
    assert one.code == "PD103"
    assert entry in one.message
