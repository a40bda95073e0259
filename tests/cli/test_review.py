"""``perfdecl review``: where documents go, what is told, exit codes."""

from pathlib import Path

import pytest

from support.command import Perfdecl


@pytest.fixture
def forms(here: Path, perfdecl: Perfdecl, good: str) -> Path:
    """Two good forms, one in Word and one in Excel, and what is no form."""
    (here / "a.yaml").write_text(good, "utf-8")
    for name in ("forms/a.docx", "forms/in/b.xlsx", "forms/c.pdf"):
        assert perfdecl("render", "a.yaml", "--format", name[-4:].strip("."), "-o", name).code == 0
    return here


def test_beside_the_document(forms: Path, perfdecl: Perfdecl) -> None:
    before = (forms / "forms" / "a.docx").read_bytes()
    result = perfdecl("review", "forms/a.docx")
    assert result.code == 0
    assert "批注写在 forms/a.review.docx" in result.err
    assert (forms / "forms" / "a.docx").read_bytes() == before
    assert (forms / "forms" / "a.review.docx").read_bytes() != before
    again = perfdecl("review", "forms/a.docx")
    assert (again.code, "已经存在" in again.err) == (2, True)
    assert perfdecl("review", "forms/a.docx", "--force").code == 0


def test_a_folder(forms: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("review", "forms", "-o", "out")
    assert result.code == 0
    assert sorted(str(one.relative_to(forms)) for one in (forms / "out").rglob("*.*")) == [
        "out/a.docx",
        "out/in/b.xlsx",
    ]
    assert "略过 1 个文件" in result.err
    assert "共审核 2 个文件：没有错误 2，有错误 0，读不了 0" in result.err


def test_reviewed_ones_of_a_folder_are_passed_over(forms: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("review", "forms").code == 0
    assert "略过 3 个文件" in perfdecl("review", "forms", "--force").err
    assert not list(forms.rglob("*.review.review.*"))


def test_never_over_the_original(forms: Path, perfdecl: Perfdecl) -> None:
    before = (forms / "forms" / "a.docx").read_bytes()
    result = perfdecl("review", "forms", "-o", "forms", "--force")
    assert (result.code, "不会覆盖" in result.err) == (2, True)
    assert (forms / "forms" / "a.docx").read_bytes() == before


def test_strict_and_severity(forms: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("review", "forms/a.docx", "--strict").code == 1
    few = perfdecl("review", "forms/a.docx", "--force", "--severity", "error")
    assert "0 个错误，0 个警告，0 条提示" in few.err
    (forms / "forms" / "perfdecl.toml").write_text('ignore = ["PD4"]\n', "utf-8")
    assert perfdecl("review", "forms/a.docx", "--force", "--strict").code == 0


def test_an_error(forms: Path, perfdecl: Perfdecl, wrong: str) -> None:
    from perfdecl.checking.pipeline import check_text
    from perfdecl.printers.formats import printer_of

    form, declaration = check_text(wrong).understood
    (forms / "bad.docx").write_bytes(printer_of("docx")(form.lay_out(declaration)))
    result = perfdecl("review", "bad.docx", "--output-format", "concise")
    assert result.code == 1
    assert "PD201" in result.out
    assert "标在最近的单元格" in result.out


def test_a_form_without_its_year(forms: Path, perfdecl: Perfdecl) -> None:
    from io import BytesIO
    from zipfile import ZipFile

    from perfdecl.printers.package import package

    with ZipFile(BytesIO((forms / "forms" / "a.docx").read_bytes())) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist() if not name.startswith("customXml/item1")]
    (forms / "bare.docx").write_bytes(package(parts))
    result = perfdecl("review", "bare.docx")
    assert (result.code, "没有写年度" in result.err, "PD702" in result.out) == (0, True, False)
    assert "没有写年度" not in perfdecl("review", "bare.docx", "--year", "2024", "--force").err


@pytest.mark.parametrize(("name", "said"), [("forms/c.pdf", "不能写批注"), ("none.docx", "找不到"), ("a.yaml", "")])
def test_what_takes_no_comments(forms: Path, perfdecl: Perfdecl, name: str, said: str) -> None:
    result = perfdecl("review", name)
    assert (result.code, said in result.err) == (2, True)
    assert "内部出错" not in result.err


def test_one_that_cannot_be_read_stops_none(forms: Path, perfdecl: Perfdecl) -> None:
    (forms / "forms" / "broken.docx").write_bytes(b"PK\3\4")
    result = perfdecl("review", "forms", "-o", "out")
    assert result.code == 2
    assert "没有错误 2，有错误 0，读不了 1" in result.err


def test_validate_points_to_it(forms: Path, perfdecl: Perfdecl) -> None:
    assert "perfdecl review forms/a.docx" in perfdecl("validate", "forms/a.docx").out
