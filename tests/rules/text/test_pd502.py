"""PD502: look-alike characters."""

import pytest

from support.rows import assert_found, assert_quiet, judged, messages, rows

FIRES = [
    "objective: 完成全年«⼯»作任务。\n",
    "objective: 完成«１»项\n",
    "objective: 完成宣传«,»建设\n",
    "objective: 宣传«(»活动)\n",
    rows("质量", "合格率|«≧»95%"),
    rows("质量", "合格率|≥95«％»"),
    "objective: |\n  第一段。\n\n  第二段«\uf900»能。\n",
    "objective: 开发«Ａ»ＰＰ一个\n",
    "objective: 目标«:»完成任务\n",
    "objective: 开展活动«.»完成任务\n",
    rows("质量", ' 合格率|"«>=»95%"'.strip()),
    rows("质量", '合格率|"«》=»95%"'),
    "objective: 增长３«．»５倍\n".replace("３«．»", "«３»．"),
]
MISSES = [
    "objective: 共1,000人（党员）,A(b)；C;D\n",
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD502", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD502", fragment)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("完成⼯作", "“⼯”（U+2F2F）是形近的异体字符。换成“工”"),
        ("宣传,建设", "汉字之间用了半角标点“,”。换成“，”"),
        ("合格率>=95%", "“>=”是用两个字符写成的“≥”。换成“≥”"),
        ("活动.完成", "汉字之间用了半角的“.”。一般换成“。”；并列的换成“、”，人名里的换成“·”"),
    ],
)
def test_what_is_said(written: str, said: str) -> None:
    assert messages("PD502", f"objective: 完成{written}。\n") == [said]


def test_the_fix_replaces_all_of_them_but_full_stops() -> None:
    """Which mark was meant by a full stop only the writer knows."""
    (found,) = judged("PD502", "objective: 完成⼯作,开展１场.完成任务。\n")
    assert found.fix is not None
    assert found.fix.safe
    assert found.fix.edits == ((2, 3, "工"), (4, 5, "，"), (7, 8, "1"))
    (found,) = judged("PD502", "objective: 开展活动.完成任务\n")
    assert found.fix is None
