"""The rules on a project, at their exact places in both vocabularies, and near misses."""

import pytest

import perfdecl
from perfdecl.catalogue.codes import all_codes
from perfdecl.forms.project.form import FORM
from perfdecl.forms.project.plain import PLAIN
from perfdecl.forms.project.rules.budget import pd207
from support.checking import codes, places
from support.marked import marked


def funds(total: str, appropriation: str, other: str = "") -> str:
    """The money; what is empty is left out."""
    last = f"  other: {other}\n" if other else ""
    return f"funds:\n  total: {total}\n  appropriation: {appropriation}\n{last}"


def rows(group: str, *items: str) -> str:
    """Indicators of one second-level group, each ``name|value``."""
    level1, level2 = GROUPS[group]
    lines = [f"indicators:\n  {level1}:\n    {level2}:\n"]
    for item in items:
        name, value = item.split("|")
        lines += [f"      - name: {name}\n", f"        value: {value}\n" if value else ""]
    return "".join(lines)


GROUPS = {
    "数量": ("output", "quantity"),
    "质量": ("output", "quality"),
    "时效": ("output", "timeliness"),
    "成本": ("output", "cost"),
    "效益": ("benefit", "social"),
    "满意": ("satisfaction", "service_recipients"),
}
#: 34 characters.
LONG = "组织开展各类主题宣传活动，营造良好的舆论氛围，提高居民的政策知晓率，"
FIRES = [
    ("PD104", funds("«五十»", "40", "10")),
    ("PD105", funds("50", "«-40»", "90")),
    ("PD106", funds("«50.123»", "40.12", "10")),
    ("PD107", 'name: «""»\n'),
    ("PD203", funds("«50.01»", "40", "10")),
    ("PD204", funds("«500000»", "40", "10")),
    ("PD204", funds("50", "«400000»", "10")),
    ("PD205", "«funds»:\n  total: 0\n  appropriation: 0\n"),
    ("PD207", funds("«50»", "40", "5")),
    ("PD207", funds("«50»", "40")),
    ("PD402", rows("数量", "活动场次|≥6场") + "  «benefit»:\n"),
    ("PD406", rows("数量", "宣传活动场次|≥6场", "«宣传活动场次»|≥8场")),
    ("PD408", rows("数量", "培训人数|«≥200»")),
    ("PD410", rows("质量", "验收合格率|«295%»")),
    ("PD411", rows("质量", "验收合格率|«≥100%»")),
    ("PD413", rows("数量", "开展活动场次|«若干»")),
    ("PD420", rows("时效", "完成时间|«2024年12月底前»")),
    ("PD421", rows("成本", "宣传活动成本|«≤60万元»")),
    (
        "PD421",
        "indicators:\n  output:\n    «cost»:\n      - {name: 甲, value: ≤30万元}\n      - {name: 乙, value: ≤30万元}\n",
    ),
    ("PD426", rows("满意", "居民满意度|«≥60%»")),
    ("PD401", rows("数量", "活动场次|«/»")),
    ("PD427", rows("数量", '"　村组干部«230人»"|100%')),
    ("PD428", rows("数量", "活动场次|«10来场»")),
    ("PD501", "objective: 完成«XX»项重点工作。\n"),
    ("PD502", "unit: 区委宣传«⼯»作部\n"),
    ("PD503", "unit: 区委« »宣传部\n"),
    ("PD504", "objective: 完成«2024年»度任务。\n"),
    ("PD601", f"objective: «{LONG * 60}»\n"),
    ("PD601", rows("数量", f"«{LONG * 20}»|≥6场")),
    ("PD601", f"unit: «{LONG * 30}»\n"),
    ("PD602", "objective: 服务«𠮷»野社区居民。\n"),
]
MISSES = [
    ("PD203", funds("50", "40", "10")),
    ("PD204", funds("50", "400000元", "10")),
    ("PD205", funds("0", "0", "1")),
    ("PD207", funds("50.01", "40", "10")),
    ("PD207", funds("50", "500000元")),
    ("PD601", f"objective: {LONG * 40}\n"),
    ("PD601", rows("数量", f"{LONG * 12}|≥6场")),
    ("PD421", rows("成本", "印刷成本|≤20万元", "场地成本|≤30万元")),
    ("PD420", rows("时效", "完成时间|2025年12月底前")),
]


