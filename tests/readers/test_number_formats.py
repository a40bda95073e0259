"""Formats of numbers that show other texts than the number's own, or in other colours."""

import pytest

from perfdecl.readers.xlsx.number_formats import days_of, shown
from perfdecl.text.counting import letters_of, numeral, roman_number


@pytest.mark.parametrize(
    ("value", "code", "text", "seen"),
    [
        ("1340.73", "@", "1340.73", None),
        ("0.95", "# ?/?", "0.95", "1"),
        ("45657.75", "# ?/?", "45657.75", "45657 3/4"),
        ("-392.5", "# ?/?", "-392.5", "-392 1/2"),
        ("12", "# ??/??", "12", None),
        ("1340.73", "[DBNum1][$-804]General", "1340.73", "一千三百四十.七三"),
        ("13407300", "[DBNum2][$-804]0", "13407300", "壹仟叁佰肆拾万柒仟叁佰"),
        ("45657.75", "yyyy-mm-dd hh:mm", "2024-12-31 18:00", None),
        ("45657", "[$-F800]dddd, mmmm dd, yyyy", "2024年12月31日", None),
        ("45657", "aaaa", "星期二", None),
        ("45657", "d-mmm-yy", "31-Dec-24", None),
        ("0.95", "上午/下午 h:mm", "下午 10:48", None),
        ("1.5", "[h]:mm", "36:00", None),
        ("0.004", "h:mm:ss", "0:05:46", None),
        ("0.004", "mm:ss", "05:46", None),
    ],
)
def test_texts(value: str, code: str, text: str, seen: str | None) -> None:
    found = shown(value, code)
    assert (found.text, found.seen) == (text, seen)


@pytest.mark.parametrize(
    ("code", "colour"),
    [
        ("[White]0", "FFFFFF"),
        ("[颜色 2]0", "FFFFFF"),
        ("[Color2]0", "FFFFFF"),
        ("[红色]0", "FF0000"),
        ("[Color99]0", ""),
        ("0", ""),
    ],
)
def test_colours(code: str, colour: str) -> None:
    assert shown("1", code).colour == colour


def test_days_that_are_written_out() -> None:
    assert days_of("2024-12-31T00:00:00") == "45657"
    assert days_of("2024-13-31") == days_of("1800-01-01") == days_of("today") == ""


def test_numerals() -> None:
    assert [numeral(one, "1") for one in ("0", "10", "105", "10005", "100000000")] == [
        "〇", "一十", "一百零五", "一万零五", "一亿",
    ]  # fmt: skip
    assert numeral("1,340.5", "2") == "壹仟叁佰肆拾点伍"
    assert (roman_number(0), roman_number(14), letters_of(28), letters_of(1000)) == ("0", "XIV", "BB", "1000")
