"""PD101-PD109: each at its exact place in both vocabularies, and near misses."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, codes, places

#: Code; what is right and wrong in English keys, and its place; the same in Chinese keys.
CASES = [
    ("PD101", "year: 2024\n", "", (1, 1, 5), "年度: 2024\n", "", (1, 1, 2)),
    ("PD101", "    basic: 100\n", "", (5, 3, 14), "    基本支出: 100\n", "", (5, 3, 9)),
    ("PD101", "    content: 组织宣传活动\n", "", (14, 5, 9), "    主要实施内容: 组织宣传活动\n", "", (14, 5, 7)),
    ("PD101", "  level:\n    district: 150\n", "", (4, 1, 7), "  按预算级次划分:\n    区本级使用资金: 150\n", "", (4, 1, 7)),
    ("PD102", "basic: 100", "basic: 100\n    basik: 1", (7, 5, 10), "基本支出: 100", "基本支出: 100\n    基本支处: 1", (7, 5, 9)),
    ("PD102", "year: 2024", "year: 2024\n备注: x", (3, 1, 3), "年度: 2024", "年度: 2024\nnote: x", (3, 1, 5)),
    ("PD103", "objective: 完成全年宣传任务。", "objective: [完成]", (12, 1, 10), "总体绩效目标: 完成全年宣传任务。", "总体绩效目标: {a: 1}", (12, 1, 7)),
    ("PD103", "  level:\n    district: 150", "  level: 150", (10, 10, 13), "  按预算级次划分:\n    区本级使用资金: 150", "  按预算级次划分: 150", (10, 12, 15)),
    ("PD104", "basic: 100", "basic: 1_340", (6, 12, 17), "基本支出: 100", "基本支出: 1_340", (6, 11, 16)),
    ("PD104", "basic: 100", "basic:", (6, 5, 10), "基本支出: 100", "基本支出:", (6, 5, 9)),
    ("PD104", "basic: 100", "basic: [100]", (6, 5, 10), "基本支出: 100", "基本支出: [100]", (6, 5, 9)),
    ("PD105", "funds: 30", "funds: -0.01", (16, 12, 17), "拟投入的资金: 30", "拟投入的资金: -0.01", (16, 13, 18)),
    ("PD106", "funds: 30", "funds: 30.005", (16, 12, 18), "拟投入的资金: 30", "拟投入的资金: 30.005", (16, 13, 19)),
    ("PD106", "funds: 30", "funds: 300001元", (16, 12, 19), "拟投入的资金: 30", "拟投入的资金: 300001元", (16, 13, 20)),
    ("PD107", "department: 区委宣传部", "department: ''", (3, 13, 15), "部门名称: 区委宣传部", "部门名称: ~", (3, 1, 5)),
    ("PD107", "- name: 宣传工作", '- name: "　"', (14, 11, 14), "- 名称: 宣传工作", "- 名称:", (14, 5, 7)),
    ("PD108", "form: table14", "form: table15", (1, 7, 14), "表: 表14", "表: 表15", (1, 4, 7)),
    ("PD108", "year: 2024", "year: 1999", (2, 7, 11), "年度: 2024", "年度: 2024年", (2, 5, 10)),
    ("PD108", "year: 2024", "year: 2101", (2, 7, 11), "年度: 2024", "年度: 02024", (2, 5, 10)),
    ("PD109", "year: 2024", "年度: 2024", (2, 1, 3), "年度: 2024", "year: 2024", (2, 1, 5)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} {case[2] or 'missing'!r}")
def test_places(case: tuple[str, str, str, tuple[int, int, int], str, str, tuple[int, int, int]]) -> None:
    code, right_en, wrong_en, place_en, right_zh, wrong_zh, place_zh = case
    for text, right, wrong, place in ((ENGLISH, right_en, wrong_en, place_en), (CHINESE, right_zh, wrong_zh, place_zh)):
        changed = text.replace(right, wrong, 1)
        assert changed != text
        assert [one for one in places(changed) if one.code == code][:1] == [Place(code, *place)]


@pytest.mark.parametrize(
    "written",
    [
        "1e3",
        ".inf",
        "0x1F",
        "12:30",
        "true",
        "一百",
        "100元整",
        "1,34",
        "￥100",
        "007",
        "１２３",
        "--",
        "+5",
        ".5",
        "5.",
    ],
)
def test_what_is_no_amount(written: str) -> None:
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", f"basic: {written}")).diagnostics
    assert one.code == "PD104"
    assert f"“{written}”" in one.message


@pytest.mark.parametrize(
    ("written", "meant"),
    [("１００", "100"), ("100。00", "100.00"), ("1，340.5", "1340.5"), ("1 340", "1340")],
)
def test_a_slip_in_an_amount_is_understood(written: str, meant: str) -> None:
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", f"basic: {written}")).diagnostics
    assert meant in one.help


@pytest.mark.parametrize("written", ["100", "100.00", '"100"', "100.0万元", "1000000元", "'1,00.0'", '"100.00万元"'])
def test_amounts(written: str) -> None:
    expected = ["PD104"] if written == "'1,00.0'" else []
    assert codes(ENGLISH.replace("basic: 100", f"basic: {written}")) == expected


@pytest.mark.parametrize("written", ["0", "0.00", "-0", "30.120000"])
def test_zero_and_trailing_noughts_are_fine(written: str) -> None:
    assert set(codes(ENGLISH.replace("funds: 30", f"funds: {written}"))) <= {"PD310"}


def test_did_you_mean_in_the_files_own_vocabulary() -> None:
    for text, right, wrong in ((ENGLISH, "basic", "basci"), (CHINESE, "基本支出", "基本支岀")):
        found = perfdecl.check(text.replace(f"{right}:", f"{wrong}:")).diagnostics
        assert f"“{right}”" in next(one.help for one in found if one.code == "PD102")
    (one,) = perfdecl.check(ENGLISH.replace("year: 2024\n", "year: 2024\nfunds: 3\n")).diagnostics
    assert one.help == "它属于“tasks”，检查缩进"


def test_one_foreign_key_is_enough_for_pd109_and_none_is_not() -> None:
    assert codes(CHINESE.replace("表: 表14", "表: table14")) == []
    assert codes(ENGLISH.replace("form: table14", "form: 表14")) == []
    assert codes(CHINESE.replace("表: 表14", "form: 表14")) == ["PD109"]


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
