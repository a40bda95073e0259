"""``perfdecl render``: where the form goes, and what is never done."""

import os
import sys
from io import BytesIO
from pathlib import Path
from shlex import quote
from zipfile import ZipFile

import pytest

from perfdecl.printers.formats import MARKS, PRINTERS
from support.command import Perfdecl


def is_docx(path: Path) -> bool:
    return "word/document.xml" in ZipFile(path).namelist()


def test_no_path_in_a_folder_with_a_declaration(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "decl.yaml").write_text(good, "utf-8")
    result = perfdecl("render", "--format", "docx")
    assert result == (0, "", "已写出 decl.docx\n")
    assert is_docx(here / "decl.docx")


def test_no_path_in_a_folder_with_a_configuration(here: Path, perfdecl: Perfdecl, good: str) -> None:
    for name in ("2024/a.yaml", "2024/b.yaml", "drafts/c.yaml"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text('include = ["2024"]\noutput-dir = "out"\n', "utf-8")
    assert perfdecl("render").code == 0
    assert sorted(path.relative_to(here).as_posix() for path in here.rglob("*.docx")) == ["out/a.docx", "out/b.docx"]


def test_output_to_a_file_or_a_folder(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render", "a.yaml", "-o", "x.docx").code == 0
    assert perfdecl("render", "a.yaml", "-o", "new/").code == 0
    (here / "old").mkdir()
    assert perfdecl("render", "a.yaml", "-o", "old").code == 0
    assert all(is_docx(here / name) for name in ("x.docx", "new/a.docx", "old/a.docx"))


def test_a_folder_is_mirrored(here: Path, perfdecl: Perfdecl, good: str) -> None:
    for name in ("in/x/decl.yaml", "in/y/decl.yaml"):
        (here / name).parent.mkdir(parents=True)
        (here / name).write_text(good, "utf-8")
    assert perfdecl("render", "in", "-o", "out").code == 0
    assert is_docx(here / "out/x/decl.docx")
    assert is_docx(here / "out/y/decl.docx")


def test_two_declarations_never_share_a_file(here: Path, perfdecl: Perfdecl, good: str) -> None:
    for name in ("x/decl.yaml", "y/decl.yaml"):
        (here / name).parent.mkdir()
        (here / name).write_text(good, "utf-8")
    result = perfdecl("render", "x/decl.yaml", "y/decl.yaml", "-o", "out")
    assert result.code == 2
    assert "会写到同一个文件" in result.err
    assert not (here / "out").exists()
    result = perfdecl("render", "x/decl.yaml", "y/decl.yaml", "-o", "one.docx")
    assert (result.code, (here / "one.docx").exists()) == (2, False)


def test_a_wrong_declaration_is_not_printed(here: Path, perfdecl: Perfdecl, good: str, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    (here / "b.yaml").write_text(good, "utf-8")
    result = perfdecl("render", ".")
    assert result.code == 1
    assert "a.yaml:7:3: 错误 PD201" in result.out
    assert not (here / "a.docx").exists()
    assert is_docx(here / "b.docx")


def test_our_own_file_is_written_again(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    perfdecl("render", "a.yaml")
    first = (here / "a.docx").read_bytes()
    assert perfdecl("render", "a.yaml").code == 0
    assert (here / "a.docx").read_bytes() == first


def test_a_file_of_somebody_else_is_kept(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "a.docx").write_bytes(b"my thesis")
    result = perfdecl("render", "a.yaml")
    assert result.code == 2
    assert "没有覆盖" in result.err
    assert (here / "a.docx").read_bytes() == b"my thesis"
    assert perfdecl("render", "a.yaml", "--force").code == 0
    assert is_docx(here / "a.docx")


def test_our_file_that_was_saved_by_an_editor_is_kept(here: Path, perfdecl: Perfdecl, good: str) -> None:
    from docx import Document

    (here / "a.yaml").write_text(good, "utf-8")
    perfdecl("render", "a.yaml")
    document = Document(str(here / "a.docx"))
    document.save(str(here / "a.docx"))
    assert perfdecl("render", "a.yaml").code == 2


@pytest.mark.parametrize("format", PRINTERS)
def test_every_format_knows_its_own_file(format: str, here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    assert perfdecl("render", "a.yaml", "--format", format) == (0, "", f"已写出 a.{format}\n")
    assert perfdecl("render", "a.yaml", "--format", format).code == 0
    (here / f"a.{format}").write_bytes(b"my thesis")
    assert perfdecl("render", "a.yaml", "--format", format).code == 2


@pytest.mark.parametrize("format", [format for format in PRINTERS if format not in MARKS])
def test_our_text_that_was_edited_is_kept(format: str, here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    perfdecl("render", "a.yaml", "--format", format)
    ours = (here / f"a.{format}").read_bytes()
    (here / f"a.{format}").write_bytes(ours.replace(b"\n", b"\r\n"))
    assert perfdecl("render", "a.yaml", "--format", format).code == 0
    edited = ours.replace("指标".encode(), "目标".encode(), 1)
    (here / f"a.{format}").write_bytes(edited)
    assert perfdecl("render", "a.yaml", "--format", format).code == 2
    assert (here / f"a.{format}").read_bytes() == edited


def test_a_pdf_to_which_something_was_added_is_kept(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    perfdecl("render", "a.yaml", "--format", "pdf")
    signed = (here / "a.pdf").read_bytes() + b"\n1 0 obj << /Type /Sig >> endobj\n%%EOF\n"
    (here / "a.pdf").write_bytes(signed)
    assert perfdecl("render", "a.yaml", "--format", "pdf").code == 2
    assert (here / "a.pdf").read_bytes() == signed


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "perfdecl: --format pdf 需要另外安装：{python} -m pip install 'perfdecl[pdf]'\n"),
        ("en", "perfdecl: --format pdf needs an extra: {python} -m pip install 'perfdecl[pdf]'\n"),
    ],
)
def test_without_the_extra_one_line_says_how_to_get_it(
    lang: str, said: str, here: Path, perfdecl: Perfdecl, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from perfdecl.printers import pdf

    (here / "a.yaml").write_text(good, "utf-8")
    pdf._compiler.cache_clear()
    monkeypatch.setitem(sys.modules, "typst", None)
    assert perfdecl("render", "a.yaml", "--format", "pdf", "--lang", lang) == (
        2,
        "",
        said.format(python=quote(sys.executable)),
    )
    assert not (here / "a.pdf").exists()


def test_a_character_that_no_font_has_is_named(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good.replace("先进道德", "\U00012f90先进道德"), "utf-8")
    result = perfdecl("render", "a.yaml", "--format", "pdf", "--lang", "en")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("perfdecl: cannot print as pdf: no installed font has “\U00012f90” (U+12F90);")
    assert not (here / "a.pdf").exists()


def test_a_link_is_never_written_through(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "precious").write_bytes(b"precious")
    (here / "a.docx").symlink_to("precious")
    assert perfdecl("render", "a.yaml").code == 2
    assert perfdecl("render", "a.yaml", "--force").code == 0
    assert (here / "precious").read_bytes() == b"precious"
    assert not (here / "a.docx").is_symlink()


def test_the_department_is_never_a_path(here: Path, perfdecl: Perfdecl, good: str) -> None:
    text = good.replace("department: 中国共产党广州市荔湾区委员会宣传部", 'department: "../../x/y"')
    (here / "a.yaml").write_text(text, "utf-8")
    assert perfdecl("render", "a.yaml", "-o", "out/").code == 0
    assert [path.name for path in (here / "out").iterdir()] == ["a.docx"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_nothing_is_left_where_writing_fails(
    here: Path, perfdecl: Perfdecl, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (here / "a.yaml").write_text(good, "utf-8")
    monkeypatch.setattr(os, "fsync", full)
    result = perfdecl("render", "a.yaml", "-o", "out/")
    assert result.code == 2
    assert "写不了" in result.err
    assert list((here / "out").iterdir()) == []


def test_standard_input_and_output(
    here: Path, perfdecl: Perfdecl, good: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from io import TextIOWrapper

    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(good.encode())))
    assert perfdecl("render", "-").code == 2
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(good.encode())))
    assert perfdecl("render", "-", "--stdin-filename", "x/decl.yaml", "-o", "out/").code == 0
    assert is_docx(here / "out/decl.docx")


def test_standard_output_is_the_same_bytes(here: Path, good: str) -> None:
    import subprocess

    (here / "a.yaml").write_text(good, "utf-8")
    command = [sys.executable, "-m", "perfdecl", "render", "a.yaml", "-o"]
    piped = subprocess.run([*command, "-"], capture_output=True, check=True).stdout
    subprocess.run([*command, "b.docx"], capture_output=True, check=True)
    assert piped == (here / "b.docx").read_bytes()


def test_lines_break_by_the_rules_or_as_in_the_specimen(here: Path, perfdecl: Perfdecl, good: str) -> None:
    """By the option, else by the configuration; the option wins."""
    (here / "a.yaml").write_text(good, "utf-8")
    printed: dict[str, bytes] = {}
    for name, options in {"usual": [], "asked": ["--line-breaking", "specimen"]}.items():
        assert perfdecl("render", "a.yaml", "--format", "html", *options).code == 0
        printed[name] = (here / "a.html").read_bytes()
    (here / "perfdecl.toml").write_text('line-breaking = "specimen"\n', "utf-8")
    for name, options in {"set": [], "overruled": ["--line-breaking", "standard"]}.items():
        assert perfdecl("render", "a.yaml", "--format", "html", *options).code == 0
        printed[name] = (here / "a.html").read_bytes()
    assert printed["usual"] == printed["overruled"] != printed["asked"] == printed["set"]
    assert perfdecl("verify", "a.html").code == 0


def test_another_line_breaking_is_refused(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    result = perfdecl("render", "a.yaml", "--line-breaking", "loose")
    assert (result.code, "--line-breaking" in result.err, "standard、specimen" in result.err) == (2, True, True)
    (here / "perfdecl.toml").write_text('line-breaking = "loose"\n', "utf-8")
    result = perfdecl("render", "a.yaml")
    assert (result.code, "line-breaking" in result.err) == (2, True)
