"""Every word of every list: that it is there, and what it does."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from perfdecl.indicators.characters import plain
from perfdecl.indicators.comparison import BEFORE, BEHIND, strip_before, strip_behind
from perfdecl.indicators.dates import read_period
from perfdecl.indicators.frequency import frequency_of, per
from perfdecl.indicators.measures import MEASURES, PERCENT_WORDS
from perfdecl.indicators.naming import is_name
from perfdecl.indicators.notes import read_notes
from perfdecl.indicators.numerals import counts, read_numeral, speaks_of_numbers
from perfdecl.indicators.one_unit import in_base
from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.quantity import read_quantity
from perfdecl.indicators.units import is_latin, scale_of, unit_of
from perfdecl.indicators.zero import is_zero
from support.words import in_the_code, written_down

WORDS = written_down()

#: What each word of a list does.
DOES: dict[tuple[str, str], Callable[[str], object]] = {
    ("indicators.measures", "COUNTED"): lambda word: unit_of(word) == word and unit_of(f"万{word}") == f"万{word}",
    ("indicators.measures", "PEOPLE"): lambda word: unit_of(word) == word,
    ("indicators.measures", "MONEY"): lambda word: unit_of(word) == word and unit_of(f"{word}店") is None,
    ("indicators.measures", "TIMES"): lambda word: unit_of(word) == word and unit_of(f"{word}行动") is None,
    ("indicators.measures", "SIZES"): lambda word: unit_of(word) == word,
    ("indicators.measures", "LATIN"): lambda word: is_latin(word) and is_latin(word.lower()),
    ("indicators.measures", "LATIN_LETTERS"): lambda word: unit_of(word) == word,
    ("indicators.measures", "PERCENT_WORDS"): lambda word: unit_of(word) == "%",
    ("indicators.measures", "SCALES"): lambda line: scale_of(f"{line.partition(':')[0]}人次") == line.partition(":")[0],
    ("indicators.measures", "PROSE"): lambda word: unit_of(f"个丁{word}戊") in (None, "个丁每戊") and unit_of("个丁戊"),
    ("indicators.measures", "NOT_FIRST"): lambda word: unit_of(f"个{word}甲") is None or f"个{word}" in MEASURES,
    ("indicators.measures", "NOT_LAST"): lambda word: unit_of(f"个丁{word}") is None and unit_of("个丁"),
    ("indicators.naming", "_ENDS"): lambda word: is_name(f"甲{word}", "5场"),
    ("indicators.naming", "_DOING"): lambda word: is_name(f"{word}甲", "5场"),
    ("indicators.naming", "_NOT_IN"): lambda word: not is_name(f"举办{word}甲", "5场"),
    ("indicators.naming", "_NOT_BEFORE_A_SIGN"): lambda word: not is_name(f"甲{word}", "≥5场"),
    ("indicators.naming", "_NEGATIONS"): lambda word: not is_name(f"甲{word}", "≥5场"),
    ("indicators.frequency", "_PERIODS"): lambda word: parse_value(f"一{word}两次").unit == f"次/{word}",
    ("indicators.frequency", "_EACH"): lambda word: (frequency_of(f"每{word}≥3") or ("", ""))[1] == "≥3",
    ("indicators.frequency", "_IN_TIME"): lambda word: per("日", [word]) is None,
    ("indicators.zero", "COUNTED_FAULTS"): lambda word: is_zero(f"零{word}") and parse_value(f"0{word}").value == 0,
    ("indicators.endings", "_NO_DEED"): lambda word: parse_value(f"2小时内{word}甲").kind == "text",
    ("indicators.parse", "_DATED_NAMES"): lambda word: parse_value(f"甲{word}12月31日", 2024).kind == "date"
    or not is_name(f"甲{word}", "12月31日"),
    ("indicators.parse", "_BEFORE_NAMES"): lambda word: parse_value(f"{word}组织培训3次").operator == "≥",
    ("indicators.numerals", "_HALVES"): lambda word: str(parse_value(f"≥半{word}").value) == "0.5",
    ("indicators.numerals", "_MINUS_ALLOWED"): lambda word: parse_value(f"≥-5{word}").value == -5,
    ("indicators.units", "_OF_MONEY"): lambda word: unit_of(f"万元{word}") == f"万元{word}",
    ("indicators.units", "_NUMBERED"): lambda word: unit_of(f"次/2{word}") == f"次/2{word}",
    ("indicators.one_unit", "_BASES"): lambda line: in_base(parse_value("1").value or Decimal(0), line.partition(":")[0])[1]
    == line.partition("'")[2].partition("'")[0],
    ("indicators.measures", "RATIOS"): lambda word: unit_of(word) == ("%" if word in PERCENT_WORDS else word),
    ("indicators.characters", "_SAME"): lambda line: plain(f"甲{_char(line)}乙") == f"甲{line.partition(': ')[2]}乙",
    ("indicators.characters", "_DROPPED"): lambda line: plain(f"甲{_char(line)}乙") == "甲乙",
    ("indicators.characters", "_QUOTES"): lambda pair: plain(f"{pair[0]}≥5场{pair[2]}") == "≥5场",
    ("indicators.frequency", "_TIMES_COUNTED"): lambda word: frequency_of(f"一年两{word}") == ("年", f"两{word}"),
    ("indicators.frequency", "_POINTS"): lambda word: per(word, ["月"]) is None and per(word, ["社区"]) is not None,
    ("indicators.notes", "_CHANGES"): lambda word: read_notes(f"5(甲{word}9)") is None and read_notes("5(甲9)") is not None,
    ("indicators.numerals", "DIGITS"): lambda line: str(read_numeral(line[0])[0]) == line.partition(": ")[2],
    ("indicators.numerals", "_TENS"): lambda line: str(read_numeral(line[0])[0]) == line.partition(": ")[2],
    ("indicators.numerals", "_FRACTIONS"): lambda line: parse_value(f"{line[:3]}五").unit == line[-1],
    ("indicators.dates", "_QUARTERS"): lambda line: str(parse_value(f"{line[0]}季度末", 2024).end)[5:7] == f"{int(line[-1]) * 3:02}",
    ("indicators.dates", "_NOT_DONE"): lambda word: read_period(f"12月底前{word}甲", 2024) is None,
    ("indicators.dates", "_WRITTEN"): lambda word: read_period({"年": "年底", "Q": "Q1"}.get(word, f"1{word}"), 2024),
    ("indicators.naming", "_BETWEEN"): lambda word: is_name(f"甲{word}乙数量", "≥5"),
    ("indicators.numerals", "_COUNTS_NOTHING"): lambda word: not counts(word) and not counts(f"余{word}"),
    ("indicators.naming", "_SOME"): lambda word: not is_name(f"举办{word}", "百场") and is_name("举办丁", "百场"),
    ("indicators.naming", "_POWERS"): lambda word: not is_name("举办数", f"{word}场"),
    ("indicators.numerals", "_COUNTING"): lambda word: speaks_of_numbers(f"约{word}次"),
    ("indicators.ranges", "_AND"): lambda word: parse_value(f"≥90%{word}≤95%").kind == "range",
    ("indicators.quantity", "_MORE"): lambda word: parse_value(f"40{word}人").operator == ">",
    ("indicators.quantity", "_OF_YEARS"): lambda word: read_quantity(f"2024{word}") is None,
    ("indicators.units", "_SEPARATORS"): lambda line: unit_of(f"元/人{_char(line)}天") is not None,
}  # fmt: skip


def _char(line: str) -> str:
    """The character whose number a line begins with."""
    return chr(int(line.partition(":")[0]))


def test_the_lists_are_as_written_down() -> None:
    assert in_the_code() == WORDS


@pytest.mark.parametrize(
    ("where", "word"),
    [(where, word) for where in DOES for word in WORDS[where[0]][where[1]]],
    ids=lambda one: "".join(one),
)
def test_every_word(where: tuple[str, str], word: str) -> None:
    assert DOES[where](word)


@pytest.mark.parametrize(("word", "meaning"), BEFORE)
def test_every_comparison_before(word: str, meaning: str | None) -> None:
    assert strip_before(f"{word}5%") == ([meaning], "5%")
    expected = "≤" if meaning == "within" else meaning
    understood = parse_value(f"{word}5%")
    assert understood.value == 5
    assert understood.operator == expected


@pytest.mark.parametrize(("word", "meaning"), BEHIND)
def test_every_comparison_behind(word: str, meaning: str | None) -> None:
    assert strip_behind(f"5%{word}") == ([meaning], "5%")
    understood = parse_value(f"5%{word}")
    assert understood.value == 5
    assert understood.operator == meaning
