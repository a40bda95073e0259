"""``perfdecl verify`` on several documents and folders: three verdicts, a summary, exit codes."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from perfdecl.printers.package import package
from support.command import Perfdecl

IDENTICAL, SAME = "与打印出来的文件逐字节相同", "内容相同，但不是现在打印的原样"


@pytest.fixture
def forms(here: Path, perfdecl: Perfdecl, good: str) -> Path:
    """A folder with a form as printed, one that was packed anew, and one that was changed; beside it other files."""
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "forms" / "more").mkdir(parents=True)
    assert perfdecl("render", "a.yaml", "--format", "docx", "-o", "forms/a.docx").code == 0
    assert perfdecl("render", "a.yaml", "--format", "xlsx", "-o", "forms/more/x.xlsx").code == 0
    with ZipFile("forms/a.docx") as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    changed = [(name, data.replace(b">392.00<", b">329.00<")) for name, data in parts]
    (here / "forms" / "b.docx").write_bytes(package(parts[::-1]))
    (here / "forms" / "c.docx").write_bytes(package(changed))
    (here / "forms" / "~$a.docx").write_bytes(b"x")
    (here / "forms" / "notes.txt").write_text("x", "utf-8")
    return here


def test_a_folder(forms: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("verify", "forms")
    assert result.code == 1
    lines = result.err.splitlines()
    assert [line.split(" ")[0] for line in lines[:-1]] == [
        "forms/a.docx",
        "forms/b.docx",
        "forms/c.docx",
        "forms/more/x.xlsx",
    ]
    assert IDENTICAL in lines[0]
    assert SAME in lines[1]
    assert "有 1 处不同" in lines[2]
    assert lines[4] == "共核对 4 个文件：逐字节相同 2，内容相同 1，有不同 1，无法核对 0"
    assert "“329.00”" in result.out


def test_strictly(forms: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("verify", "forms/a.docx", "--strict") == (0, "", f"forms/a.docx 与申报一致：{IDENTICAL}\n")
    result = perfdecl("verify", "forms/b.docx", "--strict")
    assert result.code == 1
    assert "不是现在打印的原样" in result.out
    assert perfdecl("verify", "forms/b.docx").code == 0
    assert "有不同 2" in perfdecl("verify", "forms", "--strict").err


def test_one_that_cannot_be_verified_stops_none(forms: Path, perfdecl: Perfdecl) -> None:
    (forms / "forms" / "b.html").write_text("<table><tr><td>别的表</td></tr></table>", "utf-8")
    result = perfdecl("verify", "forms", "forms/a.docx")
    assert result.code == 2
    assert "没有附带申报" in result.err
    assert "共核对 5 个文件：逐字节相同 2，内容相同 1，有不同 1，无法核对 1" in result.err


def test_nothing_to_verify(here: Path, perfdecl: Perfdecl) -> None:
    (here / "empty").mkdir()
    result = perfdecl("verify", "empty")
    assert (result.code, "没有找到" in result.err) == (2, True)
    assert perfdecl("verify", "none").code == 2


def test_markdown_against_its_file(forms: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("render", "a.yaml", "--format", "md").code == 0
    result = perfdecl("verify", "a.md", "--against", "a.yaml")
    assert (result.code, IDENTICAL in result.err) == (0, True)


@pytest.mark.parametrize("format", ["docx", "xlsx", "html", "pdf", "md"])
def test_every_fresh_print_is_identical(here: Path, perfdecl: Perfdecl, good: str, format: str) -> None:
    """Whatever stands in it: ligatures, blanks that do not break, the label of other tasks as a name."""
    text = good.replace("name: 网络信息和舆情工作", "name: 其他需完成的任务（可选填）")
    text = text.replace("goal: ", "goal: ﬁ\u00a0ne ", 1)
    (here / "a.yaml").write_text(text, "utf-8")
    assert perfdecl("render", "a.yaml", "--format", format).code == 0
    result = perfdecl("verify", f"a.{format}", "--against", "a.yaml", "--strict")
    assert (result.code, IDENTICAL in result.err) == (0, True)
    if format != "md":
        assert IDENTICAL in perfdecl("verify", f"a.{format}", "--strict").err
