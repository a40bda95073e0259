"""PD417: a number without a sign."""

import pytest

import perfdecl
from perfdecl.catalogue.documentation import whole
from perfdecl.forms.table14.form import FORM
from support.rows import assert_found, assert_quiet, messages, related, rows

FIRES = [
    rows("数量", "活动场次|«10场»"),
    rows("数量", "活动场次|至少10场", "人数|«10人»|="),
    rows("质量", "合格率|«100%»"),
    rows("数量", "活动|«每季度1次»"),
    rows("质量", "事故数|«0起»"),
    rows("数量", "活动|6-8场", "场次|«6场»|12场"),
]
MISSES = [
    rows("数量", "活动场次|6场|≤12场", "人数|6人|≥12人"),
    rows("数量", "活动场次|至少10场", "场地|6-8个", "活动|=3场"),
    rows("质量", "事故|零事故", "合格率|295%", "达标率|101%"),
    rows("时效", "完成时间|45657", "时间|12月底前"),
    rows("效益", "形象|提升"),
    rows("数量", "活动|约10场", "走访|100人左右"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD417", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD417", fragment)


@pytest.mark.parametrize(
    ("group", "row", "better"),
    [
        ("数量", "活动场次|10场", "≥10场"), ("质量", "合格率|100%", "=100%"), ("质量", "合格率|95%", "≥95%"), ("质量", "合格率（%）|100", "=100"), ("质量", "任务完成率|100%", "≥100%"), ("成本", "总成本|30万元", "≤30万元"),
        ("成本", "补助标准|500元/人", "=500元/人"), ("质量", "事故数|0起", "=0起"), ("质量", "投诉率|5%", "≤5%"), ("时效", "工期|90天", "≤90天"), ("时效", "维持时效|1年", "≥1年"),
        ("数量", "检查|每季度1次", "每季度≥1次"), ("质量", "合格率|合格率95%", "合格率≥95%"), ("数量", "活动|三场", "≥3场"),
    ],
)  # fmt: skip
def test_the_advice_cures(group: str, row: str, better: str) -> None:
    (said,) = messages("PD417", rows(group, row))
    assert f"写成 {better}；" in said
    after = rows(group, f"{row.partition('|')[0]}|{better}|=")
    text = whole(after, FORM)
    assert {one.code for one in perfdecl.check(text).diagnostics} & NEW == set()


#: What the advice might bring.
NEW = {"PD408", "PD409", "PD410", "PD411", "PD412", "PD413", "PD414", "PD417", "PD418", "PD419", "PD428", "PD430"}


def test_one_group_is_one_finding() -> None:
    fragment = (
        rows("数量", "甲场次|10场", "乙场次|≥3场", "丙场次|5场")
        + "    quality:\n      - name: 合格率\n        annual: 93%\n"
    )
    assert [said.partition("，")[0] for said in messages("PD417", fragment)] == [
        "“quantity”下有 2 个数值没有符号",
        "“93%”没有符号",
    ]
    assert "写成 ≥10场、≥5场；" in messages("PD417", fragment)[0]


def test_the_period_gets_a_sign_as_well() -> None:
    (found,) = [
        one for one in perfdecl.check(whole(rows("数量", "场次|6场|12场"), FORM)).diagnostics if one.code == "PD417"
    ]
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == ["=", "="]
    assert not found.fix.safe


def test_all_that_have_none_are_shown() -> None:
    fragment = rows("数量", "场次|6场|12场", "人数|≥5人", "期数|3期|9期")
    assert related("PD417", fragment) == [["period: 12场", "annual: 3期", "period: 9期"]]
    assert related("PD417", rows("数量", "场次|6场|及时")) == [[]]
