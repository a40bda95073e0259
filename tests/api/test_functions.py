"""What the functions for programs do, and what they say of wrong use."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

import perfdecl
from support.paths import EXAMPLES

REAL = EXAMPLES / "liwan-publicity-2024.yaml"


def test_load() -> None:
    declaration = perfdecl.load(REAL, perfdecl.TABLE14)
    assert declaration.budget.funding.total == Decimal("3451.73")
    assert perfdecl.load(str(REAL)) == declaration


def test_load_what_has_errors(tmp_path: Path) -> None:
    path = tmp_path / "decl.yaml"
    path.write_text(REAL.read_text("utf-8").replace("basic: 1340.73", "basic: 1341.73"), "utf-8")
    with pytest.raises(perfdecl.DeclarationError) as caught:
        perfdecl.load(path, language="en")
    assert [one.code for one in caught.value.diagnostics] == ["PD201"]
    assert str(path) in str(caught.value)
    assert "spending and income differ" in str(caught.value)


def test_the_sentence_is_in_the_language_asked_for() -> None:
    with pytest.raises(perfdecl.UseError, match="读不了"):
        perfdecl.load("nowhere.yaml")
    with pytest.raises(perfdecl.UseError, match="cannot read"):
        perfdecl.load("nowhere.yaml", language="en")


def test_check_with_a_form() -> None:
    checked = perfdecl.check(REAL.read_bytes(), form=perfdecl.TABLE14)
    assert not checked.has_errors
    assert checked.declaration is not None
    assert checked.declaration.department.endswith("宣传部")


def test_check_files(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_bytes(REAL.read_bytes())
    (tmp_path / "a.yaml").write_text("form: table14\n", "utf-8")
    (tmp_path / "other.yaml").write_text("site_name: x\n", "utf-8")
    found = list(perfdecl.check_files([tmp_path]))
    assert [Path(one.source.name).name for one in found] == ["a.yaml", "b.yaml"]
    assert [one.has_errors for one in found] == [True, False]


@pytest.mark.parametrize("format", ["docx", "html", "xlsx", "md"])
def test_a_declaration_prints_as_what_was_checked(format: perfdecl.Format) -> None:
    checked = perfdecl.check(REAL.read_bytes())
    declaration = perfdecl.load(REAL)
    assert perfdecl.render(checked, format) == perfdecl.render(declaration, format)


def test_a_document_back(tmp_path: Path) -> None:
    document = tmp_path / "form.docx"
    document.write_bytes(perfdecl.render(perfdecl.load(REAL)))
    (one,) = perfdecl.read(document, 2024)
    assert perfdecl.check(one.text("en", "en")).understood[1] == perfdecl.load(REAL)
    assert perfdecl.verify(document) == []
    assert perfdecl.verify(document, perfdecl.check(REAL.read_bytes())) == []
    other = perfdecl.check(REAL.read_text("utf-8").replace("宣传部", "统战部"))
    assert {one.code for one in perfdecl.verify(document, other)} == {"PD701"}


def test_a_document_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(perfdecl.DocumentError):
        perfdecl.read(tmp_path / "x.docx")


WRONG_USE: dict[str, Callable[[], object]] = {
    "a name where a text is meant": lambda: perfdecl.check("decl.yaml"),
    "a name that is there": lambda: perfdecl.check(str(REAL)),
    "a path": lambda: perfdecl.check(REAL),  # type: ignore[call-overload]
    "a text where a name is meant": lambda: perfdecl.load("form: table14\nyear: 2024\n"),
    "bytes where a name is meant": lambda: perfdecl.load(b"form: table14\n"),  # type: ignore[call-overload]
    "a text among the names": lambda: list(perfdecl.check_files(["form: table14\nyear: 2024\n"])),
    "an unknown format": lambda: perfdecl.render(perfdecl.load(REAL), "doc"),  # type: ignore[arg-type]
    "what has errors": lambda: perfdecl.render(perfdecl.check("form: table14\n")),
}


@pytest.mark.parametrize("what", WRONG_USE)
def test_wrong_use_is_a_sentence(what: str) -> None:
    with pytest.raises(perfdecl.PerfdeclError) as caught:
        WRONG_USE[what]()
    assert any("\u4e00" <= char <= "\u9fff" for char in str(caught.value))
