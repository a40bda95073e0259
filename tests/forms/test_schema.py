"""The JSON Schema accepts what perfdecl accepts and refuses what it refuses, in both vocabularies."""

import json
from typing import Any, Literal

import pytest
from hypothesis import given
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from support.checking import CHINESE, ENGLISH, codes
from support.declarations import declarations
from support.paths import EXAMPLES, ROOT

Vocabulary = Literal["en", "zh"]
SCHEMAS = {
    keys: json.loads((ROOT / "schemas" / f"table14.{keys}.schema.json").read_text("utf-8")) for keys in ("en", "zh")
}


def load(text: str) -> Any:
    """As an editor reads YAML: typed."""
    return YAML(typ="safe", pure=True).load(text)


def accepts(text: str, keys: Vocabulary) -> bool:
    return bool(Draft7Validator(SCHEMAS[keys]).is_valid(load(text)))


@pytest.mark.parametrize("keys", ["en", "zh"])
def test_it_is_a_schema_of_draft_7(keys: Vocabulary) -> None:
    Draft7Validator.check_schema(SCHEMAS[keys])
    assert SCHEMAS[keys]["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_the_real_declaration() -> None:
    assert accepts((EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8"), "en")
    assert accepts((EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8"), "zh")
    assert not accepts((EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8"), "zh")


@pytest.mark.parametrize("name", ["blank.yaml", "blank.zh.yaml"])
def test_a_blank_names_its_schema(name: str) -> None:
    keys: Vocabulary = "zh" if ".zh." in name else "en"
    first = (EXAMPLES / name).read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={SCHEMAS[keys]['$id']}"


#: What is right and what stands there instead.
WRONG = [
    ("form: table14", "form: table15"),
    ("year: 2024", "year: 24"),
    ("year: 2024\n", ""),
    ("basic: 100", "basic: -1"),
    ("basic: 100", "basic: 1e2元"),
    ("basic: 100", "basic: [100]"),
    ("basic: 100", "basic:"),
    ("basic: 100", "base: 100"),
    ("objective: 完成全年宣传任务。", "objective:"),
    ("objective: 完成全年宣传任务。", "objective: []"),
    ("    content: 组织宣传活动\n", ""),
    ("  - name: 宣传工作", "  - name: ''"),
    ("tasks:\n", "tasks: text\nx:\n"),
]
FINE = [
    ("basic: 100", 'basic: "1,000.00"'),
    ("basic: 100", "basic: 100万元"),
    ("basic: 100", "basic: 1000000元"),
    ("department: 区委宣传部", "department: 2024"),
    ("annual: ≥6场", "annual: 10"),
    ("annual: ≥6场", "annual: no"),
    ("    goal: 居民了解各项政策\n", ""),
    ("    cost:\n      - name: 宣传活动成本\n        period: ≤30万元\n        annual: ≤30万元\n", "    cost:\n"),
    ("objective: 完", "other_tasks: 其他工作\nobjective: 完"),
    ("year: 2024", 'year: "2024"'),
]


@pytest.mark.parametrize(("right", "wrong"), WRONG)
def test_what_is_wrong_is_refused(right: str, wrong: str) -> None:
    text = ENGLISH.replace(right, wrong, 1)
    assert text != ENGLISH
    assert not accepts(text, "en")
    assert any(code < "PD2" for code in codes(text))


@pytest.mark.parametrize(("right", "other"), FINE)
def test_what_is_fine_is_accepted(right: str, other: str) -> None:
    text = ENGLISH.replace(right, other, 1)
    assert text != ENGLISH
    assert accepts(text, "en")
    assert not any(code < "PD2" for code in codes(text))


def test_chinese_keys() -> None:
    assert accepts(CHINESE, "zh")
    assert not accepts(CHINESE.replace("基本支出: 100", "基本支出: 一百"), "zh")


@given(declarations())
def test_any_declaration(data: dict[str, Any]) -> None:
    assert Draft7Validator(SCHEMAS["en"]).is_valid(data)
