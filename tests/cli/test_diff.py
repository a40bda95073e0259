"""``perfdecl diff``."""

import json
import subprocess
from pathlib import Path

import pytest

from support.command import Perfdecl


@pytest.fixture
def changed(good: str) -> str:
    """The next year's declaration: more money, a task with another name, a looser target."""
    return (
        good.replace("year: 2024", "year: 2025")
        .replace("basic: 1340.73", "basic: 1400.73")
        .replace("fiscal_appropriation: 3451.73", "fiscal_appropriation: 3511.73")
        .replace("district: 3451.73", "district: 3511.73")
        .replace("理论和出版、版权工作", "理论宣传和出版工作")
        .replace("annual: ≥5万人次", "annual: ≥40000人次")
    )


@pytest.fixture
def pair(here: Path, good: str, changed: str) -> tuple[str, str]:
    (here / "old.yaml").write_text(good, "utf-8")
    (here / "new.yaml").write_text(changed, "utf-8")
    return "old.yaml", "new.yaml"


def test_text(perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    result = perfdecl("diff", *pair)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0] == "2024 → 2025 中国共产党广州市荔湾区委员会宣传部"
    assert lines[2] == "  总额 3,451.73 → 3,511.73 万元，+60.00（+1.74%）"
    assert "  ~ 预算整体情况 / 部门预算支出 / 基本支出：1,340.73 → 1,400.73  +60.00（+4.48%）" in lines
    assert "  ~ 年度重点工作任务“理论宣传和出版工作”，原名“理论和出版、版权工作”" in lines
    assert any(line.endswith("年度指标值：≥5万人次 → ≥40000人次  放松") for line in lines)


