"""Configurations that are no good: one sentence in the reader's language, whatever they hold."""

import os
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.config.complaint import COMPLAINTS
from perfdecl.config.load import MAX_BYTES, load, settings_for
from perfdecl.config.settings import Settings
from perfdecl.config.toml import dumps
from perfdecl.errors import UseError
from support.command import Perfdecl

DEEP = "[" * 3000 + "]" * 3000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("strict = ja\n", "第 1 行第 10 列的值不对"),
        ("\nstrict true\n", "第 2 行第 8 列应当是半角等号 ="),
        ("strict＝true\n", "第 1 行第 7 列应当是半角等号 ="),
        ("# 配置\n？\n", "第 2 行第 1 列既不是设置"),
        ("strict = true true\n", "第 1 行第 15 列多出内容"),
        ("strict = true\nstrict = true\n", "第 2 行第 14 列的设置写了两次"),
        ('lang = "zh\n', "第 1 行第 11 列有不能用的字符"),
        ('lang = "zh', "没有写完，检查引号和括号"),
        ('select = ["PD4" "PD5"]\n', "第 1 行第 17 列的括号没有成对，或者少了逗号"),
        ('template = "C:\\Users\\x.docx"\n', "第 1 行第 17 列的反斜杠写法不对"),
        (f"strict = {DEEP}\n", "括号嵌套太深"),
        (f"strict = {'1' * 5000}\n", "有太长的数字"),
        ('template = "a\\u0000b"\n', "“template”的值不对"),
        ('output-dir = "\\u0000"\n', "“output-dir”的值不对"),
        ('include = ["a\\u0000b"]\n', "“include”的值不对"),
        ("lang = 1\n", '“lang”的值不对：1；可以写："zh" / "en"'),
        ("severity = 1979-05-27\n", "“severity”的值不对：1979-05-27"),
        ("select = [1]\n", '“select”的值不对：[1]；可以写：["…", "…"]'),
        ("per-file-ignores = { a = 1 }\n", "“per-file-ignores”的值不对：1"),
        ('"\\u001b[2J" = 1\n', "不认识的设置“<U+001B>[2J”"),
    ],
)
def test_a_sentence_for_it(here: Path, perfdecl: Perfdecl, good: str, content: str, said: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text(content, "utf-8")
    result = perfdecl("validate")
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert result.err.count("\n") == 1
    assert "“" not in perfdecl("validate", "--isolated").err


@pytest.mark.parametrize(
    "content",
    [
        "[tool.perfdecl]\nlang = 'en'\n",
        "[ tool . 'perfdecl' ]\nlang = 'en'\n",
        '["tool"]\n"perfdecl" = { lang = "en" }\n',
        "[project]\nname = 'a'\n[tool]\nother.a = 1\nperfdecl.lang = 'en'\n",
        "tool.perfdecl.lang = 'en'\n",
        'tool = { black = {}, "perfdecl" = { lang = "en" } }\n',
        "tool.\"perfdecl\".lang\t= 'en'\n",
    ],
)
def test_every_way_to_write_our_part_of_a_shared_file(here: Path, content: str) -> None:
    (here / "pyproject.toml").write_text(content, "utf-8")
    assert settings_for(str(here)).lang == "en"


@pytest.mark.parametrize(
    "content", ["tool = 1\nperfdecl = 1\n", "[tool]\nperfdecl = 1\n", "[[tool.perfdecl]]\nlang = 'zh'\n"]
)
def test_a_shared_file_with_another_thing_of_that_name(here: Path, perfdecl: Perfdecl, good: str, content: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "pyproject.toml").write_text(content, "utf-8")
    result = perfdecl("validate")
    assert result.code == 2
    assert "的值不对" in result.err


def test_a_shared_file_that_only_mentions_it(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a").mkdir()
    (here / "a" / "decl.yaml").write_text(good, "utf-8")
    (here / "a" / "pyproject.toml").write_text("[project]\ndependencies = ['perfdecl']\n", "utf-8")
    (here / "perfdecl.toml").write_text('select = ["PD4"]\nignore = ["PD403", "PD404", "PD405"]\n', "utf-8")
    assert perfdecl("validate", "a", "--show-settings").out.count('select = ["PD4"]') == 1


def test_encodings(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_bytes(b"\xef\xbb\xbf" + b'include = ["decl.yaml"]\r\n')
    assert perfdecl("validate").code == 0
    (here / "perfdecl.toml").write_text('include = ["申报"]\n', "gb18030")
    assert "不是 UTF-8 编码" in perfdecl("validate").err


def test_what_is_too_large_is_not_read(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text("#" * (MAX_BYTES + 1), "utf-8")
    assert "太大" in perfdecl("validate").err
    (here / "perfdecl.toml").unlink()
    (here / "perfdecl.toml").symlink_to("/dev/zero")
    assert perfdecl("validate").code == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_what_must_not_be_read(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    for name in ("pyproject.toml", "perfdecl.toml"):
        (here / name).write_text("", "utf-8")
        (here / name).chmod(0)
        assert "没有权限" in perfdecl("validate").err
        (here / name).unlink()


def test_errors_come_in_the_language_asked_for(
    here: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch, good: str
) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text("strict = maybe\n", "utf-8")
    assert "cannot understand" in perfdecl("validate", "--lang", "en").err
    monkeypatch.setenv("PERFDECL_LANG", "en")
    assert "cannot understand" in perfdecl("validate").err
    monkeypatch.setenv("PERFDECL_LANG", "fr")
    assert "--lang 不能是“fr”；可以用：zh、en" in perfdecl("validate").err


def test_the_named_configuration_decides_on_the_language(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    (here / "en.toml").write_text('lang = "en"\n', "utf-8")
    assert perfdecl("validate", "--config", "en.toml").out.startswith("1 file(s) checked")
    assert perfdecl("validate", "--config=en.toml").out.startswith("1 file(s) checked")
    assert perfdecl("validate").out.startswith("检查了")


@given(
    st.builds(
        Settings,
        include=st.lists(st.text(), max_size=3).map(tuple),
        select=st.lists(st.sampled_from(["PD4", "PD201"]), unique=True).map(tuple),
        severities=st.dictionaries(st.sampled_from(["PD404", "PD405"]), st.sampled_from(["error", "info"])),
        per_file_ignores=st.dictionaries(st.text(), st.just(("PD4",)), max_size=3),
        strict=st.booleans(),
        lang=st.sampled_from([None, "zh", "en"]),
        folder=st.text(),
        change_limit=st.decimals("0.01", 1000, places=2),
    )
)
@settings(deadline=None)
def test_settings_as_toml(shown: Settings) -> None:
    """What is shown is a configuration of the same meaning."""
    text = dumps(shown)
    assert text.replace("\n", "").isprintable()
    table = tomllib.loads(text)
    assert tuple(table["include"]) == shown.include
    assert tuple(table["select"]) == shown.select
    assert table["severity"] == shown.severities
    assert {name: tuple(codes) for name, codes in table["per-file-ignores"].items()} == shown.per_file_ignores
    assert table["strict"] is shown.strict
    assert table.get("lang") == shown.lang
    assert Decimal(str(table["change-limit"])) == shown.change_limit


@given(st.one_of(st.text(max_size=30), st.text("=[]{}\"'a1.,\n #\\", max_size=30)))
@settings(deadline=None)
def test_any_text_has_a_sentence(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("a") / "perfdecl.toml"
    path.write_text(text, "utf-8", "surrogatepass")
    said = ""
    try:
        load(path)
    except UseError as error:
        said = error.sentence("zh")
    assert not any(part in said for part in ("at line", "document", *COMPLAINTS))
