"""The JSON Schema accepts what perfdecl accepts and refuses what it refuses, in both vocabularies."""

import json
from typing import Any, Literal

import pytest
from hypothesis import given
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from support import project_declarations
from support.checking import CHINESE, ENGLISH, codes
from support.command import Perfdecl
from support.declarations import declarations
from support.paths import EXAMPLES, ROOT

Vocabulary = Literal["en", "zh"]
FORMS = ("table14", "project")


def read(name: str) -> dict[str, Any]:
    """The schemas of that name in both vocabularies."""
    return {
        keys: json.loads((ROOT / "schemas" / f"{name}.{keys}.schema.json").read_text("utf-8")) for keys in ("en", "zh")
    }


SCHEMAS = read("table14")
EACH = {name: read(name) for name in (*FORMS, "declaration")}


def load(text: str) -> Any:
    """As an editor reads YAML: typed."""
    return YAML(typ="safe", pure=True).load(text)


def accepts(text: str, keys: Vocabulary) -> bool:
    return bool(Draft7Validator(SCHEMAS[keys]).is_valid(load(text)))


@pytest.mark.parametrize("name", EACH)
@pytest.mark.parametrize("keys", ["en", "zh"])
def test_it_is_a_schema_of_draft_7(keys: Vocabulary, name: str) -> None:
    Draft7Validator.check_schema(EACH[name][keys])
    assert EACH[name][keys]["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert EACH[name][keys]["$id"].endswith(f"/schemas/{name}.{keys}.schema.json")


def test_the_real_declaration() -> None:
    assert accepts((EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8"), "en")
    assert accepts((EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8"), "zh")
    assert not accepts((EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8"), "zh")


@pytest.mark.parametrize(("name", "form"), [("blank", "table14"), ("blank-project", "project")])
@pytest.mark.parametrize("keys", ["en", "zh"])
def test_a_blank_names_its_schema(name: str, form: str, keys: Vocabulary) -> None:
    ending = ".zh.yaml" if keys == "zh" else ".yaml"
    first = (EXAMPLES / f"{name}{ending}").read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={EACH[form][keys]['$id']}"


#: Of each form a declaration in both vocabularies.
REAL = {"table14": "liwan-publicity-2024", "project": "liwan-memory-hall-2024"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("keys", ["en", "zh"])
def test_the_word_for_the_form_decides(keys: Vocabulary, form: str) -> None:
    """In the schema of all forms each declaration must be what the schema of its own form wants."""
    ending = ".zh.yaml" if keys == "zh" else ".yaml"
    text = (EXAMPLES / f"{REAL[form]}{ending}").read_text("utf-8")
    other = next(one for one in FORMS if one != form)
    validator = Draft7Validator(EACH["declaration"][keys])
    assert validator.is_valid(load(text))
    assert Draft7Validator(EACH[form][keys]).is_valid(load(text))
    assert not Draft7Validator(EACH[other][keys]).is_valid(load(text))
    lines = [line for line in text.splitlines() if not line.startswith(("form:", "表:"))]
    key = "表" if keys == "zh" else "form"
    for wrong in ("", f"{key}: table15\n", f"{key}: {other}\n"):
        assert not validator.is_valid(load(wrong + "\n".join(lines)))


@pytest.mark.parametrize("keys", ["en", "zh"])
def test_editors_are_offered_the_keys_of_the_form(keys: Vocabulary) -> None:
    """What an editor offers behind the form: the properties of the branch that the word for it chooses."""
    schema = EACH["declaration"][keys]
    (key,) = schema["properties"]
    assert schema["properties"][key]["enum"] == ["table14", "表14", "project", "项目支出绩效目标表"]
    for branch, form in zip(schema["allOf"], FORMS, strict=True):
        assert branch["then"] == {"$ref": f"#/definitions/{form}"}
        assert branch["if"]["required"] == [key]
        own = EACH[form][keys]
        assert schema["definitions"][form] == {name: own[name] for name in schema["definitions"][form]}


def test_the_command_prints_them(perfdecl: Perfdecl) -> None:
    for arguments, name in (([], "declaration"), (["--form", "project"], "project"), (["--form", "表14"], "table14")):
        for keys in ("en", "zh"):
            assert json.loads(perfdecl("schema", "--keys", keys, *arguments).out) == EACH[name][keys]
    assert perfdecl("schema", "--form", "x").err == "perfdecl: --form 不能是“x”；可以用：table14、project\n"


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
    assert Draft7Validator(EACH["declaration"]["en"]).is_valid(data)


@given(project_declarations.declarations())
def test_any_project(data: dict[str, Any]) -> None:
    assert Draft7Validator(EACH["project"]["en"]).is_valid(data)
    assert Draft7Validator(EACH["declaration"]["en"]).is_valid(data)
