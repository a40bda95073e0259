"""Values at the edge of what is understood: the longest that still is, the shortest that no longer is."""

from datetime import date

import pytest

from perfdecl.indicators.dates import Period, read_period
from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.units import is_han, unit_of
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
    ("完成两公里道路5处", "t"),
    # A name begins with any Chinese character, the first of them too; what may stand between them.
    ("一般项目数量≥5个", "n ≥ 5 个"),
    ("新增人(户)数≥5", "n ≥ 5"),
    ("图书、报刊数量≥5种", "n ≥ 5 种"),
    ("道路/桥梁数量≥5座", "n ≥ 5 座"),
    ("道路+桥梁数量≥5座", "t"),
    # The year in words before what is meant of it.
    ("本年度末", "d 2024-12-31 2024-12-31 ."),
    ("当年底前", "d 2024-12-31 2024-12-31 ≤"),
    ("今年初", "d 2024-01-01 2024-01-10 ."),
    ("从2024年1月至12月", "d 2024-01-01 2024-12-31 ."),
    ("10月至次年3月", "d 2024-10-01 2025-03-31 ."),
    ("10月至翌年3月", "d 2024-10-01 2025-03-31 ."),
    ("10月至来年3月", "d 2024-10-01 2025-03-31 ."),
    ("3月至2023年8月", "d 2023-03-01 2023-08-31 ."),
    # A month of another quarter or half would be a contradiction, so both are none.
    ("6月Q2", "t"),
    ("6月上半年", "t"),
    ("2024年中旬", "t"),
    # Eight digits are a day where they begin as a year of these times does, and no fewer are.
    ("19491001", "d 1949-10-01 1949-10-01 ."),
    ("30240101", "n . 30240101"),
    ("2024123", "n . 2024123"),
    # A placeholder is no digit, and empty brackets are no remark.
    ("每X年1次", "t"),
    ("3次/X年", "t"),
    ("5台（）", "t"),
    # Chinese numerals go from the larger to the smaller; what is left out is not guessed (一百五 says 150).
    ("一千零五十人", "n . 1050 人"),
    ("三千二百一十五人", "n . 3215 人"),
    ("十五人", "n . 15 人"),
    ("一百五元", "t"),
    ("一百一元", "t"),
    ("一百零人", "t"),
    ("两千五元", "t"),
    ("零十人", "t"),
    ("百千人", "t"),
    ("三十十人", "t"),
    # Below the stroke twice; brackets behind 每; 起 counts cases there.
    ("三元/人/年", "n . 3 元/人/年"),
    ("500元每（人·月）", "n . 500 元每(人·月)"),
    ("5000元/起", "n . 5000 元/起"),
    # Remarks of the unit of three characters; what is counted of four behind a sign, of six behind a measure word.
    ("5间（张床位）", "n . 5 间(张床位)"),
    ("5间（张病床位）", "t"),
    ("≥3文化驿站", "n ≥ 3 文化驿站"),
    ("≥3农村幸福院", "t"),
    ("5个新型职业农民", "n . 5 个新型职业农民"),
    ("5个农村综合服务中心", "n . 5 个农村综合服务中心"),
    ("5个新型职业农民带头示范", "n . 5 个新型职业农民带头示范"),
    ("5个新型职业农民带头示范队", "t"),
    # An hour of the day is no number of them; a year and a quarter is no day.
    ("8点", "t"),
    ("1.25年", "n . 1.25 年"),
    # Ranges: from nothing, of less than one, with two dashes; not those that may be days, and not without a sign between.
    ("0-5%", "r 0 5 %"),
    ("0.5%-1%", "r 0.5 1 %"),
    ("80%——90%", "r 80 90 %"),
    ("13-20", "r 13 20"),
    ("12-32", "r 12 32"),
    ("每月13-15", "t"),
    ("≥5且≤10（每月）", "r 5 10"),
    ("5次10次", "t"),
    ("半至1天", "t"),
    ("90%≤x≤第95名", "t"),
    ("为零", "n . 0"),
    # What may be a day or a month of a year, as Excel leaves them, is no number without a unit.
    ("2024.0", "t"),
    ("9.30", "t"),
    ("6.05", "t"),
    ("6.18", "t"),
    ("6.28", "t"),
    ("0.15", "n . 0.15"),
    ("10.50", "n . 10.50"),
    ("6.18%", "n . 6.18 %"),
    # Digits: grouped, as many as an amount may have, and nothing behind a point.
    ("100,000元", "n . 100000 元"),
    ("123456789012345元", "n . 123456789012345 元"),
    ("0.0123456789%", "n . 0.0123456789 %"),
    ("5.万", "t"),
    # Latin letters and digits in a name; any number in that of a rate.
    ("10kV线路长度≥5公里", "n ≥ 5 公里"),
    ("G107国道里程≥5公里", "n ≥ 5 公里"),
    ("PM2.5平均浓度≤35μg/m³", "n ≤ 35 μg/m³"),
    ("5个项目合格率≥95%", "n ≥ 95 %"),
    ("12345热线满意度≥90%", "n ≥ 90 %"),
    ("资产负债比率50%", "n . 50 %"),
    # Two comparisons, with the name between them or before each.
    ("90%≤X≤95%", "r 90 95 %"),
    ("90%<x≤95%", "r 90 95 %"),
    ("95%>x>90%", "r 90 95 %"),
    ("90%<=x<=95%", "r 90 95 %"),
    ("90%≤群众对服务工作满意率≤95%", "r 90 95 %"),
    ("90%≤≤95%", "t"),
    ("≥90.5%且≤95.5%", "r 90.5 95.5 %"),
    ("≥1,000人且≤2,000人", "r 1000 2000 人"),
    # The year that is compared with says nothing of the number.
    ("较1999年增长5%", "n . 5 %"),
    ("较2023年度增长5%", "n . 5 %"),
    ("比2023年底增长5%", "n . 5 %"),
    ("比2023年末增长5%", "n . 5 %"),
    # Blanks between digits are groups of three, or it is not known which number is meant.
    ("100 000元", "n . 100000 元"),
    ("≥1 000 000元", "n ≥ 1000000 元"),
    ("5  6场", "t"),
    # A dash of prose before a number is no minus, whichever it is and whatever is around it.
    ("≥——5%", "t"),
    ("≥–5%", "t"),
    ("≥―5%", "t"),
    ("≥─5%", "t"),
    ("≤—5%", "t"),
    ("<—5%", "t"),
    (">—5%", "t"),
    ("=—5%", "t"),
    ("≥ —5%", "t"),
    ("≥— 5%", "t"),
    ("≥6月", "n ≥ 6 月"),
    # Any name before any sign; about so many is no limit.
    ("甲乙<5场", "n < 5 场"),
    ("甲乙>5场", "n > 5 场"),
    ("甲乙=5场", "n = 5 场"),
    ("控制在5%左右", "n . 5 %"),
    ("控制在5%上下", "n . 5 %"),
]


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_edge(text: str, expected: str) -> None:
    assert written(text) == expected


