"""The settings of a configuration that change what is told: each test fails where the setting is not heeded."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.command import Perfdecl


@pytest.fixture
def two(here: Path, good: str) -> Path:
    """Two declarations, each with a blank too many in its objective (PD503) and without three kinds of indicators."""
    text = good.partition("# perfdecl: ignore-file")[0]
    spaced = text.replace("objective: ", "objective: 全区 宣传，", 1)
    assert spaced != text
    for name in ("2024/a.yaml", "2025/b.yaml"):
        (here / name).parent.mkdir()
        (here / name).write_text(spaced, "utf-8")
    return here


def told(perfdecl: Perfdecl, *arguments: str) -> dict[str, list[tuple[str, str]]]:
    """Code and severity of the findings of each file."""
    result = perfdecl("validate", *arguments, "--output-format", "json")
    found: dict[str, list[tuple[str, str]]] = {}
    diagnostics: list[dict[str, Any]] = json.loads(result.out)["diagnostics"]
    for one in diagnostics:
        found.setdefault(one["file"], []).append((one["code"], one["severity"]))
    return {file: sorted(ones) for file, ones in found.items()}


ALL = [("PD403", "warning"), ("PD404", "warning"), ("PD405", "warning"), ("PD503", "warning")]


def test_nothing_is_set(two: Path, perfdecl: Perfdecl) -> None:
    assert told(perfdecl, ".") == {"2024/a.yaml": ALL, "2025/b.yaml": ALL}


@pytest.mark.parametrize(
    ("pattern", "codes", "left"),
    [
        ("2024/*", '["PD4"]', ALL[3:]),
        ("2024/*", '["PD404", "PD503"]', [ALL[0], ALL[2]]),
        ("a.yaml", '["PD"]', []),
        ("2024/a.yaml", '["PD403"]', ALL[1:]),
        ("2023/*", '["PD4"]', ALL),
    ],
)
def test_per_file_ignores(two: Path, perfdecl: Perfdecl, pattern: str, codes: str, left: list[Any]) -> None:
    (two / "perfdecl.toml").write_text(f'[per-file-ignores]\n"{pattern}" = {codes}\n', "utf-8")
    found = told(perfdecl, ".")
    assert found.get("2024/a.yaml", []) == left
    assert found["2025/b.yaml"] == ALL


def test_patterns_are_relative_to_the_configuration(
    two: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch
) -> None:
    (two / "perfdecl.toml").write_text('per-file-ignores = { "2024/*" = ["PD4"] }\n', "utf-8")
    monkeypatch.chdir(two / "2024")
    assert told(perfdecl, ".", "../2025") == {"a.yaml": ALL[3:], "../2025/b.yaml": ALL}


def test_a_longer_prefix_on_the_command_line_wins(two: Path, perfdecl: Perfdecl) -> None:
    (two / "perfdecl.toml").write_text('per-file-ignores = { "2024/*" = ["PD4"] }\n', "utf-8")
    assert told(perfdecl, "2024", "--select", "PD404") == {"2024/a.yaml": [("PD404", "warning")]}


def test_what_keeps_a_file_from_being_understood_is_told_all_the_same(two: Path, perfdecl: Perfdecl) -> None:
    path = two / "2024/a.yaml"
    path.write_text(path.read_text("utf-8").replace("basic: 1340.73", "basic: viel"), "utf-8")
    (two / "perfdecl.toml").write_text('per-file-ignores = { "*" = ["PD"] }\n', "utf-8")
    assert told(perfdecl, ".") == {"2024/a.yaml": [("PD104", "error")]}


def test_severity(two: Path, perfdecl: Perfdecl) -> None:
    (two / "perfdecl.toml").write_text('severity = { PD404 = "error", PD403 = "info" }\n', "utf-8")
    result = perfdecl("validate", "2024", "--output-format", "json")
    assert result.code == 1
    assert told(perfdecl, "2024") == {"2024/a.yaml": [("PD404", "error"), ("PD405", "warning"), ("PD503", "warning")]}
    assert ("PD403", "info") in told(perfdecl, "2024", "--severity", "info")["2024/a.yaml"]


def test_severity_decides_on_printing(two: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("render", "2024/a.yaml", "--format", "md", "-o", "-").code == 0
    (two / "perfdecl.toml").write_text('severity = { PD404 = "error" }\n', "utf-8")
    assert perfdecl("render", "2024/a.yaml", "--format", "md", "-o", "-").code == 1


def test_severity_spares_no_file_that_cannot_be_understood(two: Path, perfdecl: Perfdecl) -> None:
    path = two / "2024/a.yaml"
    path.write_text(path.read_text("utf-8").replace("basic: 1340.73", "basic: viel"), "utf-8")
    (two / "perfdecl.toml").write_text('severity = { PD104 = "info" }\n', "utf-8")
    assert ("PD104", "error") in told(perfdecl, "2024")["2024/a.yaml"]


def test_strict(two: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("validate", "2024").code == 0
    (two / "perfdecl.toml").write_text("strict = true\n", "utf-8")
    assert perfdecl("validate", "2024").code == 1
