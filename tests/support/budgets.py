"""Random budgets, and what is wrong with each by the words of the rules alone: an oracle that shares no code with them.

Amounts are counted in fractions of 元 from the characters, sums over the boxes of the printed form.
"""

from fractions import Fraction
from itertools import pairwise
from math import floor
from random import Random
from typing import NamedTuple

#: The boxes: block, key, and whether the form may leave it out.
BOXES = (
    *(("expenditure", "basic", False), ("expenditure", "project", False)),
    *(("development", "earmarked", True), ("development", "other", True)),
    *(("funding", "fiscal_appropriation", False), ("funding", "other", True)),
    *(("level", "district", False), ("level", "transfer_to_lower", True)),
)
SPENT, INCOME, LEVEL, PROJECTS = (0, 1, 2, 3), (4, 5), (6, 7), (1, 2, 3)
YUAN = Fraction(10_000)  # a 万元 in 元


class Budget(NamedTuple):
    """What is written in each box and for each task; empty where the box is left out, ``若干`` where nobody can read it."""

    boxes: tuple[str, ...]
    tasks: tuple[str, ...]

    @property
    def text(self) -> str:
        """The declaration."""
        lines = ["form: table14", "year: 2024", "department: 区委宣传部", "budget:"]
        blocks = [block for (block, _, _), written in zip(BOXES, self.boxes, strict=True) if written]
        for block in dict.fromkeys(blocks):
            lines.append(f"  {block}:")
            lines += [
                f"    {key}: {written}"
                for (own, key, _), written in zip(BOXES, self.boxes, strict=True)
                if own == block and written
            ]
        lines += ["objective: 完成全年宣传任务。", "tasks:"]
        for at, written in enumerate(self.tasks):
            lines += [f"  - name: 宣传工作{at}", "    content: 组织宣传活动", f"    funds: {written}"]
        return "\n".join((*lines, ""))


def random_budget(random: Random) -> Budget:
    """One whose sums are right, or wrong in one of the ways in which they are."""
    spent = [_cents(random) for _ in SPENT]
    for at in (2, 3):
        spent[at] *= random.choice((0, 1))
    income = _parted(sum(spent, Fraction(0)), random)
    level = _parted(sum(spent, Fraction(0)), random)
    amounts = [*spent, *income, *level]
    for _ in range(random.choice((0, 0, 1, 1, 2))):
        at = random.randrange(8)
        change = random.choice(("rounding", "times", "side", "wrong"))
        if change == "rounding":
            amounts[at] += random.choice((-1, 1)) * Fraction(random.randrange(5, 405, 5), 10_000) * YUAN
        elif change == "times":
            amounts[at] *= random.choice((YUAN, 1 / YUAN))
        elif change == "side":
            side = random.choice((SPENT, INCOME, LEVEL))
            for one in side:
                amounts[one] *= YUAN
        else:
            amounts[at] += _cents(random)
    boxes = [_written(max(amount, Fraction(0)), random) for amount in amounts]
    for at, (_, _, is_optional) in enumerate(BOXES):
        if is_optional and (not amounts[at] or random.random() < 0.03) and random.random() < 0.7:
            boxes[at] = ""
        elif random.random() < 0.02:
            boxes[at] = "若干"
    share = max(sum(amounts[:4], Fraction(0)), Fraction(0)) * Fraction(random.randrange(60, 130), 100)
    tasks = [_written(one, random) for one in _parted(floor(share / 100) * Fraction(100), random)]
    return Budget(tuple(boxes), tuple(tasks))


