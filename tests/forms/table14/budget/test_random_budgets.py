"""Random budgets against an oracle in fractions; ``PERFDECL_BUDGETS=20000`` asks for so many."""

import os
from collections import Counter
from random import Random

import perfdecl
from support.budgets import expected, random_budget

COUNT = int(os.environ.get("PERFDECL_BUDGETS", "400"))
CODES = ("PD201", "PD202", "PD203", "PD204", "PD205", "PD301", "PD302")


def test_every_sum_is_judged_as_the_oracle_does() -> None:
    told: Counter[str] = Counter()
    for seed in range(COUNT):
        budget = random_budget(Random(seed))
        wanted = expected(budget)
        assert _found(budget.text) == sorted(wanted), f"seed {seed}:\n{budget.text}"
        told.update(code for code, _ in wanted)
    assert all(told[code] >= COUNT / 200 for code in CODES), f"too few of one kind: {told}"


def _found(text: str) -> list[tuple[str, str]]:
    lines = text.splitlines()
    return sorted(
        (one.code, _key_at(lines, one.span.start.line)) for one in perfdecl.check(text).diagnostics if one.code in CODES
    )


def _key_at(lines: list[str], number: int) -> str:
    """The key on a line, behind that of its block where it is an amount's."""
    key = lines[number - 1].partition(":")[0]
    if not key.startswith("    "):
        return key.strip()
    block = next(line for line in reversed(lines[: number - 1]) if not line.startswith("    "))
    return f"{block.strip(' :')}.{key.strip()}"
