"""Every word of every list that rules of indicators decide by."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

import pytest

from perfdecl.indicators.parse import parse_value
from perfdecl.indicators.target import Target
from perfdecl.model.sums import Addend, Sum
from perfdecl.rules.indicators import pd408, pd417, pd419, pd421, pd422, pd423, pd424, pd427, pd429, pd430
from perfdecl.rules.indicators.direction import is_bounded, should_be_high, should_be_low
from perfdecl.rules.indicators.excel import may_be_excel_date
from perfdecl.rules.indicators.names import is_rate, last_noun
from perfdecl.rules.indicators.parts import is_total
from perfdecl.rules.indicators.qualitative import is_relative, is_timely
from perfdecl.rules.indicators.signs import sign_added
from perfdecl.rules.indicators.units import contradicted_unit, expected_unit
from support.words import written_down

WORDS = written_down()


class Stub(NamedTuple):
    """A declaration with nothing but indicators."""

    targets: tuple[Target, ...]
    year: int = 2024
    whole_budget: Sum = Sum((Addend(("budget",), Decimal(150)),))


def row(name: str, annual: str, period: str = "", *, level2: str = "quality", level1: str = "output") -> Stub:
    """A declaration with one indicator."""
    path = ("indicators", level1, level2, 0)
    annual_value, period_value = (parse_value(text, 2024) if text else None for text in (annual, period))
    return Stub((Target(path, level1, level2, name, annual_value, (*path, "annual"), period_value, (*path, "period")),))


def _target(name: str, annual: str = "≥5%", level2: str = "quality") -> Target:
    return row(name, annual, level2=level2).targets[0]


def _is_low(name: str, level2: str = "quality") -> bool:
    return should_be_low(_target(name, level2=level2))


RULES = "rules.indicators."
LISTS = "rules.indicators.words."
DOES: dict[tuple[str, str], Callable[[str], object]] = {
    (f"{LISTS}bounded", "BOUNDED"): lambda word: is_bounded(word) and is_bounded(f"甲乙{word}（%）") and _is_low(f"未{word}"),
    (f"{LISTS}bounded", "UNBOUNDED"): lambda word: not is_bounded(f"甲乙{word}"),
    (f"{LISTS}direction", "LOW"): lambda word: _is_low(f"甲处理{word}") and not should_be_high(_target(f"甲{word}")),
    (f"{LISTS}direction", "LOW_COUNTS"): lambda word: _is_low(f"甲{word}") and not _is_low(f"查处甲{word}"),
    (f"{LISTS}direction", "POLLUTANTS"): lambda word: _is_low(f"甲{word}年均浓度") and not _is_low(f"降低甲{word}浓度"),
    (f"{LISTS}direction", "HIGH"): lambda word: should_be_high(_target(f"甲{word}")) and not _is_low(f"甲{word}"),
    (f"{LISTS}direction", "LESSENED"): lambda word: not _is_low(f"甲{word}乙投诉率") and not _is_low(f"{word}事故起数"),
    (f"{LISTS}direction", "ABSENT"): lambda word: not _is_low(f"甲{word}投诉率"),
    (f"{LISTS}direction", "HANDLED"): lambda word: not _is_low(f"甲{word}乙违规次数") and _is_low(f"甲{word}乙超时率"),
    (f"{LISTS}bounded", "MANNERS"): lambda word: is_bounded(f"{word}填表率") and not is_bounded("填表率"),
    (f"{LISTS}bounded", "MAY_EXCEED"): lambda word: not is_bounded(f"甲如期{word}率"),
    (f"{LISTS}direction", "UNWANTED"): lambda word: _is_low(f"甲{word}件数") and not _is_low(f"查处{word}件数"),
    (f"{LISTS}direction", "MEASURES"): lambda word: _is_low(f"甲泄密{word}") and not _is_low(f"甲{word}"),
    (f"{LISTS}direction", "HELPED"): lambda word: not _is_low(f"{word}返贫人口") and _is_low(f"{word}泄密次数"),
    (f"{LISTS}direction", "OF_PEOPLE"): lambda word: not _is_low(f"帮扶辍学{word}"),
    (f"{LISTS}counted", "FLOWS"): lambda word: [*pd419.check(row(f"{word}面积", "≥5亩", "≥3亩", level2="social"))] and not [*pd419.check(row("面积", "≥5亩", "≥3亩", level2="social"))],
    (f"{LISTS}process", "OF_OTHERS"): lambda word: not [*pd424.check(row(f"{word}资金到位率", "≥5%"))],
    (f"{LISTS}rates", "SHARES"): lambda word: [*pd408.check(row(f"甲{word}", "≥5"))],
    (f"{RULES}pd429", "MEASURED"): lambda word: not [*pd429.check(row(f"病害{word}", "≥90%"))],
    (f"{RULES}pd421", "OF_ONE"): lambda word: not [*pd421.check(row(f"{word}成本", "≤500万元", level2="cost"))],
    (f"{RULES}pd421", "OF_A_PROJECT"): lambda word: not [*pd421.check(row(f"{word}成本", "≤500万元", level2="cost"))],
    (f"{LISTS}direction", "NEGATED"): lambda word: _is_low(f"甲{word}合格率") and not should_be_high(_target(f"甲{word}合格率")),
    (f"{LISTS}direction", "NOT_NEGATED"): lambda word: not _is_low(f"{word}人帮扶率"),
    (f"{LISTS}direction", "ASKED_FOR"): lambda word: not _is_low(f"{word}改判率") and not _is_low(f"{word}案件改判率") and _is_low(f"{word}后改判率"),
    (f"{LISTS}direction", "SPENT"): lambda word: _is_low(f"甲{word}", "cost") and not _is_low(f"甲{word}"),
    (f"{LISTS}direction", "EITHER"): lambda word: not _is_low(f"{word}甲成本", "cost"),
    (f"{LISTS}timely", "TIMELY"): lambda word: is_timely(f"甲{word}乙"),
    (f"{LISTS}timely", "TIMES_END"): lambda word: is_timely(f"工程甲{word}") and not is_timely(f"甲{word}乙"),
    (f"{LISTS}timely", "STANDARDS"): lambda word: is_relative(f"不低于甲{word}乙") and not is_relative(f"甲{word}"),
    (f"{LISTS}process", "PROCESS"): lambda word: [*pd424.check(row(f"甲{word}", "≥5%"))],
    (f"{LISTS}process", "PROCESS_ALONE"): lambda word: [*pd424.check(row(word, "≥5%"))] and not [*pd424.check(row(f"养老金{word}", "≥5%"))],
    (f"{LISTS}groups", "GROUPS"): lambda word: [*pd422.check(row(word, "≥5%"))] and not [*pd422.check(row(f"甲{word}", "≥5%"))],
    (f"{LISTS}groups", "FINE"): lambda word: not [*pd422.check(row(word, "≥5%"))],
    (f"{LISTS}rates", "RATES"): lambda word: is_rate(f"甲{word}（%）") and not is_rate(f"{word}甲"),
    (f"{LISTS}rates", "NO_PERCENTAGE"): lambda word: not contradicted_unit(f"甲{word}", "个"),
    (f"{LISTS}rates", "UNITLESS"): lambda word: not [*pd408.check(row(f"甲{word}", "≥5"))],
    (f"{LISTS}rates", "SATISFACTION"): lambda word: [*pd423.check(row(f"甲{word}", "≥5"))],
    (f"{LISTS}vague", "ABSTRACT"): lambda word: pd429.is_abstract(f"甲{word}"),
    (f"{LISTS}vague", "AFTER_A_VERB"): lambda word: pd429.is_abstract(f"促进甲{word}"),
    (f"{LISTS}vague", "VERBS"): lambda word: pd429.is_abstract(f"{word}甲能力") and not pd429.is_abstract("甲能力"),
    (f"{LISTS}quantities", "COUNTED"): lambda word: pd427.quantity_in(f"甲3{word}") == (1, 2 + len(word)),
    (f"{LISTS}quantities", "ORDINAL"): lambda word: pd427.quantity_in(f"甲{word}3人") is None,
    (f"{LISTS}counted", "LEVELS"): lambda word: not [*pd419.check(row(f"甲{word}乙", "≥5个", "≥3个", level2="quantity"))],
    (f"{LISTS}counted", "LEVEL_UNITS"): lambda word: not [*pd419.check(row("甲", f"≥5{word}", f"≥3{word}", level2="quantity"))],
    (f"{RULES}pd430", "MAY_FALL"): lambda word: not [*pd430.check(row(f"甲{word}", "≥0%"))],
    (f"{RULES}pd429", "_CHANGE"): lambda word: not [*pd429.check(row("社会稳定", f"{word}90%"))],
    (f"{RULES}pd417", "DEADLINES"): lambda word: str(next(iter(pd417.check(row(f"甲{word}", "5天")))).args["better"]) == "≤5天",
    (f"{RULES}parts", "TOTAL"): lambda word: is_total(f"甲{word}成本"),
    (f"{RULES}signs", "VAGUE"): lambda word: sign_added(f"5场{word}", "=") is None and sign_added(f"{word}5场", "=") is None,
    (f"{RULES}excel", "DATE_NAMES"): lambda word: may_be_excel_date(_target(f"甲{word}", "45657")),
    (f"{RULES}names", "_WORDS_BEHIND"): lambda word: last_noun(f"合格率{word}") == "合格率",
    (f"{RULES}units", "_ASKED"): lambda line: expected_unit(f"甲{line.partition(': ')[0]}") == line.partition(": ")[2],
    (f"{RULES}units", "_RATIOS"): lambda word: not contradicted_unit("合格率", word),
    (f"{RULES}units", "_TIMES"): lambda word: not contradicted_unit("活动次数", word),
}  # fmt: skip


@pytest.mark.parametrize(
    ("where", "word"),
    [(where, word) for where in DOES for word in WORDS[where[0]][where[1]]],
    ids=lambda one: "".join(one),
)
def test_every_word(where: tuple[str, str], word: str) -> None:
    assert DOES[where](word)


#: Lists of which the end of a name is looked for, the longest first where that decides.
ENDS = (
    *("direction.LOW", "direction.LOW_COUNTS", "direction.HIGH", "direction.SPENT", "direction.UNWANTED"),
    *("rates.RATES", "rates.NO_PERCENTAGE", "rates.UNITLESS", "rates.SHARES", "rates.SATISFACTION"),
    *("process.PROCESS", "vague.ABSTRACT", "bounded.UNBOUNDED"),
)
#: Lists of which one word anywhere in a name is enough.
INSIDE = (
    *("direction.POLLUTANTS", "direction.LESSENED", "direction.HANDLED", "direction.HELPED", "direction.EITHER"),
    *(
        "timely.TIMELY",
        "timely.STANDARDS",
        "counted.LEVELS",
        "counted.FLOWS",
        "process.OF_OTHERS",
        "bounded.MAY_EXCEED",
    ),
)


@pytest.mark.parametrize("name", [*ENDS, *INSIDE])
def test_no_word_is_found_by_another_already(name: str) -> None:
    """A word that decides nothing could be wrong without anybody seeing it."""
    module, _, entry = name.partition(".")
    words = WORDS[f"{LISTS}{module}"][entry]
    assert len(set(words)) == len(words)
    is_found = str.endswith if name in ENDS else str.__contains__
    assert [one for one in words for other in words if one != other and is_found(one, other)] == []


def test_no_count_is_made_of_what_is_unwanted_and_its_measure() -> None:
    lists = WORDS[f"{LISTS}direction"]
    made = tuple(what + measure for what in lists["UNWANTED"] for measure in lists["MEASURES"])
    assert [one for one in lists["LOW_COUNTS"] if one.endswith(made)] == []