def expected(budget: Budget) -> set[tuple[str, str]]:
    """The codes, each with the key at whose line it stands."""
    amounts = [_yuan(one) for one in budget.boxes]
    found = set()
    suspects: dict[str, str] = {}
    for code, block, left in (("PD201", "expenditure", SPENT), ("PD202", "level", LEVEL)):
        if any(amounts[at] is None for at in (*left, *INCOME)):
            continue
        sides = {block: _of(amounts, left), "funding": _of(amounts, INCOME)}
        one, other = sides.values()
        if sum(one) == sum(other):
            continue
        # Each printed amount stands for half a cent more or less: a cent is 100 元.
        printed = [sum(floor(amount / 100 + Fraction(1, 2)) for amount in side) for side in (one, other)]
        is_rounding = 2 * abs(printed[0] - printed[1]) <= len(one) + len(other)
        found.add(("PD203" if is_rounding else code, block))
        key = _suspect({block: left, "funding": INCOME}, amounts)
        if key:
            suspects.setdefault(key, "PD204")
    found |= {(code, key) for key, code in suspects.items()}
    money = [*_of(amounts, SPENT), *_of(amounts, INCOME)]
    if None not in (amounts[at] for at in (*SPENT, *INCOME)) and not any(money):
        found.add(("PD205", "budget"))
    tasks = [_yuan(one) for one in budget.tasks]
    asked = sum(one for one in tasks if one is not None)
    income = [amounts[at] for at in INCOME]
    if None not in (*tasks, *income) and asked > sum(_of(amounts, INCOME)):
        found.add(("PD301", "tasks"))
    elif None not in (*tasks, *income, *(amounts[at] for at in PROJECTS)) and asked > sum(_of(amounts, PROJECTS)):
        found.add(("PD302", "tasks"))
    return found


def _suspect(sides: dict[str, tuple[int, ...]], amounts: list[Fraction | None]) -> str:
    """Where 元 was probably written for 万元: the key of an amount, or of a whole side."""
    (_, fewer), (large, more) = sorted(sides.items(), key=lambda side: sum(_of(amounts, side[1])))
    low, high = sum(_of(amounts, fewer)), sum(_of(amounts, more))
    for at in more:
        amount = amounts[at] or Fraction(0)
        if amount and high - amount + amount / YUAN == low:
            return _key(at)
    if high == low * YUAN:
        return large
    for at in fewer:
        amount = amounts[at] or Fraction(0)
        if amount and low - amount + amount * YUAN == high:
            return _key(at)
    return ""


def _key(at: int) -> str:
    block, key, _ = BOXES[at]
    return f"{block}.{key}"


def _of(amounts: list[Fraction | None], boxes: tuple[int, ...]) -> list[Fraction]:
    return [amounts[at] or Fraction(0) for at in boxes]


def _yuan(written: str) -> Fraction | None:
    """What is written, in 元; nothing where nobody can read it."""
    if written == "若干":
        return None
    plain = written.replace(",", "").strip('"') or "0"
    if plain.endswith("万元"):
        return Fraction(plain.removesuffix("万元")) * YUAN
    if plain.endswith("元"):
        return Fraction(plain.removesuffix("元"))
    return Fraction(plain) * YUAN


def _cents(random: Random) -> Fraction:
    """An amount of whole cents of 万元, in 元."""
    return Fraction(random.choice((0, *(random.randrange(1, 10**size) for size in (3, 5, 6)))) * 100)


def _parted(total: Fraction, random: Random) -> list[Fraction]:
    """A sum in two parts."""
    cut = total if random.random() < 0.5 else Fraction(random.randrange(0, int(total) // 100 + 1) * 100)
    return [one - other for other, one in pairwise((Fraction(0), cut, total))]


def _written(amount: Fraction, random: Random) -> str:
    """An amount in one of the ways in which it may be written."""
    way = random.choice(("plain", "plain", "plain", "commas", "unit", "yuan"))
    if way == "yuan" and amount.denominator == 1 and amount < 10**15:
        return f"{int(amount)}元"
    places = 12
    units = amount / YUAN * 10**places
    assert units.denominator == 1, "no more decimals than may be written"
    whole, fraction = divmod(int(units), 10**places)
    digits = f"{fraction:0{places}d}".rstrip("0")
    first = f"{whole:,}" if way == "commas" else str(whole)
    text = f"{first}.{digits}" if digits else first
    return f"{text}万元" if way == "unit" else f'"{text}"' if way == "commas" else text
