"""A fix removes its finding, brings none and changes nothing else, whatever blanks and quotes stand around the value."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.catalogue.documentation import whole
from perfdecl.forms.table14.form import FORM
from perfdecl.source.patch import in_order, patch
from perfdecl.source.problem import TextEdit
from support.rows import rows

BLANKS = st.text(" \u3000\u00a0\t", max_size=2)
VALUES = st.sampled_from(
    [
        "≥100%", "≧100％", ">=100%", "100%以上", "不低于100%", "≥ 100 %", "≥１００％", "=100%%", "≥95%%", "95％％", "100%", "93%", "0.5%", "合格率95%", "合格率≥100%", "≥100%（应保尽保）",
        "每季度95%", "达到100%以上", "95%（含）", "约95%", "＞＝100%", "100.0%及以上",
    ]
)  # fmt: skip
#: A value as YAML: double quotes with escapes or without, single quotes, plain, a block.
STYLES: dict[str, Callable[[str], str]] = {
    "double": lambda text: f'"{text}"'.replace("\t", "\\t"),
    "escaped": lambda text: '"' + "".join(f"\\u{ord(char):04x}" for char in text) + '"',
    "single": lambda text: f"'{text}'",
    "plain": lambda text: text.strip(" \t"),
}


#: What could not be seen of a value that was not understood.
SEEN_AFTERWARDS = {"PD428": {"PD411", "PD417", "PD418"}}


def declaration(annual: str, period: str) -> str:
    fragment = rows("质量", "验收合格率|ANNUAL|PERIOD", "达标率|≥95%|=")
    return whole(fragment.replace("ANNUAL", annual).replace("PERIOD", period), FORM)


def cured(text: str, code: str) -> str:
    """The text with the fixes of one rule applied, unsafe ones too."""
    checked = perfdecl.check(text)
    edits = [
        TextEdit(checked.source.offset(edit.span.start), checked.source.offset(edit.span.end), edit.text)
        for one in checked.diagnostics
        if one.fix and one.code == code
        for edit in one.fix.edits
    ]
    return patch(text, in_order(edits))


def findings(text: str) -> list[str]:
    return [one.code for one in perfdecl.check(text).diagnostics]


@settings(deadline=None, max_examples=150)
@given(VALUES, BLANKS, BLANKS, st.sampled_from(sorted(STYLES)), st.booleans())
def test_a_fix_cures_and_does_nothing_else(value: str, before: str, behind: str, style: str, is_same: bool) -> None:
    written = STYLES[style](f"{before}{value}{behind}")
    text = declaration(written, written if is_same else "≥95%")
    found = findings(text)
    for code in ("PD411", "PD417", "PD428"):
        fixable = [one for one in perfdecl.check(text).diagnostics if one.code == code and one.fix]
        if not fixable:
            continue
        after = cured(text, code)
        assert code not in findings(after)
        assert set(findings(after)) - set(found) <= SEEN_AFTERWARDS.get(code, set())
        assert "100%%" not in after
        changed = [(old, new) for old, new in zip(text.splitlines(), after.splitlines(), strict=True) if old != new]
        assert len(changed) == (2 if is_same else 1)
        assert all(old.split(":")[0] == new.split(":")[0] for old, new in changed)


@pytest.mark.parametrize("blank", [" ", "\u3000", "  ", "\u00a0 "])
def test_blanks_stay_where_they_are(blank: str) -> None:
    text = declaration(f'"{blank}≥100%{blank}"', f'"{blank}≥100%{blank}"')
    assert cured(text, "PD411") == declaration(f'"{blank}=100%{blank}"', f'"{blank}=100%{blank}"')


@pytest.mark.parametrize(
    ("code", "value", "after"),
    [("PD417", "每季度95%", "每季度=95%"), ("PD428", "≥95％％", "≥95%"), ("PD411", "100%以上", "=100%")],
)
def test_what_is_written(code: str, value: str, after: str) -> None:
    assert cured(declaration(value, value), code) == declaration(after, after)


def test_no_fix_where_the_other_value_would_no_longer_agree() -> None:
    (found,) = [one for one in perfdecl.check(declaration("≥100%", "≥95%")).diagnostics if one.code == "PD411"]
    assert found.fix is None
    (found,) = [one for one in perfdecl.check(declaration("≥100%", "=100%")).diagnostics if one.code == "PD411"]
    assert found.fix is not None
    both = [one for one in perfdecl.check(declaration("≥100%", "≧100%")).diagnostics if one.code == "PD411"]
    assert [one.fix is not None for one in both] == [True, True]
    (found,) = [one for one in perfdecl.check(declaration("≥100%", "12月底前")).diagnostics if one.code == "PD411"]
    assert found.fix is not None


@pytest.mark.parametrize("value", ["约95%", "合格率达100%以上者约95%"])
def test_no_fix_where_it_would_say_something_else(value: str) -> None:
    assert not any(one.fix for one in perfdecl.check(declaration(value, value)).diagnostics if one.code == "PD417")
