"""The examples: the real declaration in both vocabularies, character by character, and blanks to begin with."""

from pathlib import Path

import pytest

import perfdecl
from perfdecl.forms.form import AnyForm
from perfdecl.forms.table14.model import Table14Declaration

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


def test_the_project_is_that_of_a_task() -> None:
    """It asks for the money of the department's task, and nothing is wrong with it."""
    declarations = [
        perfdecl.load(EXAMPLES / f"liwan-memory-hall-2024.{ending}", perfdecl.PROJECT) for ending in ("yaml", "zh.yaml")
    ]
    assert declarations[0] == declarations[1]
    (task,) = [one for one in declared("liwan-publicity-2024.yaml").tasks if "荔湾城市记忆馆”运营" in one.name]
    assert declarations[0].funds.total == task.funds == 300
    assert declarations[0].authority == declared("liwan-publicity-2024.yaml").department
    for checked in perfdecl.check_files(
        EXAMPLES / f"liwan-memory-hall-2024.{ending}" for ending in ("yaml", "zh.yaml")
    ):
        assert checked.diagnostics == []


BLANKS: dict[str, AnyForm] = {"blank": perfdecl.TABLE14, "blank-project": perfdecl.PROJECT}
ENDINGS = ["yaml", "zh.yaml"]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", BLANKS)
def test_a_blank_shows_what_is_to_be_filled_in(name: str, ending: str) -> None:
    checked = perfdecl.check((EXAMPLES / f"{name}.{ending}").read_bytes(), name)
    assert checked.form is BLANKS[name]
    codes = {one.code for one in checked.diagnostics}
    assert codes <= {"PD104", "PD107", "PD303", "PD401", "PD402", "PD403", "PD404", "PD405"}
    assert {"PD104", "PD107"} <= codes


#: What a person may write into an empty amount; there is 0 in all others.
TENS = ("basic", "fiscal_appropriation", "district", "基本支出", "财政拨款", "区本级使用资金")
TENS_OF_A_PROJECT = ("total", "appropriation", "年度资金总额", "财政拨款")
ZERO = ("project", "funds", "项目支出", "拟投入的资金")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", BLANKS)
def test_a_blank_that_is_filled_in_is_right(name: str, ending: str) -> None:
    """Each empty value gets something, as a person would type it behind the colon."""
    shapes = list(BLANKS[name].shape.walk())
    containers = {key for shape in shapes for key, english in shape.english.items() if english in shape.parts}
    tens = TENS_OF_A_PROJECT if name == "blank-project" else TENS
    lines = []
    for line in (EXAMPLES / f"{name}.{ending}").read_text("utf-8").splitlines():
        written, mark, comment = line.partition("#")
        key, colon, value = written.partition(":")
        field = key.replace("-", "").strip()
        is_empty = colon and not value.strip()
        if is_empty and (field not in containers or (field in ZERO and name == "blank")):
            value = " 10 " if field in tens else " 0 " if field in ZERO else " ≥90% "
            if "满意度" not in comment and field in ("name", "三级指标", "名称"):
                value = " 某项工作开展率 "
        lines.append(f"{key}{colon}{value}{mark}{comment}")
    checked = perfdecl.check("\n".join(lines))
    assert [one for one in checked.diagnostics if one.severity == "error"] == []
    declaration = checked.declaration
    assert isinstance(declaration, (perfdecl.Table14Declaration, perfdecl.ProjectDeclaration))
    assert declaration.whole_budget.total == 10
