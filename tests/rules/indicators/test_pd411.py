"""PD411: at least 100% on a rate that cannot be more."""

import pytest

import perfdecl
from perfdecl.catalogue.documentation import whole
from perfdecl.forms.table14.form import FORM
from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("质量", "合格率|«≥100%»"),
    rows("满意", "居民满意度|«≧100％»"),
    rows("时效", "项目(工程)完成及时率|«≥100%»|="),
    rows("质量", "合格率|«100%以上»"),
    rows("质量", "合格率|«不低于100%»"),
    rows("质量", "合格率|«>100%»"),
    rows("质量", "合格率（%）|«≥100»"),
    rows("质量", "任务完成率|≥100%", "合格率|=100%", "达标率|≥99%", "覆盖率|«≥100.00%»"),
    rows("质量", "合格率|=100%|«≥100%»"),
]
MISSES = [
    rows(
        "质量",
        "任务完成率|≥100%",
        "合格率|=100%",
        "合格品率|≥99%",
        "国有资产保值增值率|≥100%",
        "合格率|100%",
        "达标率|≤100%",
        "知晓率|≥100人",
    ),
    rows("质量", "合格率|≥99.9%", "覆盖率|≥100"),
    rows("质量", "收入增长率|≥100%"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD411", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD411", fragment)


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("≥100%", "=100%"), ("≧100％", "=100％"), ("≥ 100 %", "= 100 %"), ("≥100%（应保尽保）", "=100%（应保尽保）"), ("100%以上", "=100%"), ("不低于100%", "=100%"), ("＞＝100%", "=100%"),
        (">100.0%", "=100.0%"), ("合格率≥100%", "合格率=100%"), ("100%及以上", "=100%"), ("≥１００％", "=１００％"),
    ],
)  # fmt: skip
def test_what_is_proposed(value: str, after: str) -> None:
    (said,) = messages("PD411", rows("质量", f"合格率|{value}"))
    assert said.endswith(f"写成 {after}")
    assert not messages("PD411", rows("质量", f"合格率|{after}"))


def test_the_fix_is_unsafe_since_it_changes_the_target() -> None:
    (found,) = [
        one for one in perfdecl.check(whole(rows("质量", "合格率|≥100%|="), FORM)).diagnostics if one.code == "PD411"
    ]
    assert found.fix is not None
    assert not found.fix.safe
    assert [edit.text for edit in found.fix.edits] == ["=", "="]
    assert len(found.related) == 1


@pytest.mark.parametrize(
    ("period", "agrees"),
    [("=95%", True), ("95%", True), ("=100%", True), ("及时", True), ("≥95%", False), (">95%", False)],
)
def test_the_fix_leaves_both_values_of_a_row_with_one_sign(period: str, agrees: bool) -> None:
    checked = perfdecl.check(whole(rows("质量", f"合格率|≥100%|{period}"), FORM))
    (found,) = [one for one in checked.diagnostics if one.code == "PD411"]
    assert (found.fix is not None) == agrees


def test_what_more_would_have_to_change_is_not_fixed() -> None:
    fragment = rows("质量", "合格率|100%以上完成")
    (found,) = [one for one in perfdecl.check(whole(fragment, FORM)).diagnostics if one.code == "PD411"]
    assert found.fix is None
    assert messages("PD411", fragment)[0].endswith("写成 =100%")
    assert messages("PD411", rows("质量", "合格率（%）|100以上左右")) == []
