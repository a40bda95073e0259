"""Wrong use ends with exit code 2 and one sentence, in the reader's language; never with a traceback."""

from pathlib import Path

import pytest

from support.command import Perfdecl


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["validate", "nope.yaml"], "找不到“nope.yaml”"),
        (["validate", "."], "没有找到申报文件"),
        (["validate"], "没有找到申报文件"),
        (["validat"], "没有命令“validat”"),
        (["validate", "--outputformat"], "没有选项“--outputformat”；是不是 --output-format"),
        (["validate", "--severity"], "选项“--severity”后面要有值"),
        (["validate", "--severity", "fatal"], "--severity 不能是“fatal”"),
        (["validate", "--output-format", "yaml"], "--output-format 不能是“yaml”"),
        (["validate", "--select", "PD999", "."], "没有规则“PD999”"),
        (["validate", "--config", "nope.toml"], "找不到“nope.toml”"),
        (["render", "--format", "doc", "a.yaml"], "不支持的格式“doc”"),
        (["explain"], "缺少“规则”"),
        (["explain", "PD211"], "没有规则“PD211”"),
        (["--lang", "fr", "validate"], "--lang 不能是“fr”"),
    ],
)
def test_one_sentence(here: Path, perfdecl: Perfdecl, good: str, arguments: list[str], said: str) -> None:
    if "PD999" in arguments or "a.yaml" in arguments:
        (here / "a.yaml").write_text(good, "utf-8")
    result = perfdecl(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("perfdecl: ")
    assert said in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("strict = maybe\n", "读不懂"),
        ("stict = true\n", "不认识的设置“stict”；是不是 strict"),
        ("strict = 1\n", "“strict”的值不对"),
        ('select = ["PD9X"]\n', "没有规则“PD9X”"),
        ('lang = "fr"\n', "“lang”的值不对"),
        ("severity = { PD203 = 'fatal' }\n", "“severity”的值不对"),
        ('per-file-ignores = ["a"]\n', "“per-file-ignores”的值不对"),
    ],
)
def test_a_wrong_configuration(here: Path, perfdecl: Perfdecl, good: str, content: str, said: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text(content, "utf-8")
    result = perfdecl("validate")
    assert result.code == 2
    assert said in result.err
    assert perfdecl("validate", "--isolated", "--lang", "zh").code == 0


def test_an_internal_error_is_one_line(
    here: Path, perfdecl: Perfdecl, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import perfdecl.checking.many as many

    def fail(*_: object) -> None:
        raise RuntimeError("of our own\nmaking")

    (here / "decl.yaml").write_text(good, "utf-8")
    monkeypatch.setattr(many, "check_bytes", fail)
    result = perfdecl("validate")
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert "RuntimeError: of our own making" in result.err
    with pytest.raises(RuntimeError):
        perfdecl("validate", "--traceback")


def test_a_file_that_cannot_be_read(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").symlink_to("a.yaml")
    result = perfdecl("validate", "a.yaml", "--output-format", "concise")
    assert (result.code, result.err) == (1, "")
    assert result.out.startswith("a.yaml:1:1: 错误 PD009 读不了：链接绕成了圈")
    assert perfdecl("render", "a.yaml").code == 2


def test_help_is_in_both_languages(perfdecl: Perfdecl) -> None:
    assert perfdecl("--help").out.startswith("用法：perfdecl [选项] 命令")
    assert perfdecl("--lang", "en", "--help").out.startswith("Usage: perfdecl [OPTIONS] COMMAND")
    assert "选项：" in perfdecl("validate", "-h").out
    assert "Options:" in perfdecl("validate", "-h", "--lang=en").out
    assert perfdecl() == perfdecl("--help")


def test_version(perfdecl: Perfdecl) -> None:
    from perfdecl import __version__

    assert perfdecl("--version") == (0, f"perfdecl {__version__}\n", "")


def test_rules_and_explain(perfdecl: Perfdecl) -> None:
    assert "PD201  错误    支出合计不等于收入合计\n" in perfdecl("rules").out
    assert perfdecl("explain", "pd201").out.startswith("PD201 (错误) 支出合计不等于收入合计\n\n基本支出")
    english = perfdecl("explain", "PD201", "--lang", "en").out
    assert english.startswith("PD201 (error) Spending and income differ\n\n")
    assert "Fails:\n\n    budget:\n" in english


@pytest.mark.parametrize("format", ["docx", "xlsx", "html", "pdf"])
@pytest.mark.parametrize("command", ["validate", "render", "export"])
def test_a_printed_form_is_no_declaration(here: Path, perfdecl: Perfdecl, good: str, format: str, command: str) -> None:
    """It says which commands are for such a file."""
    (here / "a.yaml").write_text(good, "utf-8")
    if format == "pdf":
        (here / "a.pdf").write_bytes(b"%PDF-1.7\n" + b"x" * 2_000_000)
    else:
        assert perfdecl("render", "a.yaml", "--format", format).code == 0
    result = perfdecl(command, f"a.{format}")
    assert result.code == 1
    said = " ".join((result.out + result.err).split())
    assert "PD003" in said
    assert f"perfdecl import a.{format}" in said
    assert f"perfdecl verify a.{format}" in said


def test_no_english_from_the_system(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render", "a.yaml", "--template", "no.docx").err == (
        "perfdecl: 读不了“no.docx”：没有这个文件；核对文件名和文件夹\n"
    )
    assert perfdecl("render", "a.yaml", "-o", "a.yaml/b.docx").err.startswith("perfdecl: 写不了“a.yaml/b.docx”：")
    english = perfdecl("render", "a.yaml", "--template", "no.docx", "--lang", "en").err
    assert english == "perfdecl: cannot read “no.docx”: there is no such file; check its name and folder\n"


def test_every_refusal_has_words() -> None:
    from errno import ENOSPC, errorcode

    from perfdecl.refusal import reason

    for number in (*errorcode, 0, 99999):
        chinese = reason(OSError(number, "x"), "zh")
        assert "\u4e00" <= chinese[0] <= "\u9fff"
        assert not any("a" <= char <= "z" for char in chinese)
    assert reason(OSError(ENOSPC, "x"), "en") == "the disk is full"
    assert reason(OSError("x"), "zh") == "操作系统拒绝了（错误号 0）"


def test_nobody_asks_the_system_for_its_own_sentences() -> None:
    """They are in one language, whichever that is."""
    from support.paths import SRC

    assert [path.name for path in SRC.rglob("*.py") if "strerror" in path.read_text("utf-8")] == []
