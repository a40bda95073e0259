"""The formats that have pages put the same rows on each, also where sections run over many."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.sheet import Sheet
from perfdecl.printers.formats import printer_of
from support.browser import print_page
from support.declarations import extremes, plain
from support.harsh import form_of_long_rows
from support.office import convert, pages
from support.specimen import characters, compare

EXTREMES = extremes()
#: What makes lines of a word processor and of a browser differ.
PHRASES = (
    "投入1,340.73万元，覆盖率达到98.5%；开展“互联网+明厨亮灶”工程、建设AI教育实验区，（2024—2026年）服务≥5000人次。"
)


def of_all_kinds(seed: int) -> Sheet:
    """A form whose rows have texts of all lengths, and groups of all sizes."""
    data: dict[str, Any] = plain()
    data["tasks"] = [
        {
            "name": f"任务{number}",
            "content": (PHRASES * 9)[seed + number : seed + number * 31 % 300 + number + 9],
            "funds": "1",
            "goal": (PHRASES * 9)[number : seed * 37 % 200 + number * 17 % 120 + number + 3],
        }
        for number in range(10, 30)
    ]
    row = data["indicators"]["output"]["quantity"][0]
    data["indicators"] = {
        "output": {
            name: [row | {"name": f"{name}{at}" + "指标" * (at * seed % 14)} for at in range(seed * size % 13)]
            for size, name in enumerate(("quantity", "quality", "timeliness", "cost"), 3)
        },
        "benefit": {"social": [row | {"name": f"效益{at}"} for at in range(seed % 7 + 2)]},
    }
    return FORM.lay_out(Table14Declaration.model_validate(data))


MIXED = {f"mixed-{seed}": of_all_kinds(seed) for seed in range(1, 6)}
LONG = (1, 8, 10)
SHEETS = {name: FORM.lay_out(EXTREMES[name]) for name in ("60-tasks", "40-indicators", "task-3000", "special")} | MIXED


def pdf_pages(name: str, folder: Path) -> list[Counter[str]]:
    path = folder / f"{name}.typst.pdf"
    path.write_bytes(printer_of("pdf")(SHEETS[name]))
    return list(map(characters, pages(path)))


@pytest.mark.parametrize("name", SHEETS)
def test_a_browser_prints_the_pages_of_the_pdf(name: str, tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_bytes(printer_of("html")(SHEETS[name]))
    assert list(map(characters, print_page(page))) == pdf_pages(name, tmp_path)


def test_an_office_prints_the_rows_of_the_pdf(tmp_path: Path) -> None:
    """It prints a merged label once, on the first page, and breaks lines by rules of its own."""
    for name, sheet in SHEETS.items():
        (tmp_path / f"{name}.docx").write_bytes(printer_of("docx")(sheet))
    made = convert([tmp_path / f"{name}.docx" for name in SHEETS], "pdf", tmp_path)
    for path in made:
        ours, theirs = pdf_pages(path.stem, tmp_path), list(map(characters, pages(path)))
        assert len(ours) == len(theirs)
        labels = set("产出效益数量质时效成本经济社会生态可持续影响指标")
        for one, other in zip(ours, theirs, strict=True):
            assert set((one - other) + (other - one)) <= labels, path.stem


def test_nothing_is_lost_of_rows_that_are_higher_than_a_page(tmp_path: Path) -> None:
    """LibreOffice sought a page for two of these .docx for minutes, and lost text of the third."""
    for seed in LONG:
        (tmp_path / f"{seed}.docx").write_bytes(printer_of("docx")(form_of_long_rows(seed)))
    for seed, path in zip(LONG, convert([tmp_path / f"{seed}.docx" for seed in LONG], "pdf", tmp_path), strict=True):
        assert compare(form_of_long_rows(seed), pages(path))[0] == Counter()


@pytest.mark.parametrize("seed", LONG)
def test_lines_of_high_rows_are_on_the_same_pages(seed: int, tmp_path: Path) -> None:
    sheet = form_of_long_rows(seed)
    page, pdf = tmp_path / "x.html", tmp_path / "x.typst.pdf"
    page.write_bytes(printer_of("html")(sheet))
    pdf.write_bytes(printer_of("pdf")(sheet))
    printed = list(map(characters, print_page(page)))
    assert printed == list(map(characters, pages(pdf)))
    assert not compare(sheet, pages(pdf))[0]


def test_the_specimens_pages_are_as_long_in_a_browser(tmp_path: Path) -> None:
    sheet = FORM.lay_out(EXTREMES["60-tasks"], as_specimen=True)
    (tmp_path / "x.html").write_bytes(printer_of("html")(sheet))
    (tmp_path / "x.typst.pdf").write_bytes(printer_of("pdf")(sheet))
    assert list(map(characters, print_page(tmp_path / "x.html"))) == list(
        map(characters, pages(tmp_path / "x.typst.pdf"))
    )
