"""The examples: the real declaration in both vocabularies, character by character, and blanks to begin with."""

from pathlib import Path

import pytest

import perfdecl
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.vocabulary import shape_of

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
SPECIMEN = (ROOT / "tests" / "data" / "table14-liwan-2024.txt").read_text("utf-8")


def declared(name: str) -> Table14Declaration:
    checked = perfdecl.check((EXAMPLES / name).read_bytes(), name)
    assert not checked.has_errors
    assert isinstance(checked.declaration, Table14Declaration)
    return checked.declaration


def test_the_real_declaration_breaks_these_rules_only() -> None:
    """As the catalogue of rules says of the specimen."""
    expected = ["PD423", "PD417", "PD424", "PD417", "PD405", "PD404", "PD415", "PD415", "PD403"]
    for name in ("liwan-publicity-2024.yaml", "liwan-publicity-2024.zh.yaml"):
        found = perfdecl.check((EXAMPLES / name).read_bytes(), name).diagnostics
        assert [one.code for one in found] == expected
        assert {one.severity for one in found} == {"warning", "info"}


def test_both_vocabularies_are_the_same_declaration() -> None:
    assert declared("liwan-publicity-2024.yaml") == declared("liwan-publicity-2024.zh.yaml")


def test_every_text_is_that_of_the_specimen() -> None:
    """A text of several lines stands among those of the cells beside it: its lines must come one after another."""
    declaration = declared("liwan-publicity-2024.yaml")
    pieces = SPECIMEN.split()
    texts = [declaration.objective, declaration.department]
    texts += [text for task in declaration.tasks for text in (task.name, task.content, task.goal)]
    texts += [text for _, row in declaration.indicators.rows() for text in (row.name, row.period, row.annual)]
    assert len(texts) == 2 + 7 * 3 + 8 * 3
    for text in texts:
        assert joined_from(text, pieces), text


def joined_from(text: str, pieces: list[str]) -> bool:
    """Whether the text is made of whole pieces of the specimen in their order."""
    reached = {0}
    for piece in pieces:
        reached |= {at + len(piece) for at in reached if text.startswith(piece, at)}
    return len(text) in reached


def test_every_amount_is_that_of_the_specimen() -> None:
    from perfdecl.model.amount import printed
    from perfdecl.model.leaves import amounts_of

    amounts = [printed(amount) for _, amount in amounts_of(declared("liwan-publicity-2024.yaml"))]
    assert len(amounts) == 8 + 7
    assert all(amount in SPECIMEN for amount in amounts)
    assert sum(task.funds for task in declared("liwan-publicity-2024.yaml").tasks) == 2011


def test_every_character_of_the_specimen_is_in_the_printed_form() -> None:
    """The other way round: nothing of the specimen is missing in the declaration."""
    from collections import Counter

    from perfdecl.forms.table14.form import FORM

    sheet = FORM.lay_out(declared("liwan-publicity-2024.yaml"), as_specimen=True)
    ours = Counter(sheet.number + sheet.title)
    for section in sheet.sections:
        for row in section.rows:
            ours.update("".join("".join(cell.text for cell in row.cells).split()))
    repeated = "部门名称中国共产党广州市荔湾区委员会宣传部年度重点工作任务"  # on the third page
    assert ours + Counter(repeated) == Counter("".join(SPECIMEN.split()))


@pytest.mark.parametrize("name", ["blank.yaml", "blank.zh.yaml"])
def test_a_blank_shows_what_is_to_be_filled_in(name: str) -> None:
    checked = perfdecl.check((EXAMPLES / name).read_bytes(), name)
    codes = {one.code for one in checked.diagnostics}
    assert codes <= {"PD104", "PD107", "PD303", "PD401", "PD402", "PD403", "PD404", "PD405"}
    assert {"PD104", "PD107"} <= codes


@pytest.mark.parametrize("name", ["blank.yaml", "blank.zh.yaml"])
def test_a_blank_that_is_filled_in_is_right(name: str) -> None:
    """Each empty value gets something, as a person would type it behind the colon."""
    shapes = list(shape_of(Table14Declaration).walk())
    containers = {key for shape in shapes for key, english in shape.english.items() if english in shape.parts}
    lines = []
    for line in (EXAMPLES / name).read_text("utf-8").splitlines():
        written, mark, comment = line.partition("#")
        key, colon, value = written.partition(":")
        amounts = ("basic", "fiscal_appropriation", "district", "基本支出", "财政拨款", "区本级使用资金")
        zero = ("project", "funds", "项目支出", "拟投入的资金")
        field = key.replace("-", "").strip()
        if colon and not value.strip() and field not in containers:
            value = " 10 " if field in amounts else " 0 " if field in zero else " ≥90% "
            if "满意度" not in comment and field in ("name", "三级指标", "名称"):
                value = " 某项工作开展率 "
        lines.append(f"{key}{colon}{value}{mark}{comment}")
    checked = perfdecl.check("\n".join(lines), form=perfdecl.TABLE14)
    assert [one for one in checked.diagnostics if one.severity == "error"] == []
    assert checked.understood[1].budget.funding.total == 10
