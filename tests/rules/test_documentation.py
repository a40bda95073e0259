"""Every rule is documented in both languages, and its examples do what they say."""

import pytest

import perfdecl
from perfdecl.catalogue.codes import all_codes, rule_of
from perfdecl.catalogue.documentation import documentation_of, whole
from perfdecl.forms.known import all_forms
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.plain import PLAIN
from perfdecl.messages.families import FAMILIES
from perfdecl.rules.table import printing_rules
from support.paths import SRC

#: Their examples would be documents or folders, not declarations.
ABOUT_OTHERS = ("PD7", "PD8", "PD009")


def test_the_plain_declaration_has_no_fault() -> None:
    assert perfdecl.check("".join(PLAIN.values())).diagnostics == []


@pytest.mark.parametrize("code", [code for code in all_codes() if not code.startswith(ABOUT_OTHERS)])
def test_examples(code: str) -> None:
    rule = documentation_of(code)
    assert rule.fails
    assert rule.passes
    for example in rule.fails:
        assert code in {one.code for one in perfdecl.check(example.data).diagnostics}, example.fragment
    for example in rule.passes:
        assert code not in {one.code for one in perfdecl.check(example.data).diagnostics}, example.fragment


@pytest.mark.parametrize("code", all_codes())
def test_documentation(code: str) -> None:
    rule = documentation_of(code)
    assert any("\u4e00" <= char <= "\u9fff" for char in rule.title("zh"))
    assert rule.title("en").isascii() or "万元" in rule.title("en")
    assert len(rule.text("zh")) > 10
    assert len(rule.text("en")) > 20
    assert "\n---" not in rule.text("zh") + rule.text("en")
    assert rule.source
    assert rule.severity in ("error", "warning", "info")
    assert rule_of(code).__name__.split(".")[-2] == FAMILIES[code[:3]]


def test_every_rule_is_in_a_table() -> None:
    written = {path.stem.upper() for path in SRC.rglob("pd[0-9][0-9][0-9].py")}
    assert written == set(all_codes())


def test_what_can_be_asked_is_asked_by_some_form() -> None:
    asked = {*printing_rules(), *(code for form in all_forms() for code in form.rules())}
    assert {code for code in all_codes() if hasattr(rule_of(code), "check")} == asked


def test_a_fragment_replaces_its_blocks_only() -> None:
    text = whole("year: 2025\nextra: 1\n", FORM)
    assert "year: 2025\n" in text
    assert "2024" not in text
    assert text.endswith("extra: 1\n")
    assert PLAIN["budget"] in text


def test_an_unknown_code() -> None:
    with pytest.raises(KeyError):
        documentation_of("PD999")
