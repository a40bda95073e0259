"""Looser, tighter, the same: only where that is certain, in one unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.differences.targets import direction_of
from perfdecl.indicators.target import Target


def target(text: str, name: str = "活动次数", year: int = 2024) -> Target:
    return Target.read(("indicators", "output", "quantity", 0), name, year, (text, ("annual",)))


def direction(old: str, new: str, name: str = "活动次数", years: int = 0) -> str:
    first, second = target(old, name), target(new, name, 2024 + years)
    return direction_of(first.annual, first, second.annual, second, years)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("≥95%", "≥90%", "looser"),
        ("≥90%", "≥95%", "tighter"),
        ("不低于95%", "≥95%", "same"),
        (">95%", "≥95%", "looser"),
        ("≤30万元", "≤300000元", "same"),
        ("≤30万元", "≤310000元", "looser"),
        ("≤30万元", "≤3万元", "tighter"),
        ("≥2.4万人次", "≥23999人次", "looser"),
        ("≥5场", "≥5人", "other"),
        ("≥95%", "≤95%", "other"),
        ("3-5次", "2-6次", "looser"),
        ("3-5次", "4-6次", "other"),
        ("3-5次", "≥3次", "looser"),
        ("≥3次", "", "looser"),
        ("", "≥3次", "tighter"),
        ("≥95%", "显著提升", "other"),
        ("显著提升", "显著 提升。", "same"),
        ("显著提升", "有所提升", "other"),
        ("2024年6月底前", "2024年9月底前", "looser"),
        ("2024年12月底前", "2024年11月底前", "tighter"),
        ("12次", "10次", "other"),
    ],
)
def test_what_became_of_it(old: str, new: str, expected: str) -> None:
    assert direction(old, new) == expected


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("群众满意度", "95%", "90%", "looser"),
        ("群众满意度", "95%", "≥95%", "same"),
        ("投诉率", "5%", "6%", "looser"),
        ("投诉率", "5%", "3%", "tighter"),
    ],
)
def test_a_number_without_a_sign_is_read_by_its_name(name: str, old: str, new: str, expected: str) -> None:
    assert direction(old, new, name) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("2024年12月31日前", "2025年12月31日前", "same"),
        ("2024年2月29日前", "2025年2月28日前", "same"),
        ("2024年6月底前", "2025年9月底前", "looser"),
        ("12月底前", "11月底前", "tighter"),
    ],
)
def test_a_date_moves_with_the_year(old: str, new: str, expected: str) -> None:
    assert direction(old, new, years=1) == expected


SIGNS = st.sampled_from(("≥", "≤", ">", "<", "=", ""))
VALUES = st.builds(lambda sign, number: f"{sign}{number}次", SIGNS, st.integers(1, 40))
TURNED = {"looser": "tighter", "tighter": "looser", "same": "same", "other": "other"}


@given(VALUES, VALUES)
def test_the_way_back_is_the_opposite(old: str, new: str) -> None:
    assert direction(new, old) == TURNED[direction(old, new)]


@given(VALUES)
def test_what_stays_is_the_same(value: str) -> None:
    assert direction(value, value) == "same"
