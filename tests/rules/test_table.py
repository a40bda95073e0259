"""The tables of rules: each module of a rule stands in one of them, under its own name."""

from perfdecl.rules import table
from support.paths import ROOT

RULES = ROOT / "src/perfdecl/rules"


def test_every_rule_is_in_a_table() -> None:
    tables = (
        *(table.general_rules(), table.amount_rules(), table.budget_rules(), table.indicator_rules()),
        *(table.text_rules(), table.printing_rules()),
    )
    entered = sorted(code for one in tables for code in one)
    assert entered == sorted(path.stem.upper() for path in RULES.rglob("pd[0-9]*.py"))
    assert all(module.__name__.endswith(code.lower()) for one in tables for code, module in one.items())


def test_rules_across_files_are_general_ones() -> None:
    across = table.repository_rules()
    assert across == {code: rule for code, rule in table.general_rules().items() if code.startswith("PD8")}
