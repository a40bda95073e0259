"""What remarks in brackets say of the number before them."""

import pytest

from perfdecl.indicators.notes import Notes, read_notes
from support.values import written


@pytest.mark.parametrize(("text", "is_exclusive"), [("95%", False), ("95%(含)", False), ("95%(不含)", True)])
def test_what_is_left_without_remarks(text: str, is_exclusive: bool) -> None:
    assert read_notes(text) == Notes("95%", [], [], is_exclusive)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("95%（含以上）", "n ≥ 95 %"),
        ("95%以上（均含）", "n ≥ 95 %"),
        ("≥90（含最低分）", "n ≥ 90"),
        ("≥90（包含最低分）", "n ≥ 90"),
        ("≥90（均含最低分）", "n ≥ 90"),
        ("100人（包括学生）", "n . 100 人"),
        ("95%以上（不包含）", "n > 95 %"),
        ("95%以上（不包括95%）", "n > 95 %"),
        ("95%以上（不含本数）", "n > 95 %"),
        ("1000人次以上（不含1,000人次）", "n > 1000 人次"),
        ("3‰以上（不含3‰）", "n > 3 ‰"),
        ("1.5万人以上（不含1.5万人）", "n > 1.5 万人"),
        # Two remarks: both are heard.
        ("3次（含）（每月）", "n . 3 次/月"),
        ("3场（不少于）（以内）", "t"),
        ("95分以上（不含95）", "n > 95 分"),
        ("3个百分点以上（不含3个百分点）", "n > 3 个百分点"),
        ("95%完成后移交", "t"),
    ],
)
def test_what_remarks_include(text: str, expected: str) -> None:
    assert written(text) == expected
