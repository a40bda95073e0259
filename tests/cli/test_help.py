"""Help in both languages, as wide as the terminal, without a word that only typer understands."""

import re

import pytest

from perfdecl.cli.app import COMMANDS
from perfdecl.text.width import width
from support.command import Perfdecl

CALLS = [(), *((command,) for command in COMMANDS)]


@pytest.mark.parametrize("arguments", CALLS)
@pytest.mark.parametrize("columns", [60, 80, 200])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page(
    perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], columns: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = perfdecl(*arguments, "--help", "--lang", language)
    assert (result.code, result.err) == (0, "")
    assert all(width(line) <= min(columns, 100) for line in result.out.splitlines()), result.out
    assert not re.search(r"<|>=|\{|\bNone\b|\.\.\.|list\[", result.out), result.out
    assert "--lang zh|en" in result.out
    assert "-h, --help" in result.out
    # No Latin word is broken over two lines.
    assert not re.search(r"[a-z]-?\n +[a-z]+(?=[^a-z-])", result.out) or language == "en"
    if language == "en":
        assert not re.search("[\u4e00-\u9fff、，。：]", re.sub(r"表14|项目支出绩效\s*目标表", "", result.out)), (
            result.out
        )
    else:
        words = re.sub(r"--?[\w-]+|[\w|]+\|[\w|]+|\[[\w|]+\]", "", result.out)
        assert not re.search(r"\b(default|required|Options|Arguments|Usage|Commands|PATH|FILE|CODE)\b", words), words


def test_many_options_are_in_groups(perfdecl: Perfdecl) -> None:
    out = perfdecl("validate", "--help").out
    titles = [line for line in out.splitlines() if line.endswith("：") and not line.startswith(" ")]
    assert titles == ["参数：", "看哪些文件：", "看哪些问题：", "报告：", "改正：", "运行：", "配置：", "通用选项："]
    assert out.index("改正：") < out.index("--fix ") < out.index("运行：")
    assert "[默认：warning]" in out


def test_a_word_that_is_too_long_has_a_line_of_its_own(perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = perfdecl("validate", "--help").out.splitlines()
    at = lines.index("  --color auto|always|never")
    assert lines[at + 1].strip().startswith("颜色：")


def test_help_is_a_word_too(perfdecl: Perfdecl) -> None:
    assert perfdecl("help") == perfdecl("--help")
    assert perfdecl("help", "render") == perfdecl("render", "--help")
    assert perfdecl("help", "rendr").code == 2
    assert perfdecl("-V") == perfdecl("--version")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("valdate", "validate"), ("Validate", "validate"), ("rendr", "render"), ("lint", "validate"), ("format", "fmt")]
    + [("检查", "validate"), ("打印", "render"), ("export-", "export"), ("explian", "explain")],
)
def test_a_command_that_was_meant(perfdecl: Perfdecl, word: str, meant: str) -> None:
    result = perfdecl(word, "a.yaml")
    assert result.code == 2
    assert result.err == f"perfdecl: 没有命令“{word}”；是不是 {meant}？perfdecl --help 列出全部命令\n"


@pytest.mark.parametrize("word", ["xyzzy", "\x1b[2J", "a\n::error::x"])
def test_a_command_that_nobody_meant(perfdecl: Perfdecl, word: str) -> None:
    err = perfdecl(word).err
    assert err.endswith("；perfdecl --help 列出全部命令\n")
    assert err.count("\n") == 1
    assert "\x1b" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import", "a.docx", "b.docx", "c.docx"), "多出了“b.docx c.docx”；加 --help 可看说明"),
        (("validate", "--jobs", "viele"), "选项“--jobs”后面要写整数，不能小于 0"),
        (("validate", "--jobs", "-1"), "选项“--jobs”后面要写整数，不能小于 0"),
        (("validate", "--strict=1"), "选项“--strict”后面不写值"),
    ],
)
def test_no_english_in_a_chinese_sentence(perfdecl: Perfdecl, arguments: tuple[str, ...], said: str) -> None:
    assert perfdecl(*arguments) == (2, "", f"perfdecl: {said}\n")


def test_a_family_of_rules(perfdecl: Perfdecl) -> None:
    lines = perfdecl("explain", "pd2").out.splitlines()
    assert lines[:3] == ["PD2 预算算术", "", "PD201  错误    支出合计不等于收入合计"]
    assert all(line.startswith("PD2") for line in lines if line)
    assert perfdecl("explain", "PD").out == perfdecl("rules").out
    assert perfdecl("explain", "").code == 2
