"""One finding for one fact."""

import pytest

import perfdecl
from support.checking import ENGLISH, codes


@pytest.mark.parametrize(
    ("right", "typed", "told"),
    [
        ("    funds: 30", "    funds: -", "PD104"),
        ("annual: ≥6场", "annual: -", "PD401"),
        ("    goal: 居民了解各项政策", "    goal: -", "PD001"),
        ("period: ≥6场", "period: -", "PD001"),
        ("完成全年宣传任务。", "完成全年，\n  再接再厉。", "PD007"),
        ("完成全年", "完成\x07全年", "PD505"),
        ("完成全年", "完成\u200b全年", "PD506"),
        ("year: 2024", "year: 2024年", "PD108"),
        ("    project: 50", "    project: 很多", "PD104"),
    ],
)
def test_told_once(right: str, typed: str, told: str) -> None:
    assert codes(ENGLISH.replace(right, typed, 1)) == [told]


def test_a_year_that_nobody_wrote_is_compared_with_nothing() -> None:
    text = ENGLISH.replace("≥95%\n        annual: ≥95%", "2024年6月\n        annual: 2024年6月")
    assert "PD420" not in codes(text.replace("year: 2024", "year: 24"))


def test_amounts_in_yuan_are_told_once_and_only_as_an_information() -> None:
    budget = ENGLISH.replace(": 100\n", ": 1000012.34元\n").replace(": 150\n", ": 1500012.34元\n")
    (one,) = perfdecl.check(budget).diagnostics
    assert (one.code, one.severity, one.span.start.line, len(one.related)) == ("PD106", "info", 6, 2)
    assert codes(ENGLISH.replace("    funds: 30", "    funds: 30.125")) == ["PD106"]
