"""What every declaration can be asked for, whatever form it is of."""

from decimal import Decimal

import pytest

from perfdecl.checking.pipeline import check_text
from perfdecl.forms.known import built_in
from perfdecl.model.declaration import Declaration
from perfdecl.model.sums import PlacedSum
from support.paths import EXAMPLES


def declaration_of(name: str) -> Declaration:
    found = check_text((EXAMPLES / name).read_text("utf-8")).declaration
    assert isinstance(found, Declaration)
    return found


@pytest.mark.parametrize(
    ("name", "equations", "others", "targets"),
    [
        (
            "liwan-publicity-2024.yaml",
            {("budget", "expenditure"): 4, ("budget", "level"): 2, ("budget", "funding"): 2},
            {("tasks",): Decimal("2011.00")},
            8,
        ),
        ("liwan-memory-hall-2024.yaml", {("funds", "total"): 1, ("funds",): 2}, {}, 13),
    ],
)
def test_sums_and_targets(
    name: str,
    equations: dict[tuple[str, ...], int],
    others: dict[tuple[str, ...], Decimal],
    targets: int,
) -> None:
    declaration = declaration_of(name)
    sides = [side for one in declaration.equations for side in (PlacedSum(*one[:2]), PlacedSum(*one[2:]))]
    assert {path: len(one.addends) for path, one in sides} == equations
    assert {path: one.total for path, one in declaration.other_sums} == others
    assert len(declaration.targets) == targets


def test_other_tasks_are_tasks() -> None:
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    text = text.replace("other_tasks:\n", "other_tasks:\n  content: 其他\n  funds: 1\n")
    found = check_text(text).declaration
    assert found is not None
    ((_, one),) = found.other_sums
    assert one.total == Decimal("2012.00")
    assert one.places[-1] == ("other_tasks", "funds")


@pytest.mark.parametrize(("form", "keys"), [("table14", {"period", "annual"}), ("project", {"value"})])
def test_keys_of_values(form: str, keys: set[str]) -> None:
    assert built_in(form).value_keys == keys


def test_a_declaration_may_have_none_of_these() -> None:
    declaration = Declaration.model_validate({"form": "x", "year": "2024"})
    assert (declaration.equations, declaration.other_sums, declaration.targets) == ((), (), ())
