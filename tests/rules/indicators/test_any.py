"""Whatever stands in a row: no rule raises, every place is one of the row's, every fix stays within its text."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.indicators.target import Target
from perfdecl.messages import said
from perfdecl.model.sums import Addend, Sum
from perfdecl.rules.finding import Finding, Key, Replacement
from perfdecl.rules.table import indicator_rules
from support.words import written_down

PARTS = [
    *{word for lists in written_down().values() for words in lists.values() for word in words if ":" not in word},
    *"≥≤><=%％0123456789.,-~（）()/年月日 　",
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=5).map("".join)
LEVELS = st.sampled_from(
    [("output", "quantity"), ("output", "quality"), ("output", "timeliness"), ("output", "cost"), ("benefit", "social"), ("satisfaction", "service_recipients")]
)  # fmt: skip
PLACES = {"name", "annual", "period", "indicators", "output", "benefit", "satisfaction", "cost", "timeliness"}


class Declaration:
    """Nothing but some rows, of a year and with a budget."""

    year = 2024

    def __init__(self, rows: list[tuple[tuple[str, str], str, str, str]], budget: Sum) -> None:
        self.whole_budget = budget
        self.targets = tuple(
            Target.read(path, name, 2024, (annual, (*path, "annual")), (period, (*path, "period")))
            for at, (levels, name, annual, period) in enumerate(rows)
            for path in [("indicators", *levels, at)]
        )
        self.texts = {
            path: text
            for target, (_, name, annual, period) in zip(self.targets, rows, strict=True)
            for path, text in (
                (target.name_path, name),
                (target.annual_path, annual),
                (target.period_path, period),
            )
        }


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(LEVELS, TEXTS, TEXTS, TEXTS), max_size=4), st.sampled_from(["0", "150"]))
def test_any_row(rows: list[tuple[tuple[str, str], str, str, str]], budget: str) -> None:
    declaration = Declaration(rows, Sum((Addend(("budget",), Decimal(budget)),)))
    for code, rule in indicator_rules().items():
        for finding in rule.check(declaration):
            assert finding.code == code
            _check(finding, declaration)


def _check(finding: Finding, declaration: Declaration) -> None:
    for path in (finding.path, *finding.related):
        assert path[-1] in PLACES
    words = {key: str(arg.path[-1]) if isinstance(arg, Key) else arg for key, arg in finding.args.items()}
    message, advice = said(finding.message, "zh", **words)
    assert message
    assert advice
    if finding.within is not None:
        assert 0 <= finding.within[0] < finding.within[1] <= len(declaration.texts[finding.path])
    for replacement in (finding.fix, *finding.fix.others) if finding.fix else ():
        _inside(replacement, declaration)


def _inside(replacement: Replacement, declaration: Declaration) -> None:
    text = declaration.texts[replacement.path]
    assert all(0 <= start <= end <= len(text) for start, end, _ in replacement.edits)
