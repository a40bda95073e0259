"""The schema of a configuration says what reading it says."""

import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from perfdecl.config.load import load
from perfdecl.config.schema import page, schema
from perfdecl.config.settings import KEYS
from perfdecl.errors import UseError

GOOD = (
    'include = ["2024"]\nexclude = []',
    'select = ["PD2", "PD404"]\nignore = ["PD"]',
    'severity = { PD404 = "info" }',
    'per-file-ignores = { "old/*" = ["PD4"] }',
    "strict = true",
    'lang = "en"',
    'output-dir = "out"\nformats = ["docx"]\ntemplate = "t.docx"',
    'departments = "d.txt"\ntotals = "t.csv"\nlast-year = "2024"\nchange-limit = 12.5',
    'line-breaking = "specimen"',
)
BAD = (
    "includes = []",
    'include = "2024"',
    "include = [1]",
    'select = ["XX"]',
    'select = ["PD2000"]',
    'severity = { PD404 = "loud" }',
    'per-file-ignores = ["PD4"]',
    'strict = "yes"',
    'lang = "fr"',
    "output-dir = 3",
    "change-limit = 0",
    "change-limit = true",
    "change-limit = 2000000",
    'line-breaking = "any"',
)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_right(tmp_path: Path, text: str) -> None:
    (tmp_path / "perfdecl.toml").write_text(text, "utf-8")
    load(tmp_path / "perfdecl.toml")
    assert list(Draft7Validator(schema()).iter_errors(tomllib.loads(text))) == []


@pytest.mark.parametrize("text", BAD)
def test_what_is_wrong(tmp_path: Path, text: str) -> None:
    (tmp_path / "perfdecl.toml").write_text(text, "utf-8")
    with pytest.raises(UseError):
        load(tmp_path / "perfdecl.toml")
    assert list(Draft7Validator(schema()).iter_errors(tomllib.loads(text))) != []


def test_every_setting_is_described() -> None:
    Draft7Validator.check_schema(schema())
    assert list(schema()["properties"]) == list(KEYS)
    for language in ("zh", "en"):
        assert all(f"| `{key}` |" in page(language) for key in KEYS)
