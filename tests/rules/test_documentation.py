"""Every rule is documented in both languages, and its examples do what they say."""

import pytest

import perfdecl
from perfdecl.rules.documentation import PLAIN, documentation_of, whole
from perfdecl.rules.registry import FAMILIES, all_codes, module_of

#: Their examples would be documents, not declarations.
ABOUT_DOCUMENTS = "PD7"


def test_the_plain_declaration_has_no_fault() -> None:
    assert perfdecl.check("".join(PLAIN.values())).diagnostics == []


@pytest.mark.parametrize("code", [code for code in all_codes() if not code.startswith(ABOUT_DOCUMENTS)])
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
    assert module_of(code).__name__.split(".")[-2] == FAMILIES[code[:3]]


def test_the_rules_of_the_form_are_in_the_catalogue() -> None:
    from perfdecl.forms.table14.rules import RULES

    assert set(RULES) <= set(all_codes())
    assert len(set(RULES)) == len(RULES)
    assert all(hasattr(module_of(code), "check") == (code in RULES) for code in all_codes())


def test_a_fragment_replaces_its_blocks_only() -> None:
    text = whole("year: 2025\nextra: 1\n")
    assert "year: 2025\n" in text
    assert "2024" not in text
    assert text.endswith("extra: 1\n")
    assert PLAIN["budget"] in text


def test_an_unknown_code() -> None:
    with pytest.raises(KeyError):
        documentation_of("PD999")
