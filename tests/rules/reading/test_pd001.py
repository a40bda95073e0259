"""PD001: what clerks really type, told exactly and cured."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, codes, cured, places


def test_the_plain_texts_have_no_fault() -> None:
    assert codes(ENGLISH) == codes(CHINESE) == []


#: What is right, what is typed instead, and where: code, line, column, end.
SLIPS = [
    # full-width colon: at the top, inside, in a list item
    (ENGLISH, "year: 2024", "year：2024", ("PD001", 2, 5, 6)),
    (CHINESE, "年度: 2024", "年度：2024", ("PD001", 2, 3, 4)),
    (ENGLISH, "form: table14", "form：table14", ("PD001", 1, 5, 6)),
    (CHINESE, "表: 表14", "表： 表14", ("PD001", 1, 2, 4)),
    (CHINESE, "    基本支出: 100", "    基本支出：100", ("PD001", 6, 9, 10)),
    (CHINESE, "  部门预算支出:\n", "  部门预算支出：\n", ("PD001", 5, 9, 10)),
    (CHINESE, "  - 名称: 宣传工作", "  - 名称：宣传工作", ("PD001", 14, 7, 8)),
    (CHINESE, "    主要实施内容: 组织", "    主要实施内容：组织", ("PD001", 15, 11, 12)),
    (CHINESE, "        年度指标值: ≥95%", "        年度指标值：≥95%", ("PD001", 27, 14, 15)),
    # no blank after the colon
    (ENGLISH, "    basic: 100", "    basic:100", ("PD001", 6, 10, 11)),
    (CHINESE, "    基本支出: 100", "    基本支出:100", ("PD001", 6, 9, 10)),
    (ENGLISH, "department: 区委宣传部", "department:区委宣传部", ("PD001", 3, 11, 12)),
    # no colon
    (CHINESE, "    项目支出: 50", "    项目支出 50", ("PD001", 7, 9, 10)),
    (ENGLISH, "year: 2024", "year 2024", ("PD001", 2, 5, 6)),
    # the mark of a list
    (CHINESE, "  - 名称: 宣传工作", "  -名称: 宣传工作", ("PD001", 14, 3, 4)),
    (CHINESE, "  - 名称: 宣传工作", "  － 名称: 宣传工作", ("PD001", 14, 3, 5)),
    (ENGLISH, "  - name: 宣传工作", "  · name: 宣传工作", ("PD001", 14, 3, 5)),
    # values that mean something else
    (ENGLISH, "        annual: ≥6场", "        annual: >=6场", ("PD001", 23, 17, 21)),
    (CHINESE, "        年度指标值: ≥6场", "        年度指标值: >=6场", ("PD001", 23, 16, 20)),
    (ENGLISH, "period: ≥6场\n        annual: ≥6场", "period: '>6场'\n        annual: >6场", ("PD001", 23, 17, 20)),
    (ENGLISH, "objective: 完成", "objective: *完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: &完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: !完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: %完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: @完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: `完成", ("PD001", 12, 12, 22)),
    (ENGLISH, "objective: 完成", "objective: 目标: 完成", ("PD001", 12, 12, 25)),
    (ENGLISH, "department: 区委宣传部", "department: [区委]宣传部", ("PD001", 3, 13, 20)),
    (ENGLISH, "department: 区委宣传部", 'department: "区委"宣传部', ("PD001", 3, 13, 20)),
    (ENGLISH, "objective: 完成", "objective: - 完成", ("PD001", 12, 12, 23)),
    # quotation marks
    (ENGLISH, "department: 区委宣传部", "department: “区委: 宣传部”", ("PD001", 3, 13, 22)),
    (ENGLISH, "department: 区委宣传部", 'department: "区委宣传部”', ("PD001", 3, 13, 20)),
    (ENGLISH, "department: 区委宣传部", 'department: "区委宣传部', ("PD001", 3, 13, 19)),
    (CHINESE, "部门名称: 区委宣传部", "部门名称: '区委宣传部", ("PD001", 3, 7, 13)),
    (CHINESE, "部门名称: 区委宣传部", "“部门名称”: 区委宣传部", ("PD001", 3, 1, 7)),
    # blanks that YAML does not take for blanks
    (CHINESE, "    基本支出: 100", "　　基本支出: 100", ("PD001", 6, 1, 3)),
    (ENGLISH, "    basic: 100", "\u00a0\u00a0\u00a0\u00a0basic: 100", ("PD001", 6, 1, 5)),
]


@pytest.mark.parametrize(("text", "right", "typed", "place"), SLIPS)
def test_slips(text: str, right: str, typed: str, place: tuple[str, int, int, int]) -> None:
    wrong = text.replace(right, typed, 1)
    assert wrong != text
    assert places(wrong) == [Place(*place)]


@pytest.mark.parametrize(("text", "right", "typed", "place"), SLIPS)
def test_the_fix_cures_it(text: str, right: str, typed: str, place: tuple[str, int, int, int]) -> None:
    wrong = text.replace(right, typed, 1)
    assert codes(cured(wrong)) == []


def test_many_slips_are_found_in_one_run() -> None:
    wrong = CHINESE.replace(": ", "：")
    found = places(wrong)
    assert {place.code for place in found} == {"PD001"}
    assert len(found) == CHINESE.count(": ")
    assert codes(cured(wrong)) == []


def test_other_defects_are_found_in_the_same_run() -> None:
    wrong = CHINESE.replace("年度: 2024", "年度：24").replace("项目支出: 50", "项目支出: 五十")
    assert [(place.code, place.line) for place in places(wrong)] == [("PD001", 2), ("PD108", 2), ("PD104", 7)]


@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
def test_tabs(text: str) -> None:
    wrong = text.replace("  ", "\t")
    found = places(wrong)
    assert found
    assert {place.code for place in found} == {"PD001"}
    assert found[0][:3] == ("PD001", 5, 1)
    assert codes(cured(wrong)) == []


def test_a_tab_among_blanks_becomes_the_blanks_that_the_key_needs() -> None:
    wrong = ENGLISH.replace("    project: 50", "\tproject: 50")
    assert places(wrong) == [Place("PD001", 7, 1, 2)]
    assert cured(wrong) == ENGLISH


@pytest.mark.parametrize(
    ("right", "typed", "line", "column"),
    [
        ("    content: 组织", "   content: 组织", 15, 4),
        ("    project: 50", "   project: 50", 7, 4),
        ("    project: 50", "     project: 50", 7, 6),
        ("tasks:\n  - name: 宣传工作\n    content", "tasks:\n  - name: 宣传工作\n  content", 15, 3),
    ],
)
def test_wrong_indentation(right: str, typed: str, line: int, column: int) -> None:
    wrong = ENGLISH.replace(right, typed, 1)
    assert wrong != ENGLISH
    assert [place[:3] for place in places(wrong)] == [("PD001", line, column)]


@pytest.mark.parametrize(
    ("typed", "line", "column"),
    [
        ('objective: "C:\\路径"', 12, 15),
        ("objective: [完成", 12, 12),
        ("objective: {完成", 12, 12),
        ("objective: ]", 12, 12),
    ],
)
def test_other_errors(typed: str, line: int, column: int) -> None:
    wrong = ENGLISH.replace("objective: 完成全年宣传任务。", typed)
    assert wrong != ENGLISH
    found = places(wrong)
    assert found[0][:3] == ("PD001", line, column)
    assert {place.code for place in found} == {"PD001"}


def test_a_bracket_that_is_open_at_the_end_of_the_file() -> None:
    found = [place[:3] for place in places("form: table14\nyear: [\n")]
    assert ("PD001", 2, 7) in found
    assert {code for code, *_ in found} == {"PD001", "PD101", "PD108", "PD308"}


@pytest.mark.parametrize(
    "value",
    [
        "|\n  名称：某某\n  基本支出:100\n  - x\n  >=95%\n  “引号”",
        "目标：完成任务",
        "“西关学堂”公众号运营",
        "见 http://example.invalid/a:b 第1#2项",
        "上午12:30开始",
        "'单引号: 可以'",
        '"双引号: \\"可以\\""',
        "a&b*c!d%e@f`g",
        "≥95%",
        "-5℃至+5℃",
        "第一项，第二项；[附件]{说明}",
    ],
)
@pytest.mark.parametrize(("text", "key"), [(ENGLISH, "objective"), (CHINESE, "总体绩效目标")])
def test_what_is_right_is_left_alone(value: str, text: str, key: str) -> None:
    right = text.replace(f"{key}: 完成全年宣传任务。", f"{key}: {value}")
    assert right != text
    assert [code for code in codes(right) if code < "PD5"] == []


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_line_breaks_of_other_systems(line_break: str) -> None:
    wrong = CHINESE.replace("年度: 2024", "年度：2024").replace("\n", line_break)
    assert places(wrong) == [Place("PD001", 2, 3, 4)]
    assert cured(wrong) == CHINESE.replace("\n", line_break)


@pytest.mark.parametrize("remark", ["", "  # 第二项"])
@pytest.mark.parametrize(
    "first", ["annual: ≥6场\n        name: 开展宣传活动场次", "name: 开展宣传活动场次\n        annual: ≥6场"]
)
def test_a_dash_alone_begins_an_item(first: str, remark: str) -> None:
    """Whatever its neighbours begin with."""
    item = f"      -{remark}\n\n        name: 举办培训班次\n        period: ≥2次\n        annual: ≥2次\n"
    text = ENGLISH.replace(
        "      - name: 开展宣传活动场次\n        period: ≥6场\n        annual: ≥6场\n",
        f"      - {first}\n        period: ≥6场\n{item}",
    )
    assert text.count("≥2次") == 2
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "line", "others", "place"),
    [
        (ENGLISH, "    social:\n", "economic、social、ecological、sustainability", (33, 7)),
        (CHINESE, "    社会效益指标:\n", "经济效益指标、社会效益指标、生态效益指标、可持续影响指标", (33, 7)),
    ],
)
def test_a_line_that_may_be_one_of_several_is_not_guessed(
    text: str, line: str, others: str, place: tuple[int, int]
) -> None:
    assert text.count(line) == 1
    (found,) = perfdecl.check(text.replace(line, "")).diagnostics
    assert (found.code, tuple(found.span.start)) == ("PD001", place)
    assert others in found.help
    assert found.fix is None


def test_a_line_that_can_be_one_alone_is_put_there() -> None:
    wrong = ENGLISH.replace("    service_recipients:\n", "")
    assert cured(wrong) == ENGLISH
