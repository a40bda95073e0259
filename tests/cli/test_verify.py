"""``perfdecl verify`` and ``render --check``: every change of a document is named at its cell and line."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from pypdfium2 import PdfDocument

import perfdecl as api
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.printers.formats import printer_of
from perfdecl.printers.package import package
from support.command import Perfdecl, Result


@pytest.fixture
def rendered(here: Path, perfdecl: Perfdecl, good: str) -> Path:
    (here / "a.yaml").write_text(good, "utf-8")
    for format in ("docx", "xlsx", "html"):
        assert perfdecl("render", "a.yaml", "--format", format).code == 0
    return here


def differences(result: Result) -> list[tuple[str, int, str]]:
    """Path, line and both texts of each."""
    found = json.loads(result.out)["diagnostics"] if result.out else []
    return [(".".join(map(str, one["path"])), one["start"]["line"], one["message"]) for one in found]


def verify(perfdecl: Perfdecl, name: str) -> list[tuple[str, int, str]]:
    """What is found against the file; against the record it must be the same, without lines."""
    against = perfdecl("verify", name, "--against", "a.yaml", "--output-format", "json")
    alone = perfdecl("verify", name, "--output-format", "json")
    assert against.code == alone.code == (1 if against.out else 0)
    assert [one[0] for one in differences(alone)] == [one[0] for one in differences(against)]
    return differences(against)


@pytest.mark.parametrize("format", ["docx", "xlsx", "html"])
def test_an_untouched_file(rendered: Path, perfdecl: Perfdecl, format: str) -> None:
    assert verify(perfdecl, f"a.{format}") == []
    assert "与申报一致" in perfdecl("verify", f"a.{format}").err


def test_a_changed_number_in_word(rendered: Path, perfdecl: Perfdecl) -> None:
    document = Document("a.docx")
    (cell,) = [cell for row in document.tables[1].rows for cell in row.cells if cell.text == "392.00"]
    cell.paragraphs[0].runs[0].text = "329.00"
    document.save("a.docx")
    ((path, line, message),) = verify(perfdecl, "a.docx")
    assert (path, line) == ("tasks.0.funds", 25)
    assert "“329.00”" in message
    assert "“392.00”" in message
    assert "表格 2，第 4 行第 3 列" in message


def test_one_character_of_a_task_in_word(rendered: Path, perfdecl: Perfdecl) -> None:
    document = Document("a.docx")
    (cell,) = [cell for row in document.tables[1].rows for cell in row.cells if cell.text.startswith("开展文明城市")]
    cell.paragraphs[0].runs[0].text = cell.text.replace("有序进行", "有序迸行")
    document.save("a.docx")
    ((path, line, message),) = verify(perfdecl, "a.docx")
    assert (path, line) == ("tasks.2.goal", 34)
    assert "有序迸行" in message


def test_a_deleted_indicator_in_word(rendered: Path, perfdecl: Perfdecl) -> None:
    document = Document("a.docx")
    table = document.tables[2]
    (row,) = [row for row in table.rows if any(cell.text == "活动参与人数" for cell in row.cells)]
    table._tbl.remove(row._tr)
    document.save("a.docx")
    paths = [path for path, _, _ in verify(perfdecl, "a.docx")]
    assert paths
    assert {path.rpartition(".")[0] for path in paths} == {
        "indicators.output.quantity.3",
        "indicators.output.quantity.4",
    }


def test_changes_in_excel(rendered: Path, perfdecl: Perfdecl) -> None:
    workbook = openpyxl.load_workbook("a.xlsx")
    for row in (row for sheet in workbook.worksheets for row in sheet.iter_rows()):
        for cell in row:
            if cell.value == 1496:
                cell.value = 1469
            elif cell.value == "显著提升" and cell.row % 2:
                cell.value = "显著下降"
    workbook.save("a.xlsx")
    found = verify(perfdecl, "a.xlsx")
    assert [one[:2] for one in found[:1]] == [("budget.expenditure.project", 9)]
    assert all("显著下降" in message for _, _, message in found[1:])
    assert len(found) == 3


def test_changes_in_a_page(rendered: Path, perfdecl: Perfdecl) -> None:
    page = (rendered / "a.html").read_text("utf-8")
    (rendered / "a.html").write_text(
        page.replace(">93%<", ">98%<", 1).replace("荔湾区委员会宣传部<", "荔湾区委宣传部<"), "utf-8"
    )
    assert [one[:2] for one in verify(perfdecl, "a.html")] == [
        ("department", 4),
        ("indicators.output.quality.0.period", 74),
    ]


def test_text_beside_the_form(rendered: Path, perfdecl: Perfdecl) -> None:
    document = Document("a.docx")
    document.add_paragraph("另附说明")
    document.save("a.docx")
    ((path, _, message),) = verify(perfdecl, "a.docx")
    assert path == ""
    assert "另附说明" in message
    assert "表格之外" in message


Change = Callable[[Table14Declaration], Table14Declaration]


def basic(real: Table14Declaration) -> Table14Declaration:
    money = real.budget.expenditure.model_copy(update={"basic": Decimal("1340.74")})
    return real.model_copy(update={"budget": real.budget.model_copy(update={"expenditure": money})})


def goal(real: Table14Declaration) -> Table14Declaration:
    first = real.tasks[0].model_copy(update={"goal": real.tasks[0].goal.replace("舆论", "與论", 1)})
    return real.model_copy(update={"tasks": (first, *real.tasks[1:])})


def quality(real: Table14Declaration) -> Table14Declaration:
    output = real.indicators.output.model_copy(update={"quality": ()})
    return real.model_copy(update={"indicators": real.indicators.model_copy(update={"output": output})})


ROW = "indicators.output.quality.0"


@pytest.mark.parametrize(
    ("change", "paths", "line"),
    [
        (basic, ["budget.expenditure.basic"], 8),
        (goal, ["tasks.0.goal"], 26),
        (quality, [f"{ROW}.name", f"{ROW}.period", f"{ROW}.annual"], 73),
    ],
)
def test_changes_in_a_pdf(rendered: Path, perfdecl: Perfdecl, change: Change, paths: list[str], line: int) -> None:
    """The page says something else than the declaration that it carries."""
    real = api.check((rendered / "a.yaml").read_bytes(), form=api.TABLE14).understood[1]
    form = FORM
    page = form.lay_out(change(real))._replace(record=form.lay_out(real).record)
    (rendered / "a.pdf").write_bytes(printer_of("pdf")(page))
    found = verify(perfdecl, "a.pdf")
    assert [one[0] for one in found] == paths
    assert found[0][1] == line


@pytest.mark.parametrize(
    "record", ["[]", "{}", "x", '{"year": "2024"}', '{"form": "table14", "year": 2024}', "[" * 9999]
)
def test_a_record_that_is_no_declaration(rendered: Path, perfdecl: Perfdecl, record: str) -> None:
    """Its digest may be right: anybody can work one out."""
    declaration = api.check((rendered / "a.yaml").read_bytes(), form=api.TABLE14).understood[1]
    page = FORM.lay_out(declaration)._replace(record=record)
    (rendered / "b.docx").write_bytes(printer_of("docx")(page))
    result = perfdecl("verify", "b.docx")
    assert (result.code, "校验值不符" in result.out) == (1, True)
    assert perfdecl("import", "b.docx", "-o", "b.yaml", "--year", "2024").code == 0
    assert api.check((rendered / "b.yaml").read_bytes(), form=api.TABLE14).understood[1] == declaration


def test_a_record_of_a_pdf_that_was_changed(rendered: Path, perfdecl: Perfdecl) -> None:
    assert perfdecl("render", "a.yaml", "--format", "pdf").code == 0
    assert verify(perfdecl, "a.pdf") == []
    pdf = PdfDocument(rendered / "a.pdf")
    pdf.get_attachment(0).set_data(b'{"department": "x"}')
    pdf.save(rendered / "b.pdf")
    pdf.close()
    result = perfdecl("verify", "b.pdf")
    assert result.code == 1
    assert "校验值不符" in result.out
    assert perfdecl("verify", "b.pdf", "--against", "a.yaml").code == 1


def test_another_declaration(rendered: Path, perfdecl: Perfdecl, good: str) -> None:
    (rendered / "a.yaml").write_text(good.replace("year: 2024", "year: 2025"), "utf-8")
    result = perfdecl("verify", "a.docx", "--against", "a.yaml", "--ignore-nothing")
    assert result.code == 2
    result = perfdecl("verify", "a.docx", "--against", "a.yaml")
    assert result.code == 1
    assert "不是同一份" in result.out


def test_a_record_that_was_changed(rendered: Path, perfdecl: Perfdecl) -> None:
    with ZipFile("a.docx") as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    changed = [
        (name, data.replace(b"1340.73", b"1341.73")) if name.endswith("item1.xml") else (name, data)
        for name, data in parts
    ]
    (rendered / "a.docx").write_bytes(package(changed))
    result = perfdecl("verify", "a.docx")
    assert result.code == 1
    assert "校验值不符" in result.out
    assert perfdecl("verify", "a.docx", "--against", "a.yaml").code == 1


def test_what_cannot_be_verified(rendered: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (rendered / "b.html").write_text("<table><tr><td>别的表</td></tr></table>", "utf-8")
    assert "没有附带申报" in perfdecl("verify", "b.html").err
    assert "没有找到表14" in perfdecl("verify", "b.html", "--against", "a.yaml").err
    (rendered / "w.yaml").write_text(wrong, "utf-8")
    result = perfdecl("verify", "a.docx", "--against", "w.yaml")
    assert result.code == 1
    assert "PD201" in result.out
    assert perfdecl("verify", "none.docx").code == 2


def test_render_check(rendered: Path, perfdecl: Perfdecl, good: str) -> None:
    assert perfdecl("render", "a.yaml", "--check") == (0, "", "")
    (rendered / "a.yaml").write_text(good.replace("funds: 392.00", "funds: 391.00"), "utf-8")
    before = (rendered / "a.docx").read_bytes()
    result = perfdecl("render", "a.yaml", "--check")
    assert (result.code, result.err) == (1, "a.docx 不是现在的申报打印出来的\n")
    assert (rendered / "a.docx").read_bytes() == before
    assert perfdecl("render", "a.yaml", "--check", "--format", "md").code == 1


def test_a_book_of_several_forms(here: Path, perfdecl: Perfdecl, good: str) -> None:
    """The form of the declaration's department is compared."""
    book = PdfDocument.new()
    for name in ("甲局", "乙局", "丙局"):
        text = good.replace("department: 中国共产党广州市荔湾区委员会宣传部", f"department: {name}")
        (here / f"{name}.yaml").write_text(text, "utf-8")
        assert perfdecl("render", f"{name}.yaml", "--format", "pdf").code == 0
        book.import_pages(PdfDocument(here / f"{name}.pdf"))
    book.save(here / "book.pdf")
    book.close()
    assert perfdecl("verify", "book.pdf", "--against", "乙局.yaml").code == 0
    (here / "x.yaml").write_text((here / "乙局.yaml").read_text("utf-8").replace("annual: 93%", "annual: 94%"), "utf-8")
    result = perfdecl("verify", "book.pdf", "--against", "x.yaml", "--output-format", "json")
    assert [one[0] for one in differences(result)] == ["indicators.output.quality.0.annual"]
    (here / "y.yaml").write_text(good, "utf-8")
    said = "“book.pdf”里有 3 份申报表，其中“部门名称”是“中国共产党广州市荔湾区委员会宣传部”的有 0 份，应当正好一份"
    assert perfdecl("verify", "book.pdf", "--against", "y.yaml") == (2, "", f"perfdecl: {said}\n")
