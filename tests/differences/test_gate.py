"""Which changes make the comparison fail."""

import pytest

from perfdecl.differences.change import Change, Result
from perfdecl.differences.gate import conditions
from perfdecl.errors import UseError


def holds(condition: str, change: Change) -> bool:
    (one,) = conditions([condition])
    return one.holds(change)


def amount(old: str | None, new: str | None) -> Change:
    return Change("amount", ("funds",), ("funds",), old, new)


@pytest.mark.parametrize(
    ("condition", "old", "new", "expected"),
    [
        ("amount>10%", "100", "110", False),
        ("amount>=10%", "100", "110", True),
        ("amount≥10%", "100", "110", True),
        ("amount>10%", "100", "110.01", True),
        ("amount>10%", "100", "89.99", True),
        ("amount > 0.5 %", "100", "100.51", True),
        ("amount>10％", "0", "0.01", True),
        ("amount>10%", None, "3", True),
        ("amount>50", "100", "150", False),
        ("amount>50万元", "100", "49.99", True),
        ("amount", "100", "100.01", True),
        ("any", "1", "2", True),
        ("text", "1", "2", False),
    ],
)
def test_amounts(condition: str, old: str | None, new: str | None, expected: bool) -> None:
    assert holds(condition, amount(old, new)) is expected


def test_targets() -> None:
    change = Change("target", ("a",), ("a",), "≥95%", "≥90%", direction="looser")
    assert [holds(name, change) for name in ("looser", "tighter", "target", "any")] == [True, False, True, True]
    said = change._replace(direction="same")
    assert [holds(name, said) for name in ("looser", "target", "any")] == [False, True, False]


def test_several_are_parted_by_commas() -> None:
    assert [one.written for one in conditions(["looser，amount>10%", "added"])] == ["looser", "amount>10%", "added"]
    assert Result(()).pairs == ()


@pytest.mark.parametrize("word", ["loser", "amount>ten", "amount>10%%", "amount<5", "looser>5%"])
def test_what_is_no_condition(word: str) -> None:
    with pytest.raises(UseError):
        conditions([word])
