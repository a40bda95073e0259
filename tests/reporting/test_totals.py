"""What declarations add up to: exact, with those left out that were not understood."""

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import perfdecl as api
from perfdecl.reporting.change import changes
from perfdecl.reporting.copied import copied
from perfdecl.reporting.district import District, district
from perfdecl.reporting.entries import Entry, entry_of
from perfdecl.reporting.totals import compositions, percent, total
from support.districts import entry
from support.project_declarations import declared as project


def whole(entries: Sequence[Entry], before: Sequence[Entry] | None = None) -> District:
    return district(entries, before, "zh")


def test_a_total_and_how_it_is_made_up() -> None:
    found = [entry("甲"), entry("乙", ("basic: 1340.73", "basic: 1340.735"))]
    assert total(found) == Decimal("6903.46")
    sums = {one.title: one for one in compositions(found)}
    assert list(sums) == ["收入来源", "部门预算支出、事业发展性支出", "按预算级次划分"]
    spending = sums["部门预算支出、事业发展性支出"]
    assert [(one.label, one.amount) for one in spending.shares] == [
        ("基本支出", Decimal("2681.465")),
        ("项目支出", Decimal("2992.00")),
        ("财政专项资金", Decimal("1110.00")),
        ("其他事业发展性支出", Decimal("120.00")),
    ]
    assert spending.total == sum(one.amount for one in spending.shares)


def test_what_was_not_understood_is_not_counted_and_is_said() -> None:
    found = whole([entry("甲"), entry("乙", ("fiscal_appropriation: 3451.73", "fiscal_appropriation: 许多"))])
    assert [one.subject for one in found.uncounted] == ["乙"]
    assert found.forms[0].total == Decimal("3451.73")
    assert {one.entries for one in found.forms[0].compositions} == {1}
    partly = whole([entry("甲"), entry("丙", ("basic: 1340.73", "basic: 许多"))])
    assert (partly.uncounted, partly.forms[0].total) == ((), Decimal("6903.46"))
    assert [one.entries for one in partly.forms[0].compositions] == [2, 1, 2]


def test_a_file_of_which_nothing_was_understood_is_in_the_report() -> None:
    checked = api.check("表: [", "broken.yaml")
    found = whole([entry("甲"), entry_of(checked, checked.diagnostics)])
    assert [one.file for one in found.failing] == ["broken.yaml"]
    assert [one.subject for one in found.uncounted] == ["broken.yaml"]
    assert len(found.entries) == 2


def test_of_a_damaged_file_nothing_is_counted() -> None:
    """What follows the damage may be missing, and would look like nothing declared."""
    damaged = entry("乙", ("department: 乙\n", "department: 乙\ndepartment: 乙\n"))
    assert [one.code for one in damaged.findings if one.severity == "error"] == ["PD002"]
    found = whole([entry("甲"), damaged])
    assert (found.forms[0].total, [one.subject for one in found.uncounted]) == (Decimal("3451.73"), ["乙"])
    assert (damaged.coverage, {one.of for one in found.forms[0].covered}) == (None, {1})
    assert {one.entries for one in found.forms[0].compositions} == {1}


def test_several_of_one_year_are_said() -> None:
    assert whole([entry("甲"), entry("甲")]).twice == ("甲",)
    assert whole([entry("甲"), entry("甲", ("year: 2024", "year: 2025"))]).twice == ()


def test_changes() -> None:
    more = ("fiscal_appropriation: 3451.73", "fiscal_appropriation: 6903.46")
    found = changes([entry("甲", more), entry("乙")], [entry("甲"), entry("丙")])
    assert [(one.subject, one.difference, one.percent) for one in found] == [
        ("甲", Decimal("3451.73"), Decimal("100.0")),
        ("乙", Decimal("3451.73"), None),
        ("丙", Decimal("-3451.73"), Decimal("-100.0")),
    ]


def test_whose_amounts_are_not_understood_did_not_vanish() -> None:
    unknown = ("fiscal_appropriation: 3451.73", "fiscal_appropriation: 许多")
    assert changes([entry("甲", unknown)], [entry("甲")]) == []
    assert changes([entry("甲")], [entry("甲", unknown)]) == []


def test_projects_of_one_name_are_those_of_their_departments() -> None:
    mine, theirs = (
        Entry(f"{name}.yaml", api.PROJECT, project(3).model_copy(update={"authority": name}), ())
        for name in ("甲", "乙")
    )
    assert mine.subject == "第3号社区宣传项目（甲）"
    assert whole([mine, theirs]).twice == ()
    assert len(changes([mine, theirs], [mine])) == 2


def test_copied_texts_are_those_of_several_subjects() -> None:
    assert copied([entry("甲"), entry("甲")]) == []
    found = copied([entry("甲"), entry("乙"), entry("丙", ("构建舆论引导多方联动体系", "建立体系"))])
    assert found[0].subjects == 3
    texts = {one.text: one for one in found}
    changed = next(one for text, one in texts.items() if text.startswith("构建舆论"))
    assert [one.subject for one, _ in changed.places] == ["甲", "乙"]


def test_coverage_and_rules() -> None:
    found = whole([entry("甲"), entry("乙")])
    covered = {one.label: (one.entries, one.of) for one in found.forms[0].covered}
    assert len(covered) == 9
    assert (covered["数量指标"], covered["成本指标"]) == ((2, 2), (0, 2))
    rules = {one.code: (one.findings, one.entries) for one in found.rules}
    assert rules["PD404"] == (2, 2)
    assert sum(one.findings for one in found.rules) == sum(len(one.findings) for one in found.entries)


def test_both_forms_have_sections_of_their_own() -> None:
    one = project(3)
    found = Entry("p.yaml", api.PROJECT, one, ())
    both = whole([entry("甲"), found])
    assert [(form.name, form.total) for form in both.forms] == [
        ("表14", Decimal("3451.73")),
        ("项目支出绩效目标表", one.whole_budget.total),
    ]
    assert [share.label for share in both.forms[1].compositions[0].shares] == ["财政拨款", "其他资金"]


@given(st.lists(st.integers(0, 50), max_size=8))
def test_the_total_is_the_sum(numbers: list[int]) -> None:
    found = [Entry(f"{one}.yaml", api.PROJECT, project(one), ()) for one in numbers]
    assert total(found) == sum((Decimal(50 + one) for one in numbers), Decimal(0))
    for one in compositions(found):
        assert sum(share.amount for share in one.shares) == one.total


@given(st.decimals(0, 10**6, places=2), st.decimals(1, 10**6, places=2))
def test_percent(part: Decimal, of: Decimal) -> None:
    assert abs(percent(part, of) - part * 100 / of) <= Decimal("0.05")
    assert percent(part, 0) == 0
