"""Every published row is understood as a sensible reader would, and what clerks write besides."""

from csv import QUOTE_NONE, DictReader
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.indicators.parse import LONGEST, parse_value
from support.paths import ROOT

with open(ROOT / "tests" / "data" / "indicator-values.tsv", encoding="utf-8", newline="") as file:
    ROWS = list(DictReader(file, delimiter="\t", quoting=QUOTE_NONE))


def test_no_row_is_missing() -> None:
    assert len(ROWS) == 70


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["value"])
def test_published_row(row: dict[str, str]) -> None:
    value = parse_value(row["value"])
    assert value.kind == row["kind"]
    assert value.operator == (row["operator"] or None)
    assert value.value == (Decimal(row["number"]) if row["number"] else None)
    assert value.unit == (row["unit"] or "")
    assert value.text == row["value"]


#: As understood: operator (. for none), number, unit.
NUMBERS = """
不少于3次 ≥ 3 次|95%及以上 ≥ 95 %|95％以上 ≥ 95 %|95%（含）以上 ≥ 95 %|95%以上（含95%） ≥ 95 %|不低于95% ≥ 95 %|大于等于98% ≥ 98 %|>=95% ≥ 95 %
≮95% ≥ 95 %|达到95% . 95 %|达到95%以上 ≥ 95 %|＞90% > 90 %|超过60人 > 60 人|4000余人 > 4000 人|3000多人次 > 3000 人次|不超过3% ≤ 3 %|控制在20万元以内 ≤ 20 万元
24小时内 ≤ 24 小时|5个工作日内 ≤ 5 个工作日|＜5起 < 5 起|═100% = 100 %|100%（含） . 100 %|100%（应保尽保） . 100 %|95(%) . 95 %|百分之九十 . 90 %
百分之95以上 ≥ 95 %|九成以上 ≥ 90 %|1,681,680元 . 1681680 元|1，000人 . 1000 人|10万 . 10 万|1.5亿元 . 1.5 亿元|≥5万人次 ≥ 5 万人次|-5% . -5 %|3‰ . 3 ‰
≥10台（套） ≥ 10 台(套)|3次/年 . 3 次/年|每季度1次 . 1 次/季度|每年不少于3次 ≥ 3 次/年|每人每月500元 . 500 元/人/月|500元/人·月 . 500 元/人·月|50名学生 . 50 名学生
三次 . 3 次|两场 . 2 场|一百二十人 . 120 人|十万元 . 10 万元|≥12月 ≥ 12 月|约100人 . 100 人|100人左右 . 100 人|100人（其中男50人） . 100 人|100%完成 . 100 %
80%以上满意 ≥ 80 %|完成率100% . 100 %|同比增长5% . 5 %|下降3%以上 ≥ 3 %|80M . 80 M|1000㎡ . 1000 ㎡|98.50% . 98.50 %|2100 . 2100 |0 . 0 |45657 . 45657
""".replace("\n", "|").strip("|")  # fmt: skip


@pytest.mark.parametrize("line", NUMBERS.split("|"))
def test_numbers(line: str) -> None:
    text, operator, number, *unit = line.split()
    value = parse_value(text)
    assert value.kind == "number"
    assert (value.operator or ".", str(value.value), value.unit) == (operator, number, "".join(unit))


