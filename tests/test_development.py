"""The pages for developers are followed to the letter, each in a scratch copy of the repository."""

from pathlib import Path

from support.pages import copy_repository, follow, run
from support.paths import ROOT

PAGES = ROOT / "docs" / "development"


def test_add_a_rule(tmp_path: Path) -> None:
    copy = copy_repository(tmp_path)
    touched = follow(PAGES / "add-a-rule.md", copy)
    assert [str(path) for path in dict.fromkeys(touched)] == [
        "src/perfdecl/rules/indicators/pd499.py",
        "src/perfdecl/messages/indicators.py",
        "src/perfdecl/rules/table.py",
        "tests/rules/indicators/test_pd499.py",
    ]
    made = run(copy, "tools/generate.py")
    assert made.returncode == 0, made.stderr
    tests = ("tests/rules/test_documentation.py", "tests/rules/indicators", "tests/messages", "tests/test_generated.py")
    tested = run(copy, "-m", "pytest", "-q", "-k", "499 or table or catalogue or up_to_date", *tests)
    assert tested.returncode == 0, tested.stdout
    explained = run(copy, "-m", "perfdecl", "explain", "PD499")
    assert "指标名称太短" in explained.stdout
    assert "PD499" in (copy / "docs" / "rules.md").read_text("utf-8")
    real = (copy / "examples" / "liwan-publicity-2024.yaml").read_text("utf-8")
    (copy / "decl.yaml").write_text(real.replace("- name: 应急突发事件处置率", "- name: 率"), "utf-8")
    found = run(copy, "-m", "perfdecl", "validate", "decl.yaml", "--severity", "info", "--output-format", "concise")
    assert "decl.yaml:57:15: 提示 PD499" in found.stdout


def test_add_a_report_format(tmp_path: Path) -> None:
    copy = copy_repository(tmp_path)
    touched = follow(PAGES / "add-a-report-format.md", copy)
    assert [str(path) for path in dict.fromkeys(touched)] == [
        "src/perfdecl/diagnostics/csv_lines.py",
        "src/perfdecl/diagnostics/formats.py",
        "tests/diagnostics/test_csv.py",
    ]
    made = run(copy, "tools/generate.py")
    assert made.returncode == 0, made.stderr
    tests = ("tests/diagnostics/test_csv.py", "tests/diagnostics/test_table.py", "tests/test_generated.py")
    tested = run(copy, "-m", "pytest", "-q", "-k", "csv or up_to_date", *tests)
    assert tested.returncode == 0, tested.stdout
    assert "csv" in (copy / "docs" / "cli.md").read_text("utf-8")
    real = (copy / "examples" / "liwan-publicity-2024.yaml").read_text("utf-8")
    (copy / "decl.yaml").write_text(real.replace("basic: 1340.73", "basic: 1341.73"), "utf-8")
    found = run(copy, "-m", "perfdecl", "validate", "decl.yaml", "--output-format", "csv")
    assert found.stdout.startswith("decl.yaml,7,3,error,PD201,")
