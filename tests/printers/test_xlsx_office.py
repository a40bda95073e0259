"""The .xlsx as other programs see it: LibreOffice's pages and values, Microsoft's Open XML SDK."""

import csv
from pathlib import Path

import pytest

import perfdecl
from perfdecl.forms.table14.form import FORM
from perfdecl.layout.measure import paragraphs
from perfdecl.printers.xlsx import draw
from support.declarations import extremes
from support.office import convert, faults, pages
from support.specimen import EXAMPLE, characters, compare, lines_of, specimen_pages

EXTREMES = extremes()
#: And a file for each sheet.
COMMAS_AND_UTF8 = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
SNEAKY = "=1+1 _x0041_"


@pytest.fixture(scope="module")
def xlsx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the specimen, the extremes and a text that looks like a formula, each also as .pdf and .csv."""
    folder = tmp_path_factory.mktemp("xlsx")
    (folder / "specimen.xlsx").write_bytes(perfdecl.render(perfdecl.check(EXAMPLE.read_bytes()), "xlsx"))
    for name, declaration in EXTREMES.items():
        (folder / f"{name}.xlsx").write_bytes(draw(FORM.lay_out(declaration)))
    sneaky = EXTREMES["special"].model_copy(update={"department": SNEAKY})
    (folder / "sneaky.xlsx").write_bytes(draw(FORM.lay_out(sneaky)))
    made = sorted(folder.glob("*.xlsx"))
    convert(made, "pdf", folder)
    convert(made, f"csv:{COMMAS_AND_UTF8}", folder, "-表14")
    return folder


def values(path: Path) -> list[str]:
    """Those of all sheets of a workbook."""
    found: list[str] = []
    for sheet in sorted(path.parent.glob(f"{path.stem}-*.csv")):
        with sheet.open(encoding="utf-8", newline="") as file:
            found += [value for row in csv.reader(file) for value in row if value]
    return found


def test_the_same_four_pages(xlsx: Path) -> None:
    """Each page has its characters, and the third the headings of its columns."""
    printed = pages(xlsx / "specimen.pdf")
    assert len(printed) == 4
    for position, (ours, theirs) in enumerate(zip(printed, specimen_pages(), strict=True)):
        headings = characters("名称主要实施内容拟投入的资金（万元）期望达到的目标（概述）" * (position == 2))
        assert characters(ours) == characters(theirs) + headings


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_lose_no_character(name: str, xlsx: Path) -> None:
    printed = pages(xlsx / f"{name}.pdf")
    lost, _ = compare(FORM.lay_out(EXTREMES[name]), printed)
    assert not lost
    assert all(lines_of(page) for page in printed)


@pytest.mark.parametrize("name", EXTREMES)
def test_every_value_comes_out_as_it_is_printed(name: str, xlsx: Path) -> None:
    found = values(xlsx / f"{name}.csv")
    found += [value.replace("\n", "") for value in found]  # lines of labels
    for section in FORM.lay_out(EXTREMES[name]).sections:
        for row in section.rows:
            for cell in row.cells:
                text = "\n".join(paragraphs(cell.text))
                assert not text or text in found


def test_a_formula_stays_a_text(xlsx: Path) -> None:
    assert SNEAKY in values(xlsx / "sneaky.csv")


@pytest.mark.parametrize("name", ["specimen", "sneaky", *EXTREMES])
def test_no_fault(name: str, xlsx: Path) -> None:
    assert faults(xlsx / f"{name}.xlsx") == []
