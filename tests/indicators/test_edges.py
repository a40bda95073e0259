"""Values at the edge of what is understood: the longest that still is, the shortest that no longer is."""

import pytest

from perfdecl.indicators.parse import parse_value
from support.values import written

EDGES = [
    # The year of the one end is that of the other, and is asked for where both ends have none.
    ("2023年1月至3月", "d 2023-01-01 2023-03-31 ."),
    ("2023年3月至2024年", "d 2023-03-01 2024-12-31 ."),
    ("2024年3月至2024年", "t"),
    ("3月至年底", "t"),
    # A remark with a number of its own: another number, or what is meant by the first.
    ("≥3次（除去年外5次）", "t"),
    ("≥3次（实际5次）", "t"),
    ("≥3次（改为5次）", "t"),
    ("≥3次（调整为5次）", "t"),
    ("≥3次（即5次）", "t"),
    ("≥3次（折合5次）", "t"),
    ("≥3次（最低5次）", "n ≥ 3 次"),
    # A range of points in time is none of times.
    ("每月15-20日", "t"),
    # Tolerances of less than one, and two of them.
    ("±0.5%", "r -0.5 0.5 %"),
    ("±1%", "r -1 1 %"),
    ("±5%±3%", "t"),
    ("±x%", "t"),
    ("90%-90%", "t"),
    ("≥90%且≤90%", "t"),
    # None of something, with a name before it of ten characters.
    ("甲乙丙丁戊己庚辛壬癸零事故", "n . 0"),
    ("甲乙丙丁戊己庚辛壬癸甲零事故", "t"),
    ("一龥零事故", "n . 0"),
    ("PM零事故", "t"),
    ("不发生零事故", "t"),
    ("零零事故", "t"),
    # What is below the stroke: with 每 before it, in brackets, with a number, of six characters.
    ("3次/每年", "n . 3 次/每年"),
    ("5元/(人)", "n . 5 元/(人)"),
    ("5元/每10平方公里", "n . 5 元/每10平方公里"),
    ("3次/个体经济组织", "n . 3 次/个体经济组织"),
    ("3次/个体经济组织户", "t"),
    ("3次/", "t"),
    # Chinese numerals count where a measure word follows, below the stroke too.
    ("三次/年", "n . 3 次/年"),
    ("三类/年", "t"),
    ("百多人次", "n > 100 人次"),
    ("一百零五人次", "n . 105 人次"),
    ("一一次", "t"),
    ("二二次", "t"),
    # 每 with 个, and with 内 behind the period.
    ("每个社区1次", "n . 1 次/社区"),
    ("每个项目≥3次", "n ≥ 3 次/项目"),
    ("每季度内1次", "n . 1 次/季度"),
    # Any name before a colon or a sign; digits in that of a rate alone.
    ("甲乙:3场", "n . 3 场"),
    ("甲乙±5%", "r -5 5 %"),
    ("20个项目满意度≥95%", "n ≥ 95 %"),
    ("2024甲≥5场", "t"),
    ("甲两公里≥5场", "t"),
]


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_edge(text: str, expected: str) -> None:
    assert written(text) == expected


def test_a_day_of_a_leap_year_where_no_year_is_known() -> None:
    assert written("2月29日", None) == "d None None ."
    assert written("2月30日", None) == "t"


@pytest.mark.parametrize("text", ["1月1日和12月31日", "12月1日和1月31日", "1月底和12月初"])
def test_two_days_are_no_value_but_days(text: str) -> None:
    value = parse_value(text, 2024)
    assert (value.kind, value.has_no_such_day) == ("text", False)


def test_what_a_kind_has_not_is_none() -> None:
    data = parse_value("≥95%").as_data()
    assert (data["value"], data["low"], data["high"], data["start"], data["end"]) == ("95", None, None, None, None)
    data = parse_value("12月31日前", 2024).as_data()
    assert (data["value"], data["low"], data["unit"], data["end"]) == (None, None, None, "2024-12-31")
