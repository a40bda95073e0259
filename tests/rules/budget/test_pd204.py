"""PD204, 元 for 万元: what is said of sums, and which amounts it rests on. The real declaration is in the tests of 表14."""

from decimal import Decimal
from typing import NamedTuple

import pytest

from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Equation, Sum
from perfdecl.rules.budget import pd204
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.run import run

LEFT, RIGHT = ("spent",), ("paid",)


class Stub(NamedTuple):
    """A declaration of which only the sums are asked."""

    equations: tuple[Equation, ...]


def equation(spent: tuple[str, ...], paid: tuple[str, ...], other: str = "paid") -> Equation:
    left, right = (
        Sum(tuple(Addend((side, str(at)), Decimal(amount)) for at, amount in enumerate(amounts)))
        for side, amounts in (("spent", spent), (other, paid))
    )
    return Equation(LEFT, left, (other,), right)


def judged(*equations: Equation) -> list[Finding]:
    return list(pd204.check(Stub(equations)))


USES = (("spent", "0"), ("spent", "1"), ("paid", "0"), ("paid", "1"))
TURNED = (*USES[2:], *USES[:2])


@pytest.mark.parametrize(("spent", "paid"), [(("100", "500000"), ("150", "0")), (("150", "0"), ("100", "500000"))])
def test_one_amount_of_the_larger_side(spent: tuple[str, ...], paid: tuple[str, ...]) -> None:
    side, uses = ("spent", USES) if spent[0] == "100" else ("paid", TURNED)
    args = {"key": Key((side, "1")), "amount": Decimal(500_000)}
    assert judged(equation(spent, paid)) == [Finding((side, "1"), "PD204.amount", args, uses=uses)]


@pytest.mark.parametrize(("spent", "paid"), [(("100", "0.005"), ("150", "0")), (("150", "0"), ("100", "0.005"))])
def test_one_amount_of_the_smaller_side(spent: tuple[str, ...], paid: tuple[str, ...]) -> None:
    side, uses = ("spent", TURNED) if spent[0] == "100" else ("paid", USES)
    args = {"key": Key((side, "1")), "amount": Decimal("0.005"), "meant": Decimal(50)}
    assert judged(equation(spent, paid)) == [Finding((side, "1"), "PD204.small", args, uses=uses)]


def test_a_whole_side() -> None:
    expected = Finding(LEFT, "PD204.side", {"key": Key(LEFT)}, (RIGHT,), uses=USES)
    assert judged(equation(("1000000", "500000"), ("100", "50"))) == [expected]


def test_sums_that_are_equal_or_differ_otherwise() -> None:
    assert judged(equation(("100", "0"), ("50", "50"))) == []
    assert judged(equation(("100", "0"), ("50", "40"))) == []
    assert judged(equation(("0", "500000"), ("50", "0.5"))) == [], "half a 万元 is left"


SUMS = (
    equation(("100", "500000"), ("150", "0")),
    equation(("100", "500000"), ("150", "0"), "level"),
    equation(("1", "0"), ("10000", "0"), "lent"),
    equation(("7", "0"), ("7", "0")),
    equation(("0.005", "1"), ("51", "0"), "kept"),
)


@pytest.mark.parametrize(
    ("hole", "expected"),
    [
        (("paid", "0"), [("spent", "1"), ("lent", "0"), ("spent", "0")]),
        (("level", "0"), [("spent", "1"), ("lent", "0"), ("spent", "0")]),
        (("spent", "0"), []),
    ],
)
def test_an_amount_that_two_sums_have_is_told_once_by_one_that_can_be_read(hole: Path, expected: list[Path]) -> None:
    assert [one.path for one in run([pd204], Stub(SUMS), frozenset())] == [
        ("spent", "1"),
        ("lent", "0"),
        ("spent", "0"),
    ]
    assert [one.path for one in run([pd204], Stub(SUMS), frozenset([hole]))] == expected
