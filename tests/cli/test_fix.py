"""``validate --fix`` and ``fmt`` on files: what is written, what is shown, how it ends."""

from pathlib import Path

import pytest

from support.checking import CHINESE, ENGLISH
from support.command import Perfdecl

WRONG = ENGLISH.replace("完成全年宣传任务", "完成 ⽂化,宣传任务").replace("≥90%", "90%")
FIXED = ENGLISH.replace("完成全年宣传任务", "完成文化，宣传任务").replace("≥90%", "90%")


def test_safe_fixes(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_bytes(b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode())
    result = perfdecl("validate", "a.yaml", "--fix", "--severity", "info", "--output-format", "concise")
    assert (here / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + FIXED.replace("\n", "\r\n").encode()
    assert result.code == 0
    assert [line.split()[2] for line in result.out.splitlines()] == ["PD417"]
    assert "已改正 a.yaml：2 处" in result.err


def test_unsafe_fixes(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(WRONG, "utf-8")
    assert perfdecl("validate", "a.yaml", "--unsafe-fixes", "--severity", "info").code == 0
    expected = FIXED.replace(" 90%", " =90%")
    assert (here / "a.yaml").read_text("utf-8") == expected


def test_a_diff_writes_nothing(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(WRONG, "utf-8")
    result = perfdecl("validate", "a.yaml", "--fix", "--diff")
    assert result.code == 1
    assert "-objective: 完成 ⽂化,宣传任务。\n+objective: 完成文化，宣传任务。\n" in result.out
    assert (here / "a.yaml").read_text("utf-8") == WRONG
    (here / "a.yaml").write_text(FIXED, "utf-8")
    assert perfdecl("validate", "a.yaml", "--fix", "--diff") == (0, "", "没有可以自动改正的地方\n")


def test_rules_that_do_not_count_are_not_fixed(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(WRONG, "utf-8")
    perfdecl("validate", "a.yaml", "--fix", "--ignore", "PD503")
    assert "完成 文化，宣传" in (here / "a.yaml").read_text("utf-8")
    (here / "a.yaml").write_text(WRONG.replace("任务。", "任务。  # perfdecl: ignore[PD5]"), "utf-8")
    perfdecl("validate", "a.yaml", "--fix")
    assert "完成 ⽂化,宣传" in (here / "a.yaml").read_text("utf-8")


def test_mistyped_yaml_is_cured(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(CHINESE.replace("年度: ", "年度：").replace("≥80%", ">=80%"), "utf-8")
    assert perfdecl("validate", "a.yaml", "--fix").code == 0
    assert (here / "a.yaml").read_text("utf-8") == CHINESE


def test_standard_input_goes_to_standard_output(perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, WRONG)
    result = perfdecl("validate", "-", "--fix")
    assert (result.code, result.out) == (0, FIXED)
    assert "检查了 1 个文件" in result.err


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


UNTIDY = (
    ENGLISH.replace("year: 2024", "year:   2024   # 年度")
    .replace("  - name: 宣传工", "  -   name:  宣传工")
    .replace("\n    content", "\n      content")
    .replace("\n    funds", "\n      funds")
    .replace("\n    goal", "\n      goal")
    + "\n\n"
)


def test_fmt(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(UNTIDY, "utf-8")
    check = perfdecl("fmt", "a.yaml", "--check")
    assert (check.code, check.out) == (1, "")
    assert "需要整理 a.yaml" in check.err
    assert perfdecl("fmt", "a.yaml", "--diff").out.count("\n-") >= 2
    assert (here / "a.yaml").read_text("utf-8") == UNTIDY
    assert perfdecl("fmt", "a.yaml").code == 0
    assert (here / "a.yaml").read_text("utf-8") == ENGLISH.replace("year: 2024", "year: 2024   # 年度")
    assert perfdecl("fmt", "a.yaml", "--check") == (0, "", "1 个文件都已整齐\n")


def test_fmt_keys(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text(ENGLISH + "# 末尾的说明\n", "utf-8")
    assert perfdecl("fmt", "--keys", "zh", "a.yaml").code == 0
    assert (here / "a.yaml").read_text("utf-8") == CHINESE + "# 末尾的说明\n"
    perfdecl("fmt", "--keys", "en", "a.yaml")
    assert (here / "a.yaml").read_text("utf-8") == ENGLISH + "# 末尾的说明\n"


def test_fmt_unites_mixed_keys_and_names_the_schema(here: Path, perfdecl: Perfdecl) -> None:
    schema = "# yaml-language-server: $schema=https://example.org/table14.en.schema.json\n"
    (here / "a.yaml").write_text(schema + ENGLISH.replace("year:", "年度:"), "utf-8")
    perfdecl("fmt", "--keys", "zh", "a.yaml")
    assert (here / "a.yaml").read_text("utf-8") == schema.replace(".en.", ".zh.") + CHINESE


def test_fmt_leaves_what_it_cannot_read(here: Path, perfdecl: Perfdecl) -> None:
    (here / "a.yaml").write_text("form: table14\nx: [\n", "utf-8")
    (here / "b.yaml").write_text(UNTIDY, "utf-8")
    result = perfdecl("fmt", ".")
    assert result.code == 1
    assert "PD001" in result.err
    assert (here / "a.yaml").read_text("utf-8") == "form: table14\nx: [\n"
    assert (here / "b.yaml").read_text("utf-8") != UNTIDY


def test_fmt_follows_a_link_to_the_declaration(here: Path, perfdecl: Perfdecl) -> None:
    (here / "real.yaml").write_text(UNTIDY, "utf-8")
    (here / "link.yaml").symlink_to("real.yaml")
    assert perfdecl("fmt", "link.yaml").code == 0
    assert (here / "link.yaml").is_symlink()
    assert (here / "real.yaml").read_text("utf-8") != UNTIDY