@pytest.mark.parametrize("end", "。；;，,、.．!！")
def test_what_closes_a_value_says_nothing(end: str) -> None:
    assert written(f"≥95%{end}") == "n ≥ 95 %"


def test_a_day_of_a_leap_year_where_no_year_is_known() -> None:
    assert written("2月29日", None) == "d None None ."
    assert written("2月30日", None) == "t"


def test_a_day_in_eight_digits_sets_no_limit() -> None:
    assert read_period("20241231", None) == Period(date(2024, 12, 31), date(2024, 12, 31), before=False)


@pytest.mark.parametrize(
    ("text", "expected"), [("一", True), ("龥", True), ("\u9fff", True), ("人a", False), ("é", False), ("、", False)]
)
def test_chinese_characters(text: str, expected: bool) -> None:
    assert is_han(text) == expected


@pytest.mark.parametrize(("unit", "expected"), [("台(套)", "台(套)"), ("台(套a)", None), ("台(平方米)", "台(平方米)")])
def test_remarks_of_units(unit: str, expected: str | None) -> None:
    assert unit_of(unit) == expected


@pytest.mark.parametrize("text", ["1月1日和12月31日", "12月1日和1月31日", "1月底和12月初"])
def test_two_days_are_no_value_but_days(text: str) -> None:
    value = parse_value(text, 2024)
    assert (value.kind, value.has_no_such_day) == ("text", False)


def test_what_a_kind_has_not_is_none() -> None:
    data = parse_value("≥95%").as_data()
    assert (data["value"], data["low"], data["high"], data["start"], data["end"]) == ("95", None, None, None, None)
    data = parse_value("12月31日前", 2024).as_data()
    assert (data["value"], data["low"], data["unit"], data["end"]) == (None, None, None, "2024-12-31")
