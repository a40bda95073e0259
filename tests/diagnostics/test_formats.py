"""The formats for machines, each read by a real parser or checked against its published schema."""

import json
import re
import subprocess
from pathlib import Path
from re import fullmatch

import pytest
from junitparser import Error, Failure, JUnitXml

import perfdecl
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.cli.report import Report
from perfdecl.diagnostics.diagnostic import Diagnostic
from support.office import tool

NAME = "部门/申报 100%.yaml"
#: A wrong sum, a repeated key, a look-alike character on a Chinese line, and a text over several lines.
TEXT = """form: table14
year: 2024
year: 2024
department: 区委⽂化部
budget:
  expenditure:
    basic: 100
    project: 50
  funding:
    fiscal_appropriation: 160
  level:
    district: 160
objective: "第一行，
  第二行"
indicators: {}
"""


@pytest.fixture
def checked() -> AnyChecked:
    return perfdecl.check(TEXT, NAME, "en")


def text(checked: AnyChecked, format: str, *files: str) -> str:
    report = Report("en", format)
    report.add(checked.diagnostics, checked.source, checked.source.name)
    for file in files:
        report.add([], None, file)
    return report.text()


def shown(checked: AnyChecked) -> list[Diagnostic]:
    return [one for one in checked.diagnostics if one.severity != "info"]


def test_json_lines(checked: AnyChecked) -> None:
    lines = [json.loads(line) for line in text(checked, "json-lines").splitlines()]
    assert lines == json.loads(text(checked, "json"))["diagnostics"]
    assert [line["code"] for line in lines] == [one.code for one in shown(checked)]


def test_sarif_is_accepted_by_a_validator(checked: AnyChecked, tmp_path: Path) -> None:
    path = tmp_path / "a.sarif"
    path.write_text(text(checked, "sarif"), "utf-8")
    out = tmp_path / "report.sarif"
    command = [tool("sarif-multitool"), "validate", str(path), "--output", str(out), "--log", "ForceOverwrite"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    report = json.loads(out.read_text("utf-8-sig"))
    found = [one for one in report["runs"][0].get("results", []) if one.get("level") == "error"]
    assert found == [], ended.stdout
    assert "error JSON" not in ended.stdout


def test_sarif_counts_code_points(checked: AnyChecked) -> None:
    run = json.loads(text(checked, "sarif"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    one = next(result for result in run["results"] if result["ruleId"] == "PD502")
    place = one["locations"][0]["physicalLocation"]
    line = TEXT.splitlines()[3]
    assert place["region"] == {"startLine": 4, "startColumn": line.index("⽂") + 1, "endLine": 4, "endColumn": 16}
    assert place["artifactLocation"] == {
        "uri": "%E9%83%A8%E9%97%A8/%E7%94%B3%E6%8A%A5%20100%25.yaml",
        "uriBaseId": "SRCROOT",
    }
    (change,) = one["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": place["region"], "insertedContent": {"text": "文"}}]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert all(rule["help"]["text"] for rule in rules)


def test_github(checked: AnyChecked) -> None:
    lines = text(checked, "github").splitlines()
    found = [fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line) for line in lines]
    assert all(found)
    assert len(lines) == len(shown(checked))
    properties = [dict(pair.split("=") for pair in one[2].split(",")) for one in found if one]
    assert all(
        one and one[3].startswith("部门/申报 100%25.yaml:") and re.match(r".*?:\d+:\d+: PD\d+ ", one[3])
        for one in found
    )
    assert {one["file"] for one in properties} == {"部门/申报 100%25.yaml"}
    folded = next(one for one in properties if one["title"] == "PD007")
    assert folded["line"] == folded["endLine"] == "13"
    assert next(one for one in properties if one["title"] == "PD502")["col"] == "15"


def test_github_omits_columns_over_several_lines() -> None:
    checked = perfdecl.check(TEXT.replace('"第一行，\n  第二行"', "|\n  第一行\n  \n  第二行\ue000"), NAME, "en")
    line = next(line for line in text(checked, "github").splitlines() if "title=PD505" in line)
    assert "line=13,endLine=" in line
    assert "endLine=13" not in line
    assert "col" not in line.lower().split("::")[1].replace("color", "")


def test_github_step_summary(checked: AnyChecked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "summary.md"
    path.write_text("before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(path))
    text(checked, "github")
    summary = path.read_text("utf-8")
    assert summary.startswith("before\n### perfdecl\n")
    assert summary.count("\n| error | ") + summary.count("\n| warning | ") == len(shown(checked))
    assert "| error | PD201 | `部门/申报 100%.yaml:6` | 预算整体情况 / 部门预算支出 | " in summary


def test_gitlab(checked: AnyChecked) -> None:
    issues = json.loads(text(checked, "gitlab"))
    assert len(issues) == len(shown(checked))
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["path"] == NAME
        assert issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_gitlab_fingerprints_survive_a_line_above(checked: AnyChecked) -> None:
    moved = perfdecl.check("# a comment\n\n" + TEXT, NAME, "zh")
    before, after = (json.loads(text(one, "gitlab")) for one in (checked, moved))
    assert [one["fingerprint"] for one in before] == [one["fingerprint"] for one in after]
    assert before[0]["location"]["lines"] != after[0]["location"]["lines"]
    changed = perfdecl.check(TEXT.replace("basic: 100", "basic: 101"), NAME)
    assert {
        one["fingerprint"] for one in json.loads(text(changed, "gitlab")) if one["check_name"] == "PD201"
    }.isdisjoint({one["fingerprint"] for one in before})


def test_junit(checked: AnyChecked) -> None:
    xml = JUnitXml.fromstring(text(checked, "junit", "好.yaml").encode())
    suites = list(xml)
    assert [suite.name for suite in suites] == [NAME, "好.yaml"]
    assert [suite.failures for suite in suites] == [len(shown(checked)), 0]
    for suite in suites:
        assert suite.tests == len(list(suite))
        assert not any(isinstance(one, Error) for case in suite for one in case.result)
    failures = [one for case in suites[0] for one in case.result if isinstance(one, Failure)]
    assert [one.message for one in failures] == [one.message for one in shown(checked)]
    assert "区委" not in failures[0].text


def test_junit_can_hold_any_text() -> None:
    checked = perfdecl.check("\x00\x01 a\x02: \ufffe\n", "a\x01.yaml")
    assert JUnitXml.fromstring(text(checked, "junit").encode()) is not None
