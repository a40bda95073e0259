"""How much of a report is told, where it goes, and what a CI's page takes."""

import json
from pathlib import Path

import pytest

from perfdecl.messages import Language
from support.command import Perfdecl


@pytest.fixture
def three(here: Path, good: str, wrong: str) -> Path:
    """Two wrong sums, one of them beside a look-alike that can be fixed, and another YAML file."""
    (here / "a.yaml").write_text(wrong, "utf-8")
    (here / "b.yaml").write_text(wrong.replace("宣传部", "宣传部⽂", 1), "utf-8")
    (here / "c.yaml").write_text(good, "utf-8")
    (here / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    return here


def test_the_last_line_says_what_can_be_fixed_and_how_to_see_the_rest(three: Path, perfdecl: Perfdecl) -> None:
    out = perfdecl("validate", ".").out
    assert out.splitlines()[-1] == (
        "检查了 3 个文件：2 个错误，1 个警告，另有 18 条未显示（validate --severity info 显示），忽略 9 条；"
        "标有 [*] 的 1 处可用 validate --fix 改正"
    )
    assert out.count("[*]") == 2
    shown = perfdecl("validate", ".", "--severity", "info").out
    assert "未显示" not in shown
    assert "18 条提示" in shown


def test_advice_of_the_last_line_cures(three: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("validate", "b.yaml", "--fix").code == 1
    assert "[*]" not in perfdecl("validate", "b.yaml").out


def test_a_comment_without_a_reason_is_counted(three: Path, perfdecl: Perfdecl, good: str) -> None:
    (three / "c.yaml").write_text(good.replace(" as published", ""), "utf-8")
    assert "忽略 3 条（有 1 处忽略注释没有写原因）\n" in perfdecl("validate", "c.yaml").out


def test_statistics(three: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("validate", ".", "--statistics")
    assert result.code == 1
    assert result.out.splitlines()[:3] == [
        "2  错误 PD201 支出合计不等于收入合计（2 个文件）",
        "1  警告 PD502 [*] 有形近的异体字符（1 个文件）",
        "",
    ]
    assert result.out.splitlines()[3].startswith("检查了 3 个文件：2 个错误，1 个警告")
    english = perfdecl("validate", ".", "--statistics", "--lang", "en").out
    assert english.startswith("2  error PD201 Spending and income differ (2 file(s))\n")
    assert perfdecl("validate", "c.yaml", "--statistics").out.startswith("检查了 1 个文件")


def test_statistics_as_data(three: Path, perfdecl: Perfdecl) -> None:
    data = json.loads(perfdecl("validate", ".", "--statistics", "--output-format", "json").out)
    assert data == {
        "version": 1,
        "statistics": [
            {"code": "PD201", "severity": "error", "count": 2, "files": 2, "fixable": 0},
            {"code": "PD502", "severity": "warning", "count": 1, "files": 1, "fixable": 1},
        ],
    }
    refused = perfdecl("validate", ".", "--statistics", "--output-format", "sarif")
    assert refused.code == 2
    assert "可以用：full、concise、json" in refused.err


def test_files_by_name(three: Path, perfdecl: Perfdecl) -> None:
    quiet = perfdecl("validate", ".", "--severity", "error")
    assert quiet.err == "略过 1 个不是申报的 YAML 文件（--show-files 列出）\n"
    shown = perfdecl("validate", ".", "--severity", "error", "--show-files")
    assert shown.err == quiet.err + "  mkdocs.yml\n"
    assert shown.out == quiet.out


def test_all_of_very_many(here: Path, perfdecl: Perfdecl) -> None:
    text = "form: table14\n" + "".join(f"k{number}: 1\n" for number in range(150))
    (here / "a.yaml").write_text(text, "utf-8")
    cut = perfdecl("validate", "a.yaml").out
    assert cut.count(": 错误 ") == 100
    assert "加 --show-all 全部列出" in cut
    everything = perfdecl("validate", "a.yaml", "--show-all").out
    assert everything.count(": 错误 ") > 150
    assert perfdecl("validate", "a.yaml", "--output-format", "concise").out.count(": 错误 ") > 150


def test_what_is_found_is_told_file_by_file(three: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure in a later file does not swallow what was found before."""
    import perfdecl.checking.many as many
    from perfdecl.errors import UseError

    check_file = many.check_file

    def fails(path: str, language: Language) -> many.Outcome:
        if path.endswith("b.yaml"):
            raise UseError("use.no_such_path", path=path)
        return check_file(path, language)

    monkeypatch.setattr(many, "check_file", fails)
    for format, begin in (("concise", "a.yaml:7:3: 错误 PD201"), ("json-lines", '{"code": "PD201"')):
        result = perfdecl("validate", ".", "--output-format", format)
        assert result.code == 2
        assert result.out.startswith(begin)


def test_a_file_is_whole_or_not_at_all(three: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("validate", ".", "--output-format", "concise", "--output-file", "r.txt").out == ""
    assert (three / "r.txt").read_text("utf-8").count("\n") == 3


def test_the_page_of_a_step_stays_below_its_limit(
    here: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub takes no page of 1 MiB; what is left out is counted."""
    (here / "a.yaml").write_text("form: table14\n" + "".join(f"键{number}: 1\n" for number in range(6000)), "utf-8")
    page = here / "page.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    out = perfdecl("validate", "a.yaml", "--output-format", "github").out
    text = page.read_text("utf-8")
    assert 800_000 < len(text.encode()) < 1_048_576
    rows = text.count("\n| 错误 | ") + text.count("\n| 警告 | ")
    assert f"还有 {out.count('::error ') + out.count('::warning ') - rows} 条没有列在这里" in text


@pytest.mark.parametrize("path", ["nowhere/page.md", "."])
def test_a_page_that_cannot_be_written(
    three: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", path)
    result = perfdecl("validate", "a.yaml", "--output-format", "github")
    assert result.code == 2
    assert result.out.startswith("::error title=PD201,file=a.yaml,line=7,")
    assert result.err.startswith(f"perfdecl: 写不了“{path}”：")


def test_names_that_are_no_text(here: Path, perfdecl: Perfdecl, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every format takes a file whose name is not UTF-8."""
    from perfdecl.diagnostics.formats import FORMATS

    name = b"\xff\xd3\xc3.yaml"
    try:
        (here / name.decode("utf-8", "surrogateescape")).write_text(wrong, "utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "page.md"))
    for format in FORMATS:
        result = perfdecl("validate", ".", "--output-format", format)
        assert (result.code, result.err) == (1, ""), format
        assert perfdecl("validate", ".", "--output-format", format, "--output-file", "r").code == 1
        assert (here / "r").read_text("utf-8") != ""


def test_names_that_would_be_orders(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "::error::x.yaml").write_text(wrong, "utf-8")
    (here / "a\n::add-mask::b.yaml").write_text(wrong, "utf-8")
    for arguments in ((), ("--output-format", "concise"), ("--fix",), ("--show-files",)):
        result = perfdecl("validate", ".", *arguments)
        for line in (result.out + result.err).splitlines():
            assert not line.lstrip().startswith("::"), line
    assert "./::error::x.yaml:7:3: 错误" in perfdecl("validate", ".", "--output-format", "concise").out
    for line in perfdecl("fmt", ".").err.splitlines() + perfdecl("render", ".").err.splitlines():
        assert not line.lstrip().startswith("::"), line


def test_a_difference_is_obeyed_by_nobody(here: Path, perfdecl: Perfdecl, good: str) -> None:
    """What would change is shown with the lines around it, whatever they are."""
    hostile = "# \u202e\x9b31m ##[add-mask]x\r\n ::error::y\n"
    (here / "a.yaml").write_bytes((hostile + good.replace("year: 2024", "year：2024") + " ::error::x: 1\n").encode())
    for command in (("validate", "--fix"), ("fmt",)):
        out = perfdecl(*command, "a.yaml", "--diff").out
        for line in out.splitlines():
            assert not line.lstrip().startswith("::"), line
        assert out.replace("\n", "").replace("\r", "").isprintable()
        assert "##[" not in out


def test_a_usual_difference_can_be_applied(here: Path, perfdecl: Perfdecl, good: str) -> None:
    import shutil
    import subprocess

    if not shutil.which("patch"):
        pytest.skip("there is no patch here")
    wrong = good.replace("year: 2024", "year：2024\t")
    (here / "a.yaml").write_text(wrong, "utf-8")
    out = perfdecl("validate", "a.yaml", "--fix", "--diff").out
    assert "\t" in out
    subprocess.run(["patch", "a.yaml"], input=out.encode(), cwd=here, check=True, capture_output=True)
    patched = (here / "a.yaml").read_text("utf-8")
    (here / "a.yaml").write_text(wrong, "utf-8")
    perfdecl("validate", "a.yaml", "--fix")
    assert (here / "a.yaml").read_text("utf-8") == patched