def test_nothing_changed(perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    result = perfdecl("diff", "old.yaml", "old.yaml", "--fail-on", "any")
    assert (result.code, result.err) == (0, "")
    assert "内容没有变化" in result.out


def test_other_keys_and_another_layout_are_no_change(here: Path, perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    (here / "zh.yaml").write_text((here / "old.yaml").read_text("utf-8"), "utf-8")
    assert perfdecl("fmt", "zh.yaml", "--keys", "zh").code == 0
    assert perfdecl("diff", "old.yaml", "zh.yaml", "--fail-on", "any").code == 0


@pytest.mark.parametrize(
    ("condition", "code"),
    [("looser", 1), ("tighter", 0), ("amount>10%", 0), ("amount>4%", 1), ("added,removed", 0), ("renamed", 1)],
)
def test_gate(perfdecl: Perfdecl, pair: tuple[str, str], condition: str, code: int) -> None:
    result = perfdecl("diff", *pair, "--fail-on", condition)
    assert result.code == code
    assert ("不通过：" in result.err) is bool(code)


def test_a_condition_that_is_none(perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    result = perfdecl("diff", *pair, "--fail-on", "softer")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("perfdecl: --fail-on 不能是“softer”；可以用：amount、")


@pytest.mark.parametrize("columns", [40, 80])
def test_lines_are_as_wide_as_the_terminal(
    perfdecl: Perfdecl, pair: tuple[str, str], columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from perfdecl.text.width import width

    monkeypatch.setenv("COLUMNS", str(columns))
    plain = perfdecl("diff", *pair).out
    assert max(map(width, plain.splitlines())) <= columns
    coloured = perfdecl("diff", *pair, "--color", "always").out
    assert "\x1b[31m" in coloured
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_json(perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    data = json.loads(perfdecl("diff", *pair, "--format", "json").out)
    assert data["version"] == 1
    assert data["summary"] == {
        "pairs": 1,
        "amount": 3,
        "target": 1,
        "text": 0,
        "renamed": 1,
        "moved": 0,
        "added": 0,
        "removed": 0,
        "looser": 1,
        "tighter": 0,
    }
    (one,) = data["pairs"]
    assert one["total"] == {"old": "3451.73", "new": "3511.73", "change": "60.00", "percent": "1.74"}
    assert one["changes"][0] == {
        "kind": "amount",
        "path": ["budget", "expenditure", "basic"],
        "old_path": ["budget", "expenditure", "basic"],
        "items": [],
        "old": "1340.73",
        "new": "1400.73",
        "change": "60.00",
        "percent": "4.48",
        "direction": None,
        "marks": [],
        "fields": [],
    }


HOSTILE = "<script>alert(1)</script> | @everyone **x** ![](http://x.example/y) ::error::"


@pytest.fixture
def hostile(here: Path, good: str) -> tuple[str, str]:
    (here / "old.yaml").write_text(good, "utf-8")
    written = json.dumps(HOSTILE, ensure_ascii=False)
    text = good.replace("name: 理论和出版、版权工作", f"name: {written}").replace(
        "objective: ", "objective: ::error::x ", 1
    )
    (here / "new.yaml").write_text(text, "utf-8")
    return "old.yaml", "new.yaml"


def test_html_is_escaped_and_loads_nothing(perfdecl: Perfdecl, hostile: tuple[str, str]) -> None:
    assert perfdecl("diff", *hostile, "--format", "html", "-o", "diff.html").code == 0
    page = Path("diff.html").read_text("utf-8")
    assert "<script" not in page
    assert "&lt;" in page
    assert 'src="' not in page
    assert "http" not in page.replace("http://x.example/y", "").replace("http-equiv", "")


def test_markdown_is_escaped(perfdecl: Perfdecl, hostile: tuple[str, str]) -> None:
    out = perfdecl("diff", *hostile, "--format", "markdown").out
    assert "<script" not in out
    assert "@everyone" not in out
    rows = [line for line in out.splitlines() if line.startswith("| ")]
    assert all(line.replace("\\|", "").count("|") == 6 for line in rows)


def test_text_gives_no_orders_to_a_ci(perfdecl: Perfdecl, hostile: tuple[str, str]) -> None:
    out = perfdecl("diff", *hostile).out
    assert not any(line.lstrip().startswith("::") for line in out.splitlines())


def test_errors_are_said_and_the_rest_is_compared(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    (here / "old.yaml").write_text(good, "utf-8")
    (here / "new.yaml").write_text(wrong.replace("other: 60.00", "other: 六十上下"), "utf-8")
    result = perfdecl("diff", "old.yaml", "new.yaml")
    assert result.code == 0
    assert "“new.yaml”有" in result.err
    assert "1,340.73 → 1,341.73" in result.out
    assert "没有比较“预算整体情况 / 事业发展性支出 / 其他事业发展性支出”" in result.out
    assert "60.00 →" not in result.out


def test_a_damaged_file_is_not_compared(here: Path, perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    (here / "new.yaml").write_text("form: table14\nyear: [2024\n", "utf-8")
    result = perfdecl("diff", *pair)
    assert (result.code, result.out) == (2, "")
    assert "new.yaml:" in result.err


def test_two_forms_cannot_be_compared(here: Path, perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    from support.paths import EXAMPLES

    text = (EXAMPLES / "blank-project.yaml").read_text("utf-8")
    (here / "project.yaml").write_text(text, "utf-8")
    result = perfdecl("diff", "old.yaml", "project.yaml")
    assert result.code == 2
    assert "不是同一种表" in result.err


def test_folders_are_matched_by_department(here: Path, perfdecl: Perfdecl, good: str, changed: str) -> None:
    other = good.replace("中国共产党广州市荔湾区委员会宣传部", "广州市荔湾区档案局")
    for name, text in (
        ("2024/a.yaml", good),
        ("2024/b.yaml", other),
        ("2025/publicity/x.yaml", changed),
        ("2025/c.yaml", good.replace("中国共产党广州市荔湾区委员会宣传部", "广州市荔湾区统计局")),
    ):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(text, "utf-8")
    result = perfdecl("diff", "2024", "2025", "--fail-on", "removed")
    assert result.code == 1
    assert "  2024/a.yaml → 2025/publicity/x.yaml" in result.out
    assert "+ 新增申报：广州市荔湾区统计局（2025/c.yaml）" in result.out
    assert "- 不再有的申报：广州市荔湾区档案局（2024/b.yaml）" in result.out


def test_folders_with_one_declaration_of_different_departments(here: Path, perfdecl: Perfdecl, good: str) -> None:
    for name, text in (("a/x.yaml", good), ("b/y.yaml", good.replace("荔湾区委员会宣传部", "荔湾区委员会统战部"))):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, "utf-8")
    result = perfdecl("diff", "a", "b")
    assert result.code == 0
    assert [line[0] for line in result.out.splitlines()] == ["+", "-"]
    assert "~ 部门名称" in perfdecl("diff", "a/x.yaml", "b/y.yaml").out


def test_a_file_of_a_folder_that_cannot_be_read(here: Path, perfdecl: Perfdecl, good: str, changed: str) -> None:
    for name, text in (("a/x.yaml", good), ("b/x.yaml", changed), ("b/y.yaml", "form: table14\nyear: [1\n")):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, "utf-8")
    result = perfdecl("diff", "a", "b")
    assert result.code == 2
    assert "1,340.73 → 1,400.73" in result.out
    assert "b/y.yaml" in result.err
    assert "1 个文件没有比较" in result.err


def test_a_document(here: Path, perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    for kind in ("docx", "xlsx", "html"):
        assert perfdecl("render", "old.yaml", "--format", kind).code == 0
        assert perfdecl("diff", f"old.{kind}", "old.yaml", "--fail-on", "any").code == 0
        assert "1,340.73 → 1,400.73" in perfdecl("diff", f"old.{kind}", "new.yaml").out


def git(*arguments: str) -> None:
    own = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *own, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(here: Path, good: str, changed: str) -> Path:
    git("init", "-q")
    (here / "2024").mkdir()
    (here / "2024/decl.yaml").write_text(good, "utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    (here / "2024/decl.yaml").write_text(changed, "utf-8")
    return here


@pytest.mark.parametrize("old", ["HEAD:2024/decl.yaml", "HEAD:./2024/decl.yaml", "HEAD:2024", "HEAD:", "HEAD:2024/"])
def test_a_revision(perfdecl: Perfdecl, repository: Path, old: str) -> None:
    result = perfdecl("diff", old, "2024/decl.yaml")
    assert (result.code, result.err) == (0, "")
    assert "1,340.73 → 1,400.73" in result.out


def test_a_revision_from_a_folder(perfdecl: Perfdecl, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "2024")
    assert "1,340.73 → 1,400.73" in perfdecl("diff", "HEAD:decl.yaml", "decl.yaml").out


@pytest.mark.parametrize(
    "old",
    [
        "HEAD:nowhere.yaml",
        "nothing:2024/decl.yaml",
        "HEAD:../../etc/passwd",
        "--help:x",
        "-x:y",
        "HEAD:a\0b",
        "HEAD:a\nb",
    ],
)
def test_no_such_revision(perfdecl: Perfdecl, repository: Path, old: str) -> None:
    result = perfdecl("diff", "--", old, "2024/decl.yaml")
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "git 里没有" in result.err


def test_without_a_repository(perfdecl: Perfdecl, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    assert perfdecl("diff", "HEAD:old.yaml", "new.yaml").code == 2
    monkeypatch.setenv("PATH", "")
    result = perfdecl("diff", "HEAD:old.yaml", "new.yaml")
    assert (result.code, result.err) == (2, "perfdecl: 没有安装 git，看不了以前的版本\n")


def test_in_english(perfdecl: Perfdecl, pair: tuple[str, str]) -> None:
    out = perfdecl("diff", *pair, "--lang", "en").out
    assert "  ~ budget / expenditure / basic: 1,340.73 → 1,400.73  +60.00 (+4.48%)" in out.splitlines()
    assert "looser" in out


def test_checking_loads_none_of_this(here: Path, good: str) -> None:
    import sys

    (here / "a.yaml").write_text(good, "utf-8")
    code = (
        "import sys; from perfdecl.cli import run; run(['validate', 'a.yaml']); "
        "print([name for name in sys.modules if name.startswith(('perfdecl.differences', 'perfdecl.tables', 'rapidfuzz', "
        "'pyarrow'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
