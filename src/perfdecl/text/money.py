"""Amounts of money in prose, and whether they are said to be what is spent on the matter itself."""

from collections.abc import Iterator, Sequence
from decimal import Context, Decimal
from itertools import combinations
from re import Pattern
from typing import NamedTuple

from perfdecl.text.clauses import PAUSE, rest_of_clause
from perfdecl.text.patterns import compile_pattern

#: Units of money, each in 万元.
IN_TEN_THOUSANDS = {"亿元": Decimal(10_000), "万元": Decimal(1), "元": Decimal("0.0001")}
MONEY: Pattern[str] = compile_pattern(
    r"(?<![0-9.])(?P<number>[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?)[ ]?(?P<unit>亿元|万元|元|亿(?=[，。；、]|$))"
    r"(?P<each>[ ]?[/／每])?"
)
#: What is said to be spent, in the clause before an amount.
OWN: Pattern[str] = compile_pattern(
    r"(?:计划|拟|共|总共|合计)?(?:投入|安排|拨付|下达|列支|使用|申请|落实|筹措|统筹)[^，。；]{0,10}$|(?:资金|经费|预算|费用|支出)(?:[^，。；每0-9]{0,6})$"
)
#: In the same clause: money that is somebody else's, of another time, of a whole or of one.
OTHERS: Pattern[str] = compile_pattern(
    r"引进|招商|社会资金|社会捐|筹集|缺口|到资|外资|固定资产|总投资|投资额|完成投资|社会资本|民间|带动|撬动|拉动|贷款|信贷|融资|募集|争取|产值|产业|营业|销售|收入|税收|增加值|GDP|规模|交易|成交|消费|存款"
    r"|人均|户均|单价|每|标准|不超过|不高于|限额|上限|以内|以下|以上|上年|去年|往年|原|由|从|压减|压降|节约|节省|减少|增加|降低|核减|结余|结转|罚|赔|奖励标准|至"
)
#: Directly before an amount or alone behind it, it is what something rises to.
UP_TO = "到"
#: Nothing that OTHERS or OWN matches is longer.
LONGEST = 16
#: Counts that an amount may be multiplied by.
COUNT = compile_pattern(r"(?<![0-9.,])([0-9]{1,6})(?:余)?[个场次人名件处篇期家户天月季年批台套所份座间株亩辆只条]")
#: More amounts are not tried in all their sums.
TRIED = 8


class Money(NamedTuple):
    """An amount in 万元 as it is written; it ``is_own`` if it is said to be spent on the matter itself."""

    start: int
    end: int
    written: str
    amount: Decimal
    is_own: bool


def money_in(text: str) -> Iterator[Money]:
    """Every amount of a text."""
    if "元" not in text and "亿" not in text:
        return
    begins = looked = 0
    names_others = False
    for found in MONEY.finditer(text):
        start, end = found.start(), found.end("unit")
        for pause in PAUSE.finditer(text, looked, start):
            begins, names_others = pause.end(), False
        # A clause is looked at once, whatever number of amounts it has.
        names_others = names_others or bool(OTHERS.search(text, max(begins, looked - LONGEST), start))
        looked = start
        behind = rest_of_clause(text, found.end(), 12)
        rises = text.endswith(UP_TO, begins, start) or behind == UP_TO
        is_others = found["each"] or names_others or rises or OTHERS.match(behind)
        is_own = bool(OWN.search(text, max(begins, start - LONGEST), start)) and not is_others
        amount = Decimal(found["number"].replace(",", "")) * IN_TEN_THOUSANDS[f"{found['unit'].removesuffix('元')}元"]
        yield Money(start, end, text[start:end], amount, is_own)


#: Wide enough for any amount by any other.
EXACT = Context(prec=60)


def explains(amounts: Sequence[Decimal], texts: Sequence[str], funds: Decimal) -> bool:
    """Whether some of the amounts add up to the funds, or one of them does times a count that is written."""
    if funds in amounts:
        return True
    tried = amounts[:TRIED]
    if any(sum(some) == funds for size in range(2, len(tried) + 1) for some in combinations(tried, size)):
        return True
    counts = {int(found[1]) for text in texts for found in COUNT.finditer(text)}
    return any(
        not EXACT.remainder(funds, amount) and EXACT.divide_int(funds, amount) in counts for amount in amounts if amount
    )