@pytest.mark.parametrize(("code", "fragment"), FIRES)
def test_fires(code: str, fragment: str) -> None:
    for text, place in marked(code, fragment, FORM):
        assert [one for one in places(text) if one.code == code] == [place]


@pytest.mark.parametrize(("code", "fragment"), MISSES)
def test_near_miss(code: str, fragment: str) -> None:
    for text, _ in marked(code, f"{fragment}unit: «区委宣传部»\n", FORM):
        assert code not in codes(text)


def test_the_plain_declaration_has_no_fault() -> None:
    assert perfdecl.check("".join(PLAIN.values())).diagnostics == []


def test_the_whole_sum_is_shown_in_the_words_of_the_file() -> None:
    text = "".join((PLAIN | {"funds": funds("50", "40", "5")}).values())
    (found,) = perfdecl.check(text).diagnostics
    assert found.message == (
        "年度资金总额与各项来源的合计不相等，相差 5.00 万元：total 50.00（第 9 行），"
        "而 appropriation 40.00（第 10 行） + other 5.00（第 11 行） = 45.00"
    )
    assert [(one.path, one.span.start.line) for one in found.related] == [
        (("funds", "total"), 9),
        (("funds", "appropriation"), 10),
        (("funds", "other"), 11),
    ]


def test_pd207_rests_on_every_amount() -> None:
    text = "".join((PLAIN | {"funds": funds("50", "40", "5")}).values())
    (found,) = pd207.check(perfdecl.check(text, form=FORM).understood[1])
    assert found.related == (("funds", "total"), ("funds", "appropriation"), ("funds", "other"))


def test_what_cannot_be_read_is_no_wrong_sum() -> None:
    text = "".join((PLAIN | {"funds": funds("50", "四十", "5")}).values())
    assert codes(text) == ["PD104"]
    assert codes("".join((PLAIN | {"funds": funds("无", "0", "0")}).values())) == ["PD104"]


@pytest.mark.parametrize("blank", ["", " ", "\u3000"])
def test_a_fix_counts_on_the_text_as_it_stands(blank: str) -> None:
    before, after = (
        "".join((PLAIN | {"indicators": rows("质量", f'合格率|"{blank}{value}"')}).values())
        for value in ("≥100%", "=100%")
    )
    checked = perfdecl.check(before)
    ((edit,),) = [one.fix.edits for one in checked.diagnostics if one.code == "PD411" and one.fix]
    start, end = (checked.source.offset(at) for at in edit.span)
    assert before[:start] + edit.text + before[end:] == after


def test_an_indicator_without_its_value() -> None:
    """The finding stands where the value is missing, and calls it what the form calls it."""
    text = "".join((PLAIN | {"indicators": rows("数量", "开展活动场次|")}).values())
    (found,) = [one for one in perfdecl.check(text).diagnostics if one.code == "PD401"]
    assert (found.path[-1], found.span.start.line, found.span.start.column) == ("value", 16, 9)
    assert found.cell == "绩效指标 / 产出指标 / 数量指标 / 第1行 / 指标值"
    assert found.message == "指标“开展活动场次”没有写“value”"


def test_what_only_two_values_can_be() -> None:
    """No rule finds fault with a period that the form does not ask for."""
    for code in ("PD418", "PD419"):
        text = "".join((PLAIN | {"indicators": rows("数量", "开展活动场次|≥6场")}).values())
        assert code not in codes(text)


def test_the_rules_are_those_of_all_forms_and_its_own() -> None:
    asked = set(FORM.rules())
    assert {"PD106", "PD203", "PD204", "PD205", "PD207", "PD421"} <= asked
    assert not {code for code in asked if code.startswith("PD3")} | asked & {"PD201", "PD202"}
    assert asked <= set(all_codes())
