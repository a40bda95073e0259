"""Values at the edge of what is understood: the longest that still is, the shortest that no longer is."""

import pytest

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
]


@pytest.mark.parametrize(("text", "expected"), EDGES)
def test_edge(text: str, expected: str) -> None:
    assert written(text) == expected
