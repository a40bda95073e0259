"""The text of one printed form as common programs extract it: read right where columns show, else said row by row."""

from pathlib import Path

import pytest

import perfdecl
from perfdecl.documents.compare import declared_texts
from perfdecl.documents.imported import import_document
from perfdecl.forms.project.form import FORM as PROJECT_FORM
from perfdecl.forms.table14.form import FORM
from perfdecl.readers.document import Recognised
from perfdecl.readers.kinds import read_document
from support.paths import EXAMPLES, ROOT

TEXTS = ROOT / "tests" / "data" / "extracted"
DECLARED = declared_texts(
    FORM.lay_out(
        perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14).understood[1]
    )
)
#: Those whose cells stand side by side.
SIDE_BY_SIDE = ("pdftotext-layout", "pdfplumber-layout", "pymupdf-sort", "pypdf-layout")


def recognised(name: str) -> Recognised:
    return FORM.recognise(read_document("x", (TEXTS / f"{name}.txt").read_bytes()))


def wrong(found: Recognised) -> set[tuple[str | int, ...]]:
    """The fields that are not as declared, and those that are not declared; blanks apart."""
    texts = {path: "".join(text.split()) for path, text in found.texts.items() if text}
    declared = {path: "".join(text.split()) for path, text in DECLARED.items()}
    return {path for path in texts.keys() | declared.keys() if texts.get(path) != declared.get(path)}


@pytest.mark.parametrize("name", SIDE_BY_SIDE)
def test_columns_in_plain_sight(name: str) -> None:
    found = recognised(name)
    assert wrong(found) == set()
    assert (found.doubts, found.residue) == ([], [])


@pytest.mark.parametrize("name", ["pdftotext-raw", "pypdf"])
def test_cells_one_after_another(name: str) -> None:
    """Tasks are certain; of which level an indicator is nothing shows, and it is said of each."""
    found = recognised(name)
    assert wrong(found) == set()
    assert {doubt.entry for doubt in found.doubts} == {"PD702.level"}
    assert len(found.doubts) == 8
    assert len(import_document("x", read_document("x", (TEXTS / f"{name}.txt").read_bytes()), 2024, "zh").residue) == 1


@pytest.mark.parametrize("name", sorted(path.stem for path in TEXTS.glob("*.txt")))
def test_nothing_is_wrong_without_a_word(name: str) -> None:
    found = recognised(name)
    rows = [doubt.path for doubt in found.doubts]
    silent = {
        path for path in wrong(found) if found.texts.get(path) and not any(path[: len(row)] == row for row in rows)
    }
    assert silent == set()
    assert found.count(("tasks",)) == 7
    # Of the pairs of labels and amounts only those are lost whose order nothing shows.
    assert name == "pdftotext" or sum(path[0] == "budget" for path in wrong(found)) == 0


@pytest.mark.parametrize("name", ["pdfplumber", "pdftotext"])
def test_what_is_mixed_up_is_an_error_for_each_row(name: str) -> None:
    found = import_document("x", read_document("x", (TEXTS / f"{name}.txt").read_bytes()), 2024, "zh")
    errors = [one for one in found.residue if one.severity == "error"]
    assert {one.path[:2] for one in errors} >= {("tasks", row) for row in range(7)}
    assert all("分不开" in one.message or "不是表格里的次序" in one.message for one in errors)


def test_what_is_mixed_up_ends_with_an_error(tmp_path: Path) -> None:
    from perfdecl.cli.import_ import Importing

    output = tmp_path / "a.yaml"
    asked = Importing("zh", str(TEXTS / "pdfplumber.txt"), str(output), year=2024)
    assert asked.run() == 1
    assert output.read_text("utf-8").count("拟投入的资金:") == 7


PROJECT = declared_texts(
    PROJECT_FORM.lay_out(
        perfdecl.check((EXAMPLES / "liwan-memory-hall-2024.yaml").read_bytes(), form=PROJECT_FORM).understood[1]
    )
)


@pytest.mark.parametrize("name", sorted(path.stem for path in (TEXTS / "project").glob("*.txt")))
def test_a_project(name: str) -> None:
    """Its goal stands beside a heading that is broken over lines; what is not right is said, or no amount to anybody."""
    found = PROJECT_FORM.recognise(read_document("x", (TEXTS / "project" / f"{name}.txt").read_bytes()))
    texts = {path: "".join(text.split()) for path, text in found.texts.items() if text}
    different = {path for path, text in texts.items() if "".join(PROJECT.get(path, "").split()) != text}
    rows = [doubt.path for doubt in found.doubts]
    silent = {path for path in different if not any(path[: len(row)] == row for row in rows)}
    assert silent <= {("authority",), ("funds", "appropriation")}
    assert ("authority",) not in silent or "传部" in {text for text, _ in found.residue}
    assert texts.get(("funds", "appropriation")) in ("300.00", "300.00项目资金（万元）", None)
    if name.endswith("-layout"):
        assert ("objective",) not in different
        assert texts["indicators", "output", "quantity", 0, "value"] == "≥300天"