def test_blanks_do_not_matter() -> None:
    assert parse_value("≤ 20 万元")[1:] == parse_value("≤20万元")[1:]
    assert parse_value("100 %").value == 100
    assert parse_value("　≥９５　％").value == 95


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("80%~90%", 80, 90, "%"),
        ("80%-90%", 80, 90, "%"),
        ("80—90%", 80, 90, "%"),
        ("3至5次", 3, 5, "次"),
        ("1000元到2000元", 1000, 2000, "元"),
        ("≥80%且≤90%", 80, 90, "%"),
        ("±5%", -5, 5, "%"),
        ("≤±5%", -5, 5, "%"),
        ("80-90", 80, 90, ""),
    ],
)
def test_ranges(text: str, low: int, high: int, unit: str) -> None:
    value = parse_value(text)
    assert value.kind == "range"
    assert (value.low, value.high, value.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("text", "start", "end", "operator"),
    [
        ("2024年12月31日", "2024-12-31", "2024-12-31", None),
        ("2024-12-31", "2024-12-31", "2024-12-31", None),
        ("2024.12.31", "2024-12-31", "2024-12-31", None),
        ("20241231", "2024-12-31", "2024-12-31", None),
        ("2024年12月31日前", "2024-12-31", "2024-12-31", "≤"),
        ("2024年12月底前完成", "2024-12-31", "2024-12-31", "≤"),
        ("不晚于2024年12月31日", "2024-12-31", "2024-12-31", "≤"),
        ("12月底前", "2023-12-31", "2023-12-31", "≤"),
        ("年底前", "2023-12-31", "2023-12-31", "≤"),
        ("1-12月", "2023-01-01", "2023-12-31", None),
        ("12月", "2023-12-01", "2023-12-31", None),
        ("2024年第四季度", "2024-10-01", "2024-12-31", None),
        ("三季度", "2023-07-01", "2023-09-30", None),
        ("上半年", "2023-01-01", "2023-06-30", None),
        ("2024年2月", "2024-02-01", "2024-02-29", None),
        ("2024年度", "2024-01-01", "2024-12-31", None),
        ("2023.07-2024.01", "2023-07-01", "2024-01-31", None),
        ("2024年1月1日至2024年12月31日", "2024-01-01", "2024-12-31", None),
        ("2024年1月—12月", "2024-01-01", "2024-12-31", None),
        ("2023-2025年", "2023-01-01", "2025-12-31", None),
    ],
)
def test_dates(text: str, start: str, end: str, operator: str | None) -> None:
    value = parse_value(text, 2023)
    assert value.kind == "date"
    assert (value.start, value.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert value.operator == operator


def test_a_date_without_a_year_is_a_date_all_the_same() -> None:
    assert parse_value("12月底前")._replace(text="") == parse_value("6月底前")._replace(text="")
    assert parse_value("12月底前").kind == "date"
    assert parse_value("12月底前").start is None


TEXTS = (
    "1:3|第一名|前三|前10名|第1名|1/3|7×24小时|3.5.2|5A级|3级|二级|一批|一流|一次性完成|Ⅱ类|三甲|二等奖以上|A级以上|2月30日|12-31|10:30|每月10日前|及时"
    "|优秀|无|显著提升|不低于上年|元|%|≥|≥%|-|.|，|90%-80%|≥90%以下|男100人，女50人|至少全年完成2次宣传|1e5|０x1F|NaN|Infinity|1_000"
)


@pytest.mark.parametrize("text", [*TEXTS.split("|"), "", " ", "9" * 40, "100%" * 30, "≥" * 30, "每" * 40, "2024年" * 9])
def test_what_is_no_number_stays_a_text(text: str) -> None:
    value = parse_value(text, 2024)
    assert (value.kind, value.text) == ("text", text)


@given(st.text("0123456789.,%％≥≤><=~-—至年月日底前第季度每不少于超过以上内（）()元人次万 ", max_size=LONGEST + 5))
def test_anything_can_be_asked(text: str) -> None:
    value = parse_value(text, 2024)
    assert value.text == text
    fields = {"number": {"value", "unit"}, "range": {"low", "high", "unit"}, "date": {"start", "end"}, "text": set()}
    data = value.as_data()
    assert list(data) == ["text", "kind", "operator", "value", "low", "high", "unit", "start", "end"]
    own = {"text", "kind", "operator"} | fields[value.kind]
    assert all(data[name] is None for name in data if name not in own)
    if value.kind == "range":
        assert value.low is not None and value.high is not None and value.low < value.high  # noqa: PT018


@given(
    st.sampled_from(["", "≥", "≤", ">", "<", "="]),
    st.decimals(0, 10**6, places=2),
    st.sampled_from(["%", "次", "万元", "人次", "个月"]),
)
def test_numbers_are_exact(sign: str, number: Decimal, unit: str) -> None:
    value = parse_value(f"{sign}{number}{unit}")
    assert (value.operator or "", value.value, value.unit) == (sign, number, unit)
    assert str(value.value) == str(number)
